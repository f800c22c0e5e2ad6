/**
 * Facets: which kinds of collaboration and types of organisation are shown, with counts.
 *
 * <p>The shared filter comes in and goes out; several values of one facet mean "or", facets
 * together mean "and".
 */
@NullMarked
package liaison.ui.filter;

import org.jspecify.annotations.NullMarked;
