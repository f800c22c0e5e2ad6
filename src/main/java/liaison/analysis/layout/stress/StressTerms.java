package liaison.analysis.layout.stress;

import java.util.Arrays;
import liaison.analysis.layout.Component;
import liaison.base.Progress;

/**
 * Pairs of nodes whose distance is wanted: all of a small component; of a large one the tied pairs
 * and each node with some pivots, which then count for the nodes around them (Ortmann, Klimenta,
 * Brandes 2017, DOI 10.7155/jgaa.00440).
 */
final class StressTerms {

  /** Nodes up to which every pair counts. */
  private static final int SMALL = 1000;

  private static final int PIVOTS = 150;

  private final Component part;
  private final Progress progress;
  private int[] first = new int[1024];
  private int[] second = new int[1024];
  private float[] hops = new float[1024];
  private float[] pullFirst = new float[1024];
  private float[] pullSecond = new float[1024];
  private int count;
  private int farthest = 1;

  StressTerms(Component part, Progress progress) {
    this.part = part;
    this.progress = progress;
    if (part.size() <= SMALL) {
      all();
    } else {
      tied();
      pivots();
    }
  }

  int count() {
    return count;
  }

  int first(int term) {
    return first[term];
  }

  int second(int term) {
    return second[term];
  }

  double hops(int term) {
    return hops[term];
  }

  /** How much the first node minds the distance. */
  double pullFirst(int term) {
    return pullFirst[term];
  }

  double pullSecond(int term) {
    return pullSecond[term];
  }

  /** The most hops of a term. */
  int farthest() {
    return farthest;
  }

  private void add(int a, int b, int distance, double pullA, double pullB) {
    if (count == first.length) {
      first = Arrays.copyOf(first, 2 * count);
      second = Arrays.copyOf(second, 2 * count);
      hops = Arrays.copyOf(hops, 2 * count);
      pullFirst = Arrays.copyOf(pullFirst, 2 * count);
      pullSecond = Arrays.copyOf(pullSecond, 2 * count);
    }
    first[count] = a;
    second[count] = b;
    hops[count] = distance;
    pullFirst[count] = (float) pullA;
    pullSecond[count++] = (float) pullB;
    farthest = Math.max(farthest, distance);
  }

  private void all() {
    int[] distance = new int[part.size()];
    int[] queue = new int[part.size()];
    for (int v = 0; v < part.size(); v++) {
      progress.step(0, 0);
      part.hops(v, distance, queue);
      for (int w = v + 1; w < part.size(); w++) {
        double pull = 1.0 / ((double) distance[w] * distance[w]);
        add(v, w, distance[w], pull, pull);
      }
    }
  }

  private void tied() {
    for (int v = 0; v < part.size(); v++) {
      for (int arc = part.offset()[v]; arc < part.offset()[v + 1]; arc++) {
        if (part.neighbour()[arc] > v) {
          add(v, part.neighbour()[arc], 1, 1, 1);
        }
      }
    }
  }

  /** The node of most ties, then each time the farthest from all pivots so far. */
  private void pivots() {
    int[][] distance = new int[PIVOTS][part.size()];
    int[] nearest = new int[part.size()];
    int[] region = new int[part.size()];
    Arrays.fill(nearest, Integer.MAX_VALUE);
    int[] queue = new int[part.size()];
    int pivot = 0;
    for (int v = 1; v < part.size(); v++) {
      pivot = part.degree(v) > part.degree(pivot) ? v : pivot;
    }
    for (int p = 0; p < PIVOTS; p++) {
      progress.step(0, 0);
      part.hops(pivot, distance[p], queue);
      int next = 0;
      for (int v = 0; v < nearest.length; v++) {
        if (distance[p][v] < nearest[v]) {
          nearest[v] = distance[p][v];
          region[v] = p;
        }
        next = nearest[v] > nearest[next] ? v : next;
      }
      pivot = next;
    }
    for (int p = 0; p < PIVOTS; p++) {
      progress.step(0, 0);
      pivot(p, distance[p], region);
    }
  }

  /** A pivot counts for those of its region that are nearer to it than half the way. */
  private void pivot(int p, int[] distance, int[] region) {
    int most = Arrays.stream(distance).max().orElse(0);
    int[] within = new int[most + 1];
    int self = 0;
    for (int v = 0; v < distance.length; v++) {
      within[distance[v]] += region[v] == p ? 1 : 0;
      self = distance[v] == 0 ? v : self;
    }
    for (int d = 1; d <= most; d++) {
      within[d] += within[d - 1];
    }
    for (int v = 0; v < distance.length; v++) {
      int d = distance[v];
      if (d > 1) {
        add(self, v, d, 0, (double) within[d / 2] / ((double) d * d));
      }
    }
  }
}
