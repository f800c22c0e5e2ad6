/**
 * Export of the picture in the centre as it is on the screen, as PNG or SVG.
 *
 * <p>The scene shown comes in; a file and a message with its path go out. Asking for the file is
 * behind an interface.
 */
@NullMarked
package liaison.ui.export;

import org.jspecify.annotations.NullMarked;
