package liaison.analysis.centrality;

import java.util.Arrays;
import liaison.analysis.parallel.Turn;

/**
 * Breadth-first search from up to 64 sources at once, a bit for each: in a step a node takes over
 * the bits of its neighbours. Where few nodes have news, they are told to their neighbours; where
 * many have, each node that lacks some asks its own.
 *
 * <p>Source: M. Then et al., The more the merrier: efficient multi-source graph traversal, PVLDB 8
 * (2014) 449–460, doi:10.14778/2735496.2735507; S. Beamer, K. Asanović, D. Patterson,
 * Direction-optimizing breadth-first search, SC 2012, doi:10.1109/SC.2012.50.
 */
final class ManySources {

  /** Sources at once. */
  static final int WIDTH = Long.SIZE;

  /** Asking pays when more than one in so many arcs have news. */
  private static final int FEW = 8;

  private static final int CHECKED = 1 << 14;

  private final int[] offset;
  private final int[] neighbour;
  private final long[] seen;
  private final long[] fresh;
  private final long[] news;
  private final int[] active;
  private int actives;
  private final int[] next;

  ManySources(NearRows rows) {
    int nodes = rows.nodeCount();
    offset = rows.offset;
    neighbour = rows.neighbour;
    seen = new long[nodes];
    fresh = new long[nodes];
    news = new long[nodes];
    active = new int[nodes];
    next = new int[nodes];
  }

  /**
   * Adds to each node one over its distance from each source {@code from} to {@code to - 1}.
   *
   * @param turn asked now and then whether to go on
   */
  void from(int from, int to, double[] sums, Turn turn) {
    Arrays.fill(seen, 0);
    Arrays.fill(news, 0);
    actives = 0;
    for (int source = from; source < to; source++) {
      seen[source] = 1L << (source - from);
      news[source] = seen[source];
      active[actives++] = source;
    }
    long all = to - from == WIDTH ? -1L : (1L << (to - from)) - 1;
    for (int distance = 1; actives > 0; distance++) {
      long arcs = 0;
      for (int i = 0; i < actives; i++) {
        arcs += offset[active[i] + 1] - offset[active[i]];
      }
      if (arcs * FEW > neighbour.length) {
        ask(all, turn);
      } else {
        tell(turn);
      }
      settle(1.0 / distance, sums);
    }
  }

  /** Fills {@link #fresh} of the nodes in {@link #next}. */
  private void tell(Turn turn) {
    int found = 0;
    for (int i = 0; i < actives; i++) {
      if (i % CHECKED == 0) {
        turn.check();
      }
      int node = active[i];
      long bits = news[node];
      for (int arc = offset[node], end = offset[node + 1]; arc < end; arc++) {
        int other = neighbour[arc];
        if ((bits & ~seen[other]) != 0) {
          if (fresh[other] == 0) {
            next[found++] = other;
          }
          fresh[other] |= bits & ~seen[other];
        }
      }
    }
    swap(found);
  }

  private void ask(long all, Turn turn) {
    int found = 0;
    for (int node = 0; node < seen.length; node++) {
      if (node % CHECKED == 0) {
        turn.check();
      }
      if (seen[node] != all) {
        long bits = 0;
        for (int arc = offset[node], end = offset[node + 1]; arc < end; arc++) {
          bits |= news[neighbour[arc]];
        }
        bits &= ~seen[node];
        if (bits != 0) {
          fresh[node] = bits;
          next[found++] = node;
        }
      }
    }
    swap(found);
  }

  /** What was news is forgotten; the nodes found are active. */
  private void swap(int found) {
    for (int i = 0; i < actives; i++) {
      news[active[i]] = 0;
    }
    System.arraycopy(next, 0, active, 0, found);
    actives = found;
  }

  private void settle(double worth, double[] sums) {
    for (int i = 0; i < actives; i++) {
      int node = active[i];
      long bits = fresh[node];
      fresh[node] = 0;
      news[node] = bits;
      seen[node] |= bits;
      sums[node] += Long.bitCount(bits) * worth;
    }
  }
}
