/**
 * The look of the window: bundled fonts, colour tokens for light and dark, and the rules over them.
 *
 * <p>The tokens are the ones of {@code scene.Palette}; a test compares them.
 */
@NullMarked
package liaison.ui.theme;

import org.jspecify.annotations.NullMarked;
