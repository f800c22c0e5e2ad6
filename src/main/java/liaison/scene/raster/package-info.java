/**
 * Scenes as pixels: our own antialiased scanline painter and the PNG writer.
 *
 * <p>A {@link liaison.scene.Scene} and a scale come in; premultiplied ARGB pixels go out, the same
 * on every machine and on any number of threads. Nothing of AWT or of a graphics card is used.
 */
@NullMarked
package liaison.scene.raster;

import org.jspecify.annotations.NullMarked;
