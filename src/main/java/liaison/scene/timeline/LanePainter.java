package liaison.scene.timeline;

import java.util.ArrayList;
import java.util.List;
import liaison.scene.Box;
import liaison.scene.LineBreaker;
import liaison.scene.Mark;
import liaison.scene.Palette;
import liaison.scene.PictureScale;
import liaison.scene.Stroke;
import liaison.scene.TextMeasure;
import liaison.scene.TextStyle;

/** Draws the names of lanes at the left and the lines between lanes. */
final class LanePainter {

  private static final double WIDEST = 0.24;
  private static final double LEADING = 1.15;

  private final Palette palette;
  private final TimelineStyle style;
  private final LineBreaker breaker;

  LanePainter(Palette palette, TimelineStyle style) {
    this.palette = palette;
    this.style = style;
    this.breaker = new LineBreaker(style.measure());
  }

  /** Width that the names want, at most a share of the plot. */
  static double gutter(List<Lane> lanes, PictureScale scale, TextMeasure measure, Box plot) {
    double width = 0;
    for (Lane lane : lanes) {
      double count = measure.width(" " + lane.size(), scale.label(), false);
      width = Math.max(width, measure.width(lane.name(), scale.label(), true) + count);
    }
    return Math.min(width + scale.length(10), WIDEST * plot.width());
  }

  /** A lane's name in its first rows, its number of collaborations after it. */
  List<Mark> name(LanePlan plan, double top, double left, double width) {
    double size = style.labelSize();
    String count = " " + plan.lane().size();
    double countWidth = style.measure().width(count, size, false);
    double room = width - style.scale().length(8) - countWidth;
    double line = LEADING * size;
    int most = Math.max(1, (int) ((plan.rows() * style.pitch() + style.laneGap()) / line));
    List<String> lines = breaker.wrap(plan.lane().name(), size, true, room, Math.min(2, most));
    List<Mark> marks = new ArrayList<>();
    double height = lines.size() * line;
    double rowsHeight = plan.rows() * style.pitch();
    double start = top + (plan.rows() == 1 ? (rowsHeight - height) / 2 : 0);
    double baseline =
        start + (line + style.measure().ascent(size) - style.measure().descent(size)) / 2;
    TextStyle bold = TextStyle.of(size, palette.text()).asBold();
    for (int at = 0; at < lines.size(); at++) {
      String text = lines.get(at);
      String id = plan.lane().code().isEmpty() ? "" : "label:" + plan.lane().code();
      double y = baseline + at * line;
      marks.add(new Mark.Label(id, left, y, text, bold, Mark.Anchor.START, 0));
      if (at == lines.size() - 1) {
        double x = left + style.measure().width(text, size, true) + 0.3 * size;
        marks.add(
            new Mark.Label(
                "",
                x,
                y,
                count.strip(),
                TextStyle.of(size, palette.muted()),
                Mark.Anchor.START,
                0));
      }
    }
    return marks;
  }

  Mark line(double y, Box plot) {
    return new Mark.Polyline(
        "",
        new double[] {plot.x(), y, plot.right(), y},
        Stroke.of(palette.hairline(), style.scale().line(0.6)));
  }
}
