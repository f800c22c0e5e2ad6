/**
 * Thin straight lines in great number: how much ink a line lays on each pixel, and a field that
 * adds it up. In come lines in pixels of a page; out goes ink, laid on the pixels of a band.
 */
@NullMarked
package liaison.scene.ink;

import org.jspecify.annotations.NullMarked;
