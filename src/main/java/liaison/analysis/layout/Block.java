package liaison.analysis.layout;

/**
 * A part of a layout that is moved and stretched as a whole: one component, or all single nodes.
 * Positions are its own and change; the box has its discs in it.
 */
final class Block {

  private static final double STRETCH = 1.7;
  private static final int FITS = 6;
  private static final int ROUNDS = 60;

  /** Nodes above which discs are too small to be moved apart, and shape says more than room. */
  private static final int LARGE = 1500;

  final int[] members;
  final double[] x;
  final double[] y;
  private final double[] radius;

  Block(int[] members, double[] x, double[] y, double[] radius) {
    this.members = members;
    this.x = x;
    this.y = y;
    this.radius = radius;
  }

  double width() {
    return high(x) - low(x);
  }

  double height() {
    return high(y) - low(y);
  }

  private double low(double[] values) {
    double low = Double.POSITIVE_INFINITY;
    for (int at = 0; at < values.length; at++) {
      low = StrictMath.min(low, values[at] - radius[at]);
    }
    return low;
  }

  private double high(double[] values) {
    double high = Double.NEGATIVE_INFINITY;
    for (int at = 0; at < values.length; at++) {
      high = StrictMath.max(high, values[at] + radius[at]);
    }
    return high;
  }

  /** Makes it larger or smaller around the origin of its positions, discs apart. */
  void scale(double factor) {
    for (int at = 0; at < x.length; at++) {
      x[at] *= factor;
      y[at] *= factor;
    }
  }

  /** Moves its upper left corner. */
  void moveTo(double left, double top) {
    double dx = left - low(x);
    double dy = top - low(y);
    for (int at = 0; at < x.length; at++) {
      x[at] += dx;
      y[at] += dy;
    }
  }

  /**
   * Fills a room as well as its discs allow without overlapping, stretched a little where apt; a
   * large one keeps its shape.
   */
  void fill(double width, double height) {
    if (x.length > LARGE) {
      fit(width, height);
      return;
    }
    for (int fit = 0; fit < FITS; fit++) {
      double across = span(x, width);
      double down = span(y, height);
      across = StrictMath.min(across, STRETCH * down);
      down = StrictMath.min(down, STRETCH * across);
      for (int at = 0; at < x.length; at++) {
        x[at] *= across;
        y[at] *= down;
      }
      DrawnDiscs.separate(x, y, radius, ROUNDS);
    }
  }

  /** Fills a room without a change of shape. */
  void fit(double width, double height) {
    double factor = StrictMath.min(span(x, width), span(y, height));
    for (int at = 0; at < x.length; at++) {
      x[at] *= factor;
      y[at] *= factor;
    }
  }

  private double span(double[] values, double room) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    double most = 0;
    for (int at = 0; at < values.length; at++) {
      low = StrictMath.min(low, values[at]);
      high = StrictMath.max(high, values[at]);
      most = StrictMath.max(most, radius[at]);
    }
    double span = high - low;
    return span < 1e-6 ? 1e6 : StrictMath.max(room - 2 * most, 0.1) / span;
  }
}
