package liaison.analysis.layout.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import liaison.base.Progress;
import liaison.model.network.Network;

/**
 * Packs discs from the middle outwards, the first in the middle: each next one touches two that are
 * there, at the place where its ties to what is there are shortest and the whole stays round; a
 * wide page is taken into account. Discs of one node stand in columns beside.
 */
final class DiscPacking {

  private static final double GAP = 0.5;
  private static final double WIDE = 1.5;
  private static final double PULL = 0.5;

  /** Discs to which a new one may be set: those that were set last and the largest. */
  private static final int TRIED = 60;

  private final Network network;
  private final List<Disc> discs;
  private final List<Disc> set = new ArrayList<>();

  /** Nodes around a middle that moves. */
  static final class Disc {

    private final int[] members;
    private final double radius;
    private double x;
    private double y;
    private boolean isSet;

    Disc(int[] members, double radius) {
      this.members = members;
      this.radius = radius;
    }

    double radius() {
      return radius;
    }

    double x() {
      return x;
    }

    double y() {
      return y;
    }
  }

  /**
   * @param discs the largest first
   */
  DiscPacking(Network network, List<Disc> discs) {
    this.network = network;
    this.discs = discs;
  }

  /** Moves each node by the middle of its disc. */
  void place(double[] x, double[] y, Progress progress) {
    int[] discOf = new int[network.nodeCount()];
    for (int at = 0; at < discs.size(); at++) {
      for (int v : discs.get(at).members) {
        discOf[v] = at;
      }
    }
    List<Disc> singles = new ArrayList<>();
    for (int at = 0; at < discs.size(); at++) {
      Disc disc = discs.get(at);
      progress.step(0, 0);
      if (disc.members.length > 1 || isTied(disc)) {
        set(disc, ties(at, discOf));
      } else {
        singles.add(disc);
      }
    }
    columns(singles);
    for (Disc disc : discs) {
      for (int v : disc.members) {
        x[v] += disc.x;
        y[v] += disc.y;
      }
    }
  }

  private boolean isTied(Disc disc) {
    return network.degree(disc.members[0]) > 0;
  }

  /** Weights of the ties to other discs, in the order in which they are met. */
  private Map<Integer, Double> ties(int disc, int[] discOf) {
    Map<Integer, Double> ties = new LinkedHashMap<>();
    for (int v : discs.get(disc).members) {
      for (int arc = network.offset(v); arc < network.offset(v + 1); arc++) {
        int other = discOf[network.neighbour(arc)];
        if (other != disc && discs.get(other).isSet) {
          ties.merge(other, network.weight(network.tie(arc)), Double::sum);
        }
      }
    }
    return ties;
  }

  private void set(Disc disc, Map<Integer, Double> ties) {
    double best = Double.POSITIVE_INFINITY;
    double bestX = 0;
    double bestY = 0;
    if (set.size() == 1) {
      bestX = set.getFirst().radius + disc.radius + GAP;
    }
    for (int a = Math.max(0, set.size() - TRIED); a < set.size() && set.size() > 1; a++) {
      for (int b = 0; b < a; b++) {
        for (int side = -1; side <= 1; side += 2) {
          double[] at = beside(set.get(a), set.get(b), disc.radius, side);
          if (at.length > 0 && isFree(disc, at)) {
            double cost = cost(at, ties);
            if (cost < best) {
              best = cost;
              bestX = at[0];
              bestY = at[1];
            }
          }
        }
      }
    }
    disc.x = bestX;
    disc.y = bestY;
    disc.isSet = true;
    set.add(disc);
  }

  /** Where a disc touches two others; empty when they are too far apart. */
  private static double[] beside(Disc a, Disc b, double radius, int side) {
    double fromA = a.radius + radius + GAP;
    double fromB = b.radius + radius + GAP;
    double dx = b.x - a.x;
    double dy = b.y - a.y;
    double distance = Math.sqrt(dx * dx + dy * dy);
    if (distance > fromA + fromB || distance < 1e-9) {
      return new double[0];
    }
    double along = (fromA * fromA - fromB * fromB + distance * distance) / (2 * distance);
    double square = fromA * fromA - along * along;
    if (square < 0) {
      return new double[0];
    }
    double off = side * Math.sqrt(square);
    return new double[] {
      a.x + (along * dx - off * dy) / distance, a.y + (along * dy + off * dx) / distance
    };
  }

  private boolean isFree(Disc disc, double[] at) {
    for (Disc other : set) {
      double least = other.radius + disc.radius + GAP - 1e-6;
      double dx = other.x - at[0];
      double dy = other.y - at[1];
      if (dx * dx + dy * dy < least * least) {
        return false;
      }
    }
    return true;
  }

  private double cost(double[] at, Map<Integer, Double> ties) {
    double sum = 0;
    double weight = 0;
    for (Map.Entry<Integer, Double> tie : ties.entrySet()) {
      Disc other = discs.get(tie.getKey());
      sum += tie.getValue() * Math.hypot(at[0] - other.x, at[1] - other.y);
      weight += tie.getValue();
    }
    double middle = Math.hypot(at[0] / WIDE, at[1]);
    return middle + (weight > 0 ? PULL * sum / weight : 0);
  }

  private void columns(List<Disc> singles) {
    double right = 0;
    double top = 0;
    double bottom = 0;
    for (Disc disc : set) {
      right = Math.max(right, disc.x + disc.radius);
      top = Math.min(top, disc.y - disc.radius);
      bottom = Math.max(bottom, disc.y + disc.radius);
    }
    double least = StrictMath.sqrt(singles.size() * Places.COLUMN * Places.LINE);
    int rows = (int) Math.max(1, Math.max(bottom - top, least) / Places.LINE);
    double left = set.isEmpty() ? 0 : right + 2;
    double start = set.isEmpty() ? 0 : top;
    for (int at = 0; at < singles.size(); at++) {
      singles.get(at).x = left + Places.COLUMN * (at / rows);
      singles.get(at).y = start + Places.LINE * (at % rows);
    }
  }
}
