/**
 * The frame of every picture: title, subtitle, legend, source line, notice.
 *
 * <p>Words and legend entries come in from the builders; the frame's layers and the box left for
 * the data go out. The legend stands outside the data, at the right of wide pages and at the bottom
 * of others.
 */
@NullMarked
package liaison.scene.legend;

import org.jspecify.annotations.NullMarked;
