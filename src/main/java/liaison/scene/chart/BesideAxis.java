package liaison.scene.chart;

import java.util.ArrayList;
import java.util.List;
import liaison.scene.Fill;
import liaison.scene.Mark;
import liaison.scene.Stroke;
import liaison.scene.TextStyle;

/**
 * What has no year: a hatched column beside the axis, on the scale of the others.
 *
 * @param bar the number
 * @param perOne height of one
 * @param tallest height there is room for
 * @param below distance of the names of years from the axis
 */
record BesideAxis(Bar bar, double perOne, double tallest, double below, ChartLook look) {

  /** Its column is cut with a gap near the top where it is too tall for the scale. */
  Mark mark(double x, double axis, double width) {
    double em = look.em();
    double height = Math.min(bar.value() * perOne, tallest);
    boolean isCut = bar.value() * perOne > tallest + 0.5;
    double top = axis - height;
    int colour = look.pale(look.palette().muted());
    Fill hatch =
        new Fill.Hatch(
            colour, look.palette().canvas(), look.scale().length(4), look.scale().line(1.2));
    List<Mark> parts = new ArrayList<>();
    double wide = Math.min(width, 3.6 * em);
    double left = x + (width - wide) / 2;
    if (isCut) {
      double cut = 0.45 * em;
      double at = top + 1.6 * em;
      parts.add(ChartLook.rect(left, top, wide, at - top, hatch));
      parts.add(ChartLook.rect(left, at + cut, wide, axis - at - cut, hatch));
      for (double edge : new double[] {at, at + cut}) {
        parts.add(
            new Mark.Polyline(
                "",
                new double[] {
                  left - 0.25 * em, edge + 0.12 * em, left + wide + 0.25 * em, edge - 0.12 * em
                },
                Stroke.of(look.palette().muted(), look.scale().line(1))));
      }
    } else {
      parts.add(ChartLook.rect(left, top, wide, height, hatch));
    }
    TextStyle style = look.body(bar.id());
    double middle = x + width / 2;
    parts.add(ChartLook.label(bar.text(), style, middle, top - 0.4 * em, Mark.Anchor.MIDDLE));
    parts.add(
        ChartLook.label(
            look.shortened(bar.name(), look.small(), width),
            TextStyle.of(look.scale().source(), look.palette().muted()),
            middle,
            axis + below + 1.1 * em,
            Mark.Anchor.MIDDLE));
    parts.add(look.target(bar.id(), x, top - 1.3 * em, width, height + 1.3 * em));
    return new Mark.Group(bar.id(), bar.sentence(), parts);
  }
}
