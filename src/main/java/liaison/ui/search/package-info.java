/**
 * The search field of the window, with what fits while the user types.
 *
 * <p>The explorer's records come in by way of the search service; a selection that the views bring
 * into sight, or a further condition of the filter, goes out to the explorer.
 */
@NullMarked
package liaison.ui.search;

import org.jspecify.annotations.NullMarked;
