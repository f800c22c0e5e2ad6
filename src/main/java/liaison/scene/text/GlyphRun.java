package liaison.scene.text;

import java.util.List;

/**
 * One line of text, laid out.
 *
 * @param glyphs its glyphs from left to right
 * @param x position of each glyph in ems
 * @param width advance of the whole in ems
 * @param gaps indices into {@code text} before which a quarter em is left open
 * @param text the text without characters that show nothing
 */
public record GlyphRun(List<Glyph> glyphs, float[] x, double width, int[] gaps, String text) {

  /** The space between Chinese and Latin, in ems. */
  public static final double GAP = 0.25;

  public GlyphRun {
    glyphs = List.copyOf(glyphs);
  }
}
