/**
 * What all features of the window share: selection, filter, period, language, theme, and words.
 *
 * <p>Only JavaFX properties, no nodes: everything here is tested without a toolkit. Features read
 * and write it; it knows none of them.
 */
@NullMarked
package liaison.ui.state;

import org.jspecify.annotations.NullMarked;
