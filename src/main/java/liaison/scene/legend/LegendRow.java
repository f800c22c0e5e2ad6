package liaison.scene.legend;

import java.util.List;
import liaison.scene.Box;
import liaison.scene.LineBreaker;
import liaison.scene.Mark;
import liaison.scene.TextMeasure;
import liaison.scene.TextStyle;

/** One entry measured: sample at the left, words in one or two lines, a number at the right. */
record LegendRow(
    LegendEntry entry, List<String> lines, double sampleWidth, double width, double height) {

  private static final double LEADING = 1.25;

  /**
   * @param sampleWidth room kept for the samples of a block
   * @param maxWidth width of sample and words together
   */
  static LegendRow of(
      LegendEntry entry, double sampleWidth, double maxWidth, double size, TextMeasure measure) {
    double number = numberWidth(entry, size, measure);
    double room = Math.max(3 * size, maxWidth - sampleWidth - gap(entry, size) - number);
    List<String> lines = new LineBreaker(measure).wrap(entry.text(), size, false, room, 2);
    double words = 0;
    for (String line : lines) {
      words = Math.max(words, measure.width(line, size, false));
    }
    double width = sampleWidth + (lines.isEmpty() ? 0 : gap(entry, size) + words) + number;
    double height =
        Math.max(LegendSample.height(entry, size), Math.max(1, lines.size()) * LEADING * size);
    if (entry instanceof LegendEntry.Gradient) {
      height = (0.9 + LEADING) * size;
      width = sampleWidth;
    }
    return new LegendRow(entry, lines, sampleWidth, width, height);
  }

  private static double gap(LegendEntry entry, double size) {
    return entry instanceof LegendEntry.Gradient ? 0 : 0.6 * size;
  }

  private static double numberWidth(LegendEntry entry, double size, TextMeasure measure) {
    return entry instanceof LegendEntry.Swatch swatch && !swatch.count().isEmpty()
        ? measure.width(swatch.count(), size, false) + size
        : 0;
  }

  /** Adds the marks of the row with its top left corner at a place. */
  void draw(
      List<Mark> out,
      double x,
      double y,
      double columnWidth,
      TextStyle style,
      TextMeasure measure) {
    double size = style.size();
    double sample = LegendSample.width(entry, size);
    double sampleHeight = LegendSample.height(entry, size);
    if (entry instanceof LegendEntry.Gradient gradient) {
      out.addAll(LegendSample.marks(entry, new Box(x, y, sample, sampleHeight)));
      double baseline = y + sampleHeight + 0.25 * size + 0.88 * size;
      label(out, x, baseline, gradient.text(), style, Mark.Anchor.START);
      label(out, x + sample, baseline, gradient.high(), style, Mark.Anchor.END);
      return;
    }
    double left = x + (sampleWidth - sample) / 2;
    out.addAll(
        LegendSample.marks(
            entry, new Box(left, y + (height - sampleHeight) / 2, sample, sampleHeight)));
    double textHeight = lines.size() * LEADING * size;
    double baseline = y + (height - textHeight) / 2 + 0.985 * size;
    for (String line : lines) {
      label(out, x + sampleWidth + gap(entry, size), baseline, line, style, Mark.Anchor.START);
      baseline += LEADING * size;
    }
    if (entry instanceof LegendEntry.Swatch swatch && !swatch.count().isEmpty()) {
      double last = baseline - LEADING * size;
      label(out, x + columnWidth, last, swatch.count(), style, Mark.Anchor.END);
    }
  }

  private static void label(
      List<Mark> out, double x, double y, String text, TextStyle style, Mark.Anchor anchor) {
    if (!text.isEmpty()) {
      out.add(new Mark.Label("", x, y, text, style, anchor, 0));
    }
  }
}
