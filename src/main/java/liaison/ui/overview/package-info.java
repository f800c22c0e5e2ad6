/**
 * The overview page in the window: every number opens the rows behind it.
 *
 * <p>The page is a picture of {@code scene.overview}; its numbers come in as a readout, rows asked
 * for go out to the explorer. A list says the same as the page in words.
 */
@NullMarked
package liaison.ui.overview;

import org.jspecify.annotations.NullMarked;
