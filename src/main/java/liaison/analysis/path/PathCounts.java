package liaison.analysis.path;

/**
 * How many shortest paths lead to each node, as {@code mantissa · 2^(512·exponent)}: the numbers
 * grow exponentially with the length of the paths and would leave the range of {@code double}.
 */
final class PathCounts {

  private static final double LIMIT = 0x1p512;

  private final double[] mantissa;
  private final int[] exponent;

  PathCounts(int nodes) {
    mantissa = new double[nodes];
    exponent = new int[nodes];
  }

  void setOne(int node) {
    mantissa[node] = 1;
    exponent[node] = 0;
  }

  /** No path known any more. */
  void setNone(int node) {
    mantissa[node] = 0;
    exponent[node] = 0;
  }

  /** Paths to one node lead on to another. */
  void add(int from, int to) {
    int order = exponent[from] - exponent[to];
    if (order == 0) {
      mantissa[to] += mantissa[from];
    } else if (order > 0) {
      mantissa[to] = scaled(mantissa[to], order) + mantissa[from];
      exponent[to] = exponent[from];
    } else {
      mantissa[to] += scaled(mantissa[from], -order);
    }
    if (mantissa[to] >= LIMIT) {
      mantissa[to] /= LIMIT;
      exponent[to]++;
    }
  }

  /** Of the paths to a node, the share that goes by its predecessor. */
  double share(int predecessor, int node) {
    return scaled(mantissa[predecessor] / mantissa[node], exponent[node] - exponent[predecessor]);
  }

  /** How many paths lead to a node, infinite beyond the range of numbers. */
  double count(int node) {
    return switch (exponent[node]) {
      case 0 -> mantissa[node];
      case 1 -> mantissa[node] * LIMIT;
      default -> Double.POSITIVE_INFINITY;
    };
  }

  /** Divided by a power of the limit that is not negative. */
  private static double scaled(double value, int order) {
    return switch (order) {
      case 0 -> value;
      case 1 -> value / LIMIT;
      default -> 0;
    };
  }
}
