/**
 * Facets: how many collaborations or organisations each value would show, beside the values.
 *
 * <p>A dataset comes in once, a filter with its period each time; counts by value go out. Every
 * facet is counted by all of the filter but its own conditions.
 */
@NullMarked
package liaison.analysis.facet;

import org.jspecify.annotations.NullMarked;
