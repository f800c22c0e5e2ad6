package liaison.scene;

import java.util.ArrayList;
import java.util.List;

/** The lines of one label and the room they take. */
record TextBlock(List<String> lines, int main, double size, double width, double height) {

  private static final double LEADING = 1.2;
  private static final double SECOND = 0.82;

  /** Lines of a name, and below them a smaller second name unless it is empty. */
  static TextBlock of(
      List<String> lines, String second, TextStyle style, TextMeasure measure, double maxWidth) {
    List<String> all = new ArrayList<>(lines);
    double size = style.size();
    double width = 0;
    for (String line : lines) {
      width = Math.max(width, measure.width(line, size, style.bold()));
    }
    double height =
        measure.ascent(size) + measure.descent(size) + (lines.size() - 1) * LEADING * size;
    if (!second.isEmpty()) {
      double small = Math.max(SECOND * size, Math.min(size, PictureScale.SMALLEST));
      String fitted =
          new LineBreaker(measure).shorten(second, small, false, Math.max(width, maxWidth));
      all.add(fitted);
      width = Math.max(width, measure.width(fitted, small, false));
      height += LEADING * small;
    }
    return new TextBlock(List.copyOf(all), lines.size(), size, width, height);
  }

  /** No larger than any block a text may be set as, in one line or two; its lines are not known. */
  static TextBlock least(String text, double size, TextMeasure measure) {
    boolean isWide = text.charAt(0) >= 0x2e80;
    double ems = text.length() < 5 || !isWide ? 0.2 : 2;
    double height = measure.ascent(size) + measure.descent(size);
    return new TextBlock(List.of(), 0, size, ems * size, height);
  }

  double secondSize() {
    return Math.max(SECOND * size, Math.min(size, PictureScale.SMALLEST));
  }

  /** The lines as labels in a box of this block's size. */
  List<Mark> labels(String id, Box box, TextStyle style, Mark.Anchor anchor, double ascent) {
    List<Mark> labels = new ArrayList<>();
    double x =
        switch (anchor) {
          case START -> box.x();
          case MIDDLE -> box.centreX();
          case END -> box.right();
        };
    double baseline = box.y() + ascent;
    for (int i = 0; i < lines.size(); i++) {
      TextStyle lineStyle =
          i < main
              ? style
              : new TextStyle(secondSize(), false, style.argb(), style.halo(), style.haloWidth());
      if (i > 0) {
        baseline += LEADING * lineStyle.size();
      }
      labels.add(new Mark.Label(id, x, baseline, lines.get(i), lineStyle, anchor, 0));
    }
    return labels;
  }
}
