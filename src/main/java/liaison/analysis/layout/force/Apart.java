package liaison.analysis.layout.force;

import java.util.Arrays;

/**
 * Makes places fit to start from: none beyond reach, no two the same. Those that share a place go
 * on a spiral around it, in their order; O(n log n).
 */
final class Apart {

  /** No node is ever farther out along either axis. */
  static final double FARTHEST = 1e15;

  private static final double TURN = 2.399963229728653;

  /** Of the whole layout, how far nodes of one place are set apart. */
  private static final double SHARE = 1e-3;

  private Apart() {}

  /** A place along an axis that is within reach, 0 for what is no number. */
  static double within(double place) {
    if (place < FARTHEST) {
      return Math.max(place, -FARTHEST);
    }
    return place >= FARTHEST ? FARTHEST : 0;
  }

  static void set(double[] x, double[] y) {
    for (int v = 0; v < x.length; v++) {
      x[v] = within(x[v]);
      y[v] = within(y[v]);
    }
    if (isClear(x)) {
      return;
    }
    Integer[] order = new Integer[x.length];
    Arrays.setAll(order, v -> v);
    Arrays.sort(
        order,
        (v, w) -> {
          int byX = Double.compare(x[v], x[w]);
          return byX != 0 ? byX : Double.compare(y[v], y[w]);
        });
    double extent =
        x[order[order.length - 1]]
            - x[order[0]]
            + Arrays.stream(y).max().orElse(0)
            - Arrays.stream(y).min().orElse(0);
    double unit = extent > 0 ? SHARE * extent : 1;
    int first = 0;
    for (int at = 1; at <= order.length; at++) {
      if (at == order.length || !isSame(x, y, order[at], order[first])) {
        for (int i = first + 1; i < at; i++) {
          double radius = unit * Math.sqrt(i - first);
          x[order[i]] += radius * StrictMath.cos(TURN * (i - first));
          y[order[i]] += radius * StrictMath.sin(TURN * (i - first));
        }
        first = at;
      }
    }
  }

  /** Whether no two places along the x axis are the same, as they are in all but odd cases. */
  private static boolean isClear(double[] x) {
    double[] sorted = x.clone();
    Arrays.sort(sorted);
    for (int at = 1; at < sorted.length; at++) {
      if (sorted[at] == sorted[at - 1]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(double[] x, double[] y, int v, int w) {
    return x[v] == x[w] && y[v] == y[w];
  }
}
