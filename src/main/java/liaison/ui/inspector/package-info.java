/**
 * The inspector: what the project knows about the selection, and on whose word.
 *
 * <p>The selected ids and the dataset come in; a {@link liaison.ui.inspector.Sheet} of words goes
 * out, which the view shows. Clicking a name in it changes the selection.
 */
@NullMarked
package liaison.ui.inspector;

import org.jspecify.annotations.NullMarked;
