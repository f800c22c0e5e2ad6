package liaison.scene.chart;

import java.util.Optional;
import liaison.scene.Mark;

/**
 * A named number.
 *
 * @param id of the number
 * @param name what is counted
 * @param value the number
 * @param text the number in digits
 * @param sentence the number in a sentence
 * @param look how it is drawn
 */
public record Bar(String id, String name, double value, String text, String sentence, Look look) {

  /**
   * How a bar is drawn.
   *
   * @param argb colour of the category
   * @param shape symbol before the name, if categories have shapes
   * @param isQuiet whether it is no category of its own, such as the rest of a long list
   */
  public record Look(int argb, Optional<Mark.Shape> shape, boolean isQuiet) {

    public static Look solid(int argb) {
      return new Look(argb, Optional.empty(), false);
    }

    public static Look of(int argb, Mark.Shape shape) {
      return new Look(argb, Optional.of(shape), false);
    }

    public static Look quiet(int argb) {
      return new Look(argb, Optional.empty(), true);
    }
  }
}
