/**
 * Text in the bundled fonts: which glyph stands for which character, how wide it is, its outline.
 *
 * <p>Strings come in; runs of glyphs with positions go out, in ems, the same on every machine. The
 * painters and the measure of {@link liaison.scene.TextMeasure} share them. No system font and no
 * text library of the platform is touched.
 */
@NullMarked
package liaison.scene.text;

import org.jspecify.annotations.NullMarked;
