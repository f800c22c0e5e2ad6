package liaison.scene.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import liaison.base.Messages;
import liaison.scene.Box;
import liaison.scene.Mark;
import liaison.scene.Palette;
import liaison.scene.PictureScale;
import liaison.scene.Stroke;
import liaison.scene.TextMeasure;
import liaison.scene.TextStyle;

/** Draws the axis: quiet years, stronger decades, names above. */
final class AxisPainter {

  private final Palette palette;
  private final PictureScale scale;
  private final TextMeasure measure;
  private final Messages messages;

  AxisPainter(Palette palette, PictureScale scale, TextMeasure measure, Messages messages) {
    this.palette = palette;
    this.scale = scale;
    this.measure = measure;
    this.messages = messages;
  }

  /** Height of the names. */
  double height() {
    return 1.9 * scale.label();
  }

  List<TimeAxis.Tick> ticks(TimeAxis axis, Box area) {
    double year = measure.width("2000", scale.label(), true);
    return axis.ticks(area.x(), area.right(), year);
  }

  List<Mark> lines(TimeAxis axis, Box area, double bottom) {
    List<Mark> marks = new ArrayList<>();
    for (TimeAxis.Tick tick : ticks(axis, area)) {
      int colour = palette.hairline();
      double width = scale.line(tick.isStrong() ? 1.5 : tick.month() == 1 ? 0.8 : 0.4);
      double x = Math.rint(tick.x() * 2) / 2;
      marks.add(
          new Mark.Polyline("", new double[] {x, area.y(), x, bottom}, Stroke.of(colour, width)));
    }
    return marks;
  }

  /** Names of years at the start of the year, of months when they are far apart. */
  List<Mark> names(TimeAxis axis, Box area, double baseline) {
    List<Mark> marks = new ArrayList<>();
    double free = area.x();
    for (TimeAxis.Tick tick : ticks(axis, area)) {
      if (!tick.isLabelled()) {
        continue;
      }
      boolean strong = tick.isStrong() || tick.month() == 1 && axis.yearWidth() > 12 * 40;
      String text =
          tick.month() == 1
              ? String.format(Locale.ROOT, "%d", tick.year())
              : messages.get("timeline.axis.month." + tick.month());
      double width = measure.width(text, scale.label(), strong);
      double left = tick.x() - width / 2;
      if (left >= free && left + width <= area.right()) {
        TextStyle style = TextStyle.of(scale.label(), strong ? palette.text() : palette.muted());
        marks.add(
            new Mark.Label(
                "",
                tick.x(),
                baseline,
                text,
                strong ? style.asBold() : style,
                Mark.Anchor.MIDDLE,
                0));
        free = left + width + scale.length(6);
      }
    }
    return marks;
  }
}
