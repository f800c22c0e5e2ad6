package liaison.scene.timeline;

import java.util.ArrayList;
import java.util.List;
import liaison.scene.Colours;
import liaison.scene.Fill;
import liaison.scene.Highlight;
import liaison.scene.Mark;
import liaison.scene.Palette;
import liaison.scene.Stroke;

/** Draws bars, blocks and milestones in page units. */
final class BarPainter {

  private static final double SELECTED = 1.6;
  private static final int FADE_STEPS = 2;

  private final Palette palette;
  private final TimelineStyle style;
  private final TimeAxis axis;
  private final Highlight highlight;

  BarPainter(Palette palette, TimelineStyle style, TimeAxis axis, Highlight highlight) {
    this.palette = palette;
    this.style = style;
    this.axis = axis;
    this.highlight = highlight;
  }

  /** An item whose first row begins at a page y. */
  List<Mark> marks(Item item, double top) {
    return item.isBlock() ? block(item, top) : List.of(bar(item, top));
  }

  private int colour(Span span) {
    int colour = palette.kind(span.kind());
    return highlight.dims(span.id()) ? palette.receding(colour) : colour;
  }

  private Mark bar(Item item, double top) {
    Span span = item.first();
    double height = style.barHeight();
    double y = round(top + (style.pitch() - height) / 2);
    List<Mark> parts = new ArrayList<>();
    int colour = colour(span);
    if (span.basis() == Span.Basis.ALWAYS) {
      parts.add(
          rect("", item.left(axis, style), item.right(axis, style), y, height, hatch(colour)));
    } else {
      shape(item, span, y, height, parts);
      steps(span, y + height / 2, parts);
    }
    if (highlight.selected().contains(span.id())) {
      double left = item.left(axis, style) - 2;
      double right = item.right(axis, style) + 2;
      parts.add(
          new Mark.Rect(
              "",
              left,
              y - 2,
              right - left,
              height + 4,
              2,
              Fill.NONE,
              Stroke.of(palette.accent(), SELECTED)));
    }
    return new Mark.Group(span.id(), span.title(), parts);
  }

  /** Fading in over an uncertain start, solid, fading out over an uncertain or unknown end. */
  private void shape(Item item, Span span, double y, double height, List<Mark> parts) {
    int colour = colour(span);
    int none = Colours.withAlpha(colour, 0);
    double startLow = round(axis.x(span.startLow()));
    double startHigh = round(axis.x(span.startHigh()));
    double end = round(item.right(axis, style));
    double endLow;
    if (span.end() == Span.End.OPEN) {
      endLow = Math.max(startHigh, round(end - FADE_STEPS * style.tail()));
    } else if (span.end() == Span.End.LAST_KNOWN) {
      endLow = Math.max(startHigh, round(end - style.tail()));
    } else if (span.endLow() == span.endHigh()) {
      endLow = end;
    } else {
      endLow = Math.clamp(round(axis.x(span.endLow())), startHigh, end);
    }
    if (endLow <= startHigh && span.startLow() == span.startHigh()) {
      endLow = Math.min(end, startHigh + round(style.leastBar() / FADE_STEPS));
    }
    if (startHigh - startLow >= 1) {
      parts.add(rect("", startLow, startHigh, y, height, new Fill.Fade(none, colour, 0, 1)));
    }
    if (endLow > startHigh) {
      parts.add(rect("", startHigh, endLow, y, height, new Fill.Solid(colour)));
    }
    if (end - endLow >= 1) {
      int from = span.end() == Span.End.STATED ? colour : Colours.withAlpha(colour, 0.75);
      parts.add(rect("", endLow, end, y, height, new Fill.Fade(from, none, 0, 1)));
    }
    if (startHigh - startLow < 1) {
      double edge = Math.max(1, round(style.scale().length(2)));
      int dark = Colours.mix(colour, highlight.dims(span.id()) ? colour : palette.text(), 0.45);
      parts.add(rect("", startLow, startLow + edge, y, height, new Fill.Solid(dark)));
    }
  }

  private void steps(Span span, double y, List<Mark> parts) {
    double radius = style.stepRadius();
    double last = Double.NEGATIVE_INFINITY;
    int text = highlight.dims(span.id()) ? palette.receding(palette.text()) : palette.text();
    for (Span.Step step : span.steps()) {
      double x = Math.max(axis.x(step.at()), last + 1.7 * radius);
      parts.add(stepMark(step.step(), x, y, radius, text, palette));
      last = x;
    }
  }

  static Mark stepMark(String step, double x, double y, double r, int line, Palette palette) {
    return new Mark.Symbol(
        "", x, y, r, shapeOf(step), new Fill.Solid(palette.canvas()), Stroke.of(line, 1.1));
  }

  /** Shapes of steps; what the legend explains. */
  static Mark.Shape shapeOf(String step) {
    return switch (step) {
      case "signed" -> Mark.Shape.DIAMOND;
      case "renewed", "signed-or-renewed" -> Mark.Shape.HEXAGON;
      case "unveiled" -> Mark.Shape.TRIANGLE;
      case "approved", "accepted" -> Mark.Shape.SQUARE;
      case "expanded", "result" -> Mark.Shape.STAR;
      case "suspended", "ended" -> Mark.Shape.CROSS;
      default -> Mark.Shape.DISC;
    };
  }

  /** Small hatched squares to the left of the day by which they are known. */
  private List<Mark> block(Item item, double top) {
    List<Mark> marks = new ArrayList<>();
    double right = round(item.right(axis, style));
    double height = item.rows() * style.pitch();
    double cell = style.cellPitch();
    double stack = item.cellRows() * cell;
    double first = top + (height - stack) / 2;
    int at = 0;
    for (Span span : item.members()) {
      double x = right - (at / item.cellRows() + 1) * cell;
      double y = first + at % item.cellRows() * cell;
      boolean selected = highlight.selected().contains(span.id());
      int colour = colour(span);
      double side = item.members().size() == 1 ? style.barHeight() : cell - 1.4;
      if (item.members().size() == 1) {
        x = right - side - 1;
        y = top + (style.pitch() - side) / 2;
      }
      marks.add(
          new Mark.Rect(
              span.id(),
              round(x),
              round(y),
              round(side),
              round(side),
              0,
              hatch(colour),
              Stroke.of(selected ? palette.accent() : colour, selected ? SELECTED : 0.7)));
      at++;
    }
    boolean dim = item.members().stream().allMatch(span -> highlight.dims(span.id()));
    int line = dim ? palette.receding(palette.text()) : palette.text();
    double bar = item.members().size() == 1 ? style.barHeight() : stack;
    double y = top + (height - bar) / 2 - 1.5;
    marks.add(
        new Mark.Polyline(
            "", new double[] {right + 0.5, y, right + 0.5, y + bar + 3}, Stroke.of(line, 1.2)));
    return marks;
  }

  static Fill.Hatch hatch(int colour) {
    return new Fill.Hatch(colour, Colours.withAlpha(colour, 0.14), 3.2, 1.1);
  }

  private static Mark rect(
      String id, double left, double right, double y, double height, Fill fill) {
    return new Mark.Rect(id, left, y, Math.max(1, right - left), height, 0, fill, Stroke.NONE);
  }

  /** To whole page units for edges that meet, so that no seam shows. */
  private static double round(double value) {
    return Math.rint(value);
  }
}
