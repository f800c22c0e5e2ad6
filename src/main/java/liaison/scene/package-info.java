/**
 * Pictures as data: scenes of marks, the palette, text measure, labels, frame and hit tests.
 *
 * <p>Networks, layouts and datasets come into the builders in the folders below; a {@link
 * liaison.scene.Scene} goes out to the painters. No builder knows which painter draws it.
 */
@NullMarked
package liaison.scene;

import org.jspecify.annotations.NullMarked;
