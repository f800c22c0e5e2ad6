package liaison.scene.legend;

import java.util.ArrayList;
import java.util.List;
import liaison.scene.Box;
import liaison.scene.Fill;
import liaison.scene.Mark;
import liaison.scene.Stroke;

/** The picture beside the words of a legend entry. */
final class LegendSample {

  private static final double SWATCH_EMS = 1.5;
  private static final double LINE_EMS = 2;
  private static final double GRADIENT_EMS = 8;

  private LegendSample() {}

  static double width(LegendEntry entry, double size) {
    return switch (entry) {
      case LegendEntry.Symbol symbol -> 2 * symbol.radius() + symbol.stroke().width();
      case LegendEntry.Line line -> LINE_EMS * size;
      case LegendEntry.Swatch swatch -> SWATCH_EMS * size;
      case LegendEntry.Gradient gradient -> GRADIENT_EMS * size;
      case LegendEntry.Sample sample -> sample.width();
    };
  }

  static double height(LegendEntry entry, double size) {
    return switch (entry) {
      case LegendEntry.Symbol symbol -> 2 * symbol.radius() + symbol.stroke().width();
      case LegendEntry.Sample sample -> sample.height();
      default -> 0.9 * size;
    };
  }

  /** The sample's marks, filling a box. */
  static List<Mark> marks(LegendEntry entry, Box box) {
    return switch (entry) {
      case LegendEntry.Symbol symbol ->
          List.of(
              new Mark.Symbol(
                  "",
                  box.centreX(),
                  box.centreY(),
                  symbol.radius(),
                  symbol.shape(),
                  symbol.fill(),
                  symbol.stroke()));
      case LegendEntry.Line line -> List.of(line(line, box));
      case LegendEntry.Swatch swatch -> List.of(rect(box, swatch.fill(), swatch.stroke()));
      case LegendEntry.Gradient gradient -> gradient(gradient, box);
      case LegendEntry.Sample sample ->
          sample.marks().stream().map(mark -> moved(mark, box.x(), box.y())).toList();
    };
  }

  private static Mark line(LegendEntry.Line line, Box box) {
    double y = box.centreY();
    if (line.startWidth() == line.endWidth()) {
      double[] ends = {box.x(), y, box.right(), y};
      return new Mark.Polyline("", ends, new Stroke(line.argb(), line.startWidth(), line.dash()));
    }
    double[] points = {box.x(), y, box.centreX(), y, box.right(), y};
    return new Mark.Curve("", points, line.startWidth(), line.endWidth(), line.argb());
  }

  private static Mark rect(Box box, Fill fill, Stroke stroke) {
    return new Mark.Rect("", box.x(), box.y(), box.width(), box.height(), 0, fill, stroke);
  }

  private static List<Mark> gradient(LegendEntry.Gradient gradient, Box box) {
    List<Mark> marks = new ArrayList<>();
    int steps = gradient.argb().size() - 1;
    for (int i = 0; i < steps; i++) {
      double width = box.width() / steps;
      Box part = new Box(box.x() + i * width, box.y(), width, box.height());
      marks.add(
          rect(
              part,
              new Fill.Fade(gradient.argb().get(i), gradient.argb().get(i + 1), 0, 1),
              Stroke.NONE));
    }
    return marks;
  }

  private static Mark moved(Mark mark, double dx, double dy) {
    return switch (mark) {
      case Mark.Polyline line -> new Mark.Polyline("", moved(line.xy(), dx, dy), line.stroke());
      case Mark.Polygon area ->
          new Mark.Polygon(
              "",
              area.rings().stream().map(ring -> moved(ring, dx, dy)).toList(),
              area.fill(),
              area.stroke());
      case Mark.Curve curve ->
          new Mark.Curve(
              "", moved(curve.xy(), dx, dy), curve.startWidth(), curve.endWidth(), curve.argb());
      case Mark.Lines lines ->
          new Mark.Lines(lines.ends(), moved(lines.xy(), dx, dy), lines.widths(), lines.argb());
      case Mark.Symbol s ->
          new Mark.Symbol("", s.x() + dx, s.y() + dy, s.radius(), s.shape(), s.fill(), s.stroke());
      case Mark.Rect r ->
          new Mark.Rect(
              "", r.x() + dx, r.y() + dy, r.width(), r.height(), r.radius(), r.fill(), r.stroke());
      case Mark.Label l ->
          new Mark.Label("", l.x() + dx, l.y() + dy, l.text(), l.style(), l.anchor(), l.angle());
      case Mark.Group group ->
          new Mark.Group(
              "", group.title(), group.marks().stream().map(part -> moved(part, dx, dy)).toList());
    };
  }

  private static double[] moved(double[] xy, double dx, double dy) {
    double[] result = xy.clone();
    for (int i = 0; i + 1 < result.length; i += 2) {
      result[i] += dx;
      result[i + 1] += dy;
    }
    return result;
  }
}
