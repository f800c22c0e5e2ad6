package liaison.scene.legend;

import java.util.List;
import liaison.scene.Fill;
import liaison.scene.Mark;
import liaison.scene.Stroke;

/** One line of a legend: a sample and its meaning. Lengths are page units. */
public sealed interface LegendEntry {

  /** What the sample means. */
  String text();

  /** A symbol as it stands in the data. */
  record Symbol(Mark.Shape shape, double radius, Fill fill, Stroke stroke, String text)
      implements LegendEntry {}

  /** A line, possibly tapering. */
  record Line(double startWidth, double endWidth, int argb, double dash, String text)
      implements LegendEntry {}

  /**
   * A filled area.
   *
   * @param count how many things have it, empty for none
   */
  record Swatch(Fill fill, Stroke stroke, String text, String count) implements LegendEntry {}

  /**
   * A continuous scale of colours.
   *
   * @param argb colours from low to high
   * @param text words for the low end
   * @param high words for the high end
   */
  record Gradient(List<Integer> argb, String text, String high) implements LegendEntry {
    public Gradient {
      argb = List.copyOf(argb);
    }
  }

  /**
   * Anything else.
   *
   * @param marks in a box from (0, 0) to (width, height)
   */
  record Sample(List<Mark> marks, double width, double height, String text) implements LegendEntry {
    public Sample {
      marks = List.copyOf(marks);
    }
  }
}
