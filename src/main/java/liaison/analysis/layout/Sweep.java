package liaison.analysis.layout;

import java.util.Arrays;

/** The order in which discs are met when a line sweeps the plane from left to right. */
final class Sweep {

  private Sweep() {}

  /** Indices by the left edge {@code x - radius}, equal ones by index; O(n log n). */
  static int[] byLeft(double[] x, double[] radius) {
    long[] keys = new long[x.length];
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int v = 0; v < x.length; v++) {
      low = Math.min(low, x[v] - radius[v]);
      high = Math.max(high, x[v] - radius[v]);
    }
    // 40 bits of place above 23 bits of index: places closer than a trillionth count as equal
    double scale = high > low ? ((1L << 40) - 1) / (high - low) : 0;
    for (int v = 0; v < x.length; v++) {
      keys[v] = (long) ((x[v] - radius[v] - low) * scale) << 23 | v;
    }
    Arrays.sort(keys);
    int[] order = new int[x.length];
    for (int at = 0; at < order.length; at++) {
      order[at] = (int) (keys[at] & (1 << 23) - 1);
    }
    return order;
  }
}
