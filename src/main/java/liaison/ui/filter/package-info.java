/**
 * The filter: as a sentence, as a line of text, as facets with counts, and kept under names.
 *
 * <p>The shared filter and period come in and go out; several values of one facet mean "or", facets
 * together mean "and", a value can be left out.
 */
@NullMarked
package liaison.ui.filter;

import org.jspecify.annotations.NullMarked;
