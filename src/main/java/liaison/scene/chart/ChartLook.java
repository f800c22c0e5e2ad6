package liaison.scene.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import liaison.scene.Colours;
import liaison.scene.Fill;
import liaison.scene.LineBreaker;
import liaison.scene.Mark;
import liaison.scene.Palette;
import liaison.scene.PictureScale;
import liaison.scene.Stroke;
import liaison.scene.TextMeasure;
import liaison.scene.TextStyle;
import liaison.scene.Theme;

/**
 * How charts look on one page.
 *
 * @param palette colours of the theme
 * @param scale sizes of the page
 * @param measure measures text
 * @param lit ids of numbers that what is selected is behind
 * @param chosen ids of numbers that are themselves selected
 */
public record ChartLook(
    Palette palette, PictureScale scale, TextMeasure measure, Set<String> lit, Set<String> chosen) {

  private static final double LEADING = 1.32;

  public ChartLook {
    lit = Set.copyOf(lit);
    chosen = Set.copyOf(chosen);
  }

  /** Size of the text of charts; every other length is a multiple of it. */
  public double em() {
    return scale.label();
  }

  public TextStyle body() {
    return TextStyle.of(em(), palette.text());
  }

  public TextStyle small() {
    return TextStyle.of(scale.source(), palette.muted());
  }

  /** A number or name of what is selected is set in the accent. */
  TextStyle body(String id) {
    return lit.contains(id) ? TextStyle.of(em(), palette.accent()).asBold() : body();
  }

  /** One hue for bars that stand for no category. */
  public int plain() {
    return palette.sequenceAt(palette.theme() == Theme.DARK ? 0.6 : 0.68);
  }

  /** The light companion of a colour. */
  int pale(int argb) {
    return Colours.mix(argb, palette.canvas(), 0.66);
  }

  double width(String text, TextStyle style) {
    return measure.width(text, style.size(), style.bold());
  }

  String shortened(String text, TextStyle style, double width) {
    return new LineBreaker(measure).shorten(text, style.size(), style.bold(), width);
  }

  List<String> lines(String text, TextStyle style, double width, int most) {
    return text.isEmpty()
        ? List.of()
        : new LineBreaker(measure).wrap(text, style.size(), style.bold(), width, most);
  }

  /** Height of lines of a style. */
  static double height(int lines, TextStyle style) {
    return lines * LEADING * style.size();
  }

  /** Lines below one another, the first one's box beginning at {@code y}. */
  List<Mark> block(List<String> lines, TextStyle style, double x, double y) {
    List<Mark> marks = new ArrayList<>();
    double baseline = y + middle(LEADING * style.size(), style);
    for (String line : lines) {
      marks.add(label(line, style, x, baseline, Mark.Anchor.START));
      baseline += LEADING * style.size();
    }
    return marks;
  }

  /** Distance of the baseline from the top of a row in which text stands in the middle. */
  double middle(double rowHeight, TextStyle style) {
    return rowHeight / 2 + 0.36 * style.size();
  }

  static Mark.Label label(String text, TextStyle style, double x, double y, Mark.Anchor anchor) {
    return new Mark.Label("", x, y, text, style, anchor, 0);
  }

  static Mark.Rect rect(double x, double y, double width, double height, Fill fill) {
    return new Mark.Rect("", x, y, width, height, 0, fill, Stroke.NONE);
  }

  /** Where a number can be hit, and the ring around it when it is selected. */
  Mark.Rect target(String id, double x, double y, double width, double height) {
    double inset = chosen.contains(id) ? scale.line(0.75) : 0;
    Stroke ring = chosen.contains(id) ? Stroke.of(palette.accent(), scale.line(1.5)) : Stroke.NONE;
    return new Mark.Rect(
        "",
        x + inset,
        y + inset,
        width - 2 * inset,
        height - 2 * inset,
        scale.length(3),
        Fill.NONE,
        ring);
  }
}
