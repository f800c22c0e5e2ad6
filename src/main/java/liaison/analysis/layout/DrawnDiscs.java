package liaison.analysis.layout;

import liaison.model.network.Network;

/**
 * Discs as the graph draws them, in units of the layout: areas grow with the sum of tie weights,
 * the node of most ties does not set the scale. Moves discs apart that overlap; sweeps from left to
 * right, so a round costs about n log n.
 */
public final class DrawnDiscs {

  /** Pixels of a unit on a page of 1280 × 800. */
  static final double UNIT = 40;

  private static final double LEAST = 5 / UNIT;
  private static final double MOST = 32 / UNIT;
  private static final double GAP = 9 / UNIT;
  private static final double CROWD = 250;

  /** How far beyond its edge a disc looks for others: they move while a round goes on. */
  private static final double SLACK = 4 * GAP;

  private DrawnDiscs() {}

  /** Radius of each node. */
  public static double[] radii(Network network) {
    int count = network.nodeCount();
    double[] strength = new double[count];
    int hub = -1;
    for (int v = 0; v < count; v++) {
      for (int arc = network.offset(v); arc < network.offset(v + 1); arc++) {
        strength[v] += network.weight(network.tie(arc));
      }
      hub = hub < 0 || network.degree(v) > network.degree(hub) ? v : hub;
    }
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (int v = 0; v < count; v++) {
      if (v != hub && strength[v] > 0) {
        least = StrictMath.min(least, strength[v]);
        most = StrictMath.max(most, strength[v]);
      }
    }
    double crowd = StrictMath.clamp(StrictMath.sqrt(CROWD / StrictMath.max(1, count)), 0.45, 1);
    double unit =
        most > 0
            ? StrictMath.min(LEAST / StrictMath.sqrt(least), MOST / StrictMath.sqrt(most))
            : LEAST;
    double[] radii = new double[count];
    for (int v = 0; v < count; v++) {
      radii[v] = crowd * StrictMath.clamp(unit * StrictMath.sqrt(strength[v]), LEAST, MOST);
    }
    return radii;
  }

  /** Pushes discs apart for at most some rounds; whether there may be some left to push. */
  public static boolean separate(double[] x, double[] y, double[] radius, int rounds) {
    boolean moved = true;
    for (int round = 0; round < rounds && moved; round++) {
      int[] order = Sweep.byLeft(x, radius);
      moved = false;
      for (int at = 0; at < order.length; at++) {
        int v = order[at];
        for (int next = at + 1; next < order.length; next++) {
          int w = order[next];
          if (x[w] - radius[w] > x[v] + radius[v] + SLACK) {
            break;
          }
          if (Math.abs(y[w] - y[v]) < radius[v] + radius[w] + GAP) {
            moved |= part(x, y, radius, v, w);
          }
        }
      }
    }
    return moved;
  }

  /** The larger disc moves less. */
  private static boolean part(double[] x, double[] y, double[] radius, int v, int w) {
    double dx = x[w] - x[v];
    double dy = y[w] - y[v];
    double least = radius[v] + radius[w] + GAP;
    double square = dx * dx + dy * dy;
    if (square >= least * least) {
      return false;
    }
    double distance = Math.sqrt(square);
    double push = least - distance + 1e-6;
    double ux = distance > 1e-9 ? dx / distance : 1;
    double uy = distance > 1e-9 ? dy / distance : 0;
    double share = radius[w] * radius[w] / (radius[v] * radius[v] + radius[w] * radius[w]);
    x[v] -= ux * push * share;
    y[v] -= uy * push * share;
    x[w] += ux * push * (1 - share);
    y[w] += uy * push * (1 - share);
    return true;
  }
}
