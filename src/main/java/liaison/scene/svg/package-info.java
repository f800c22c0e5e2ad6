/**
 * Scenes as SVG 1.1: text stays text, every data mark carries the id of its thing.
 *
 * <p>A {@link liaison.scene.Scene} comes in; one UTF-8 document without scripts and without
 * references to anything outside goes out, the same bytes every time.
 */
@NullMarked
package liaison.scene.svg;

import org.jspecify.annotations.NullMarked;
