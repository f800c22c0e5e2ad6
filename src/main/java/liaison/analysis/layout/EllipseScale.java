package liaison.analysis.layout;

import java.util.Arrays;

/**
 * Angles of an ellipse measured by the room they have for level names.
 *
 * <p>Names are set level. Where the rim runs steeply, at the left and right, names stack a line
 * apart; where it runs level, at the top and bottom, they need a name's width. So the same angle
 * has several times more room at the sides. {@code share} runs from 0 to 1 clockwise from the top
 * and grows in proportion to that room: equal shares hold equally many names.
 */
final class EllipseScale {

  private static final int STEPS = 2880;
  private static final double TURN = 2 * StrictMath.PI;

  private final double[] cumulative = new double[STEPS + 1];

  /**
   * @param aspect width over height of the ellipse
   * @param name width of a name, in any unit
   * @param line height of a line, in the same unit
   */
  EllipseScale(double aspect, double name, double line) {
    for (int step = 0; step < STEPS; step++) {
      double angle = TURN * (step + 0.5) / STEPS;
      double stacked = StrictMath.abs(StrictMath.sin(angle)) / line;
      double inRow = aspect * StrictMath.abs(StrictMath.cos(angle)) / name;
      cumulative[step + 1] = cumulative[step] + StrictMath.max(stacked, inRow);
    }
    for (int step = 0; step < STEPS; step++) {
      cumulative[step] /= cumulative[STEPS];
    }
    cumulative[STEPS] = 1;
  }

  /** Names that fit on a ring of a radius, in the unit of name and line. */
  static double capacity(double aspect, double name, double line, double radius) {
    double sum = 0;
    for (int step = 0; step < STEPS; step++) {
      double angle = TURN * (step + 0.5) / STEPS;
      double stacked = StrictMath.abs(StrictMath.sin(angle)) / line;
      double inRow = aspect * StrictMath.abs(StrictMath.cos(angle)) / name;
      sum += StrictMath.max(stacked, inRow);
    }
    return sum * radius * TURN / STEPS;
  }

  /** The angle of a share, in radians clockwise from the top. */
  double angle(double share) {
    double within = StrictMath.min(1, StrictMath.max(0, share));
    int found = Arrays.binarySearch(cumulative, within);
    int step = Math.min(STEPS - 1, found >= 0 ? found : -found - 2);
    double width = cumulative[step + 1] - cumulative[step];
    double part = width > 0 ? (within - cumulative[step]) / width : 0;
    return TURN * (step + part) / STEPS;
  }
}
