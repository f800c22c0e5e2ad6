package liaison.analysis.centrality;

import java.util.Arrays;
import liaison.analysis.parallel.Turn;

/**
 * Brandes' pair dependencies of eight sources at once where hops count, a lane for each. In a step
 * each node adds up what its neighbours had in the last one, all lanes together and without looking
 * which are due; lanes that have been there before are struck out afterwards. Sources near each
 * other reach a node in nearly the same step, so that few sums are in vain. What a step gave is
 * kept, node by node, and read again on the way back.
 */
final class HopLanes {

  /** Sources at once. */
  static final int WIDTH = 8;

  private static final int CHECKED = 1024;

  /**
   * Counts above this are left to those who can: their squares would leave the range of numbers.
   */
  private static final double LIMIT = 0x1p480;

  /** Added to squares of counts, 0 or at least 1, so that nothing is divided by 0. */
  private static final double TINY = 0x1p-900;

  /** Where news are behind fewer arcs than one in so many, only nodes beside them are looked at. */
  private static final int FEW = 4;

  /** Of each set of lanes, 1 for those in it. */
  private static final double[] IN = new double[(1 << WIDTH) * WIDTH];

  static {
    for (int at = 0; at < IN.length; at++) {
      IN[at] = (at >>> 3 >>> (at & 7)) & 1;
    }
  }

  private final int nodes;
  private final int[] offset;
  private final int[] neighbour;
  private final byte[] seen;
  private final double[] front;
  private final int[] beside;
  private final int[] toldIn;
  private int[] node;
  private double[] count;
  private double[] inverse = new double[0];
  private int[] level = new int[64];
  private int entries;
  private boolean isTooMuch;

  HopLanes(NearRows rows) {
    nodes = rows.nodeCount();
    offset = rows.offset;
    neighbour = rows.neighbour;
    seen = new byte[nodes];
    front = new double[WIDTH * nodes];
    beside = new int[nodes];
    toldIn = new int[nodes];
    node = new int[2 * nodes + WIDTH];
    count = new double[WIDTH * node.length];
  }

  /**
   * Adds the dependencies of sources {@code from} to {@code to - 1} on all other nodes.
   *
   * @return whether it could; else nothing was added, as there are too many paths
   */
  boolean add(int from, int to, double[] between, Turn turn) {
    int levels = forward(from, to, turn);
    if (!isTooMuch) {
      back(levels, between, turn);
    }
    return !isTooMuch;
  }

  /** How often a node was looked at in the last sources' forward search, 1 if at once for all. */
  double repeats(int sources) {
    int reached = 0;
    for (int v = 0; v < nodes; v++) {
      reached += Integer.bitCount(seen[v] & 0xff);
    }
    return (double) entries * sources / reached;
  }

  private int forward(int from, int to, Turn turn) {
    Arrays.fill(seen, (byte) 0);
    Arrays.fill(toldIn, 0);
    isTooMuch = false;
    entries = 0;
    int full = (1 << (to - from)) - 1;
    for (int source = from; source < to; source++) {
      int lane = source - from;
      seen[source] = (byte) (1 << lane);
      node[entries] = source;
      Arrays.fill(count, WIDTH * entries, WIDTH * (entries + 1), 0);
      count[WIDTH * entries++ + lane] = 1;
    }
    level[0] = 0;
    level[1] = entries;
    int levels = 1;
    scatter(0, entries);
    while (entries > level[levels - 1] && !isTooMuch) {
      step(levels, full, turn);
      erase(level[levels - 1], level[levels]);
      scatter(level[levels], entries);
      if (++levels == level.length - 1) {
        level = Arrays.copyOf(level, 2 * level.length);
      }
      level[levels] = entries;
    }
    erase(level[levels - 1], entries);
    return levels;
  }

  /** Fills the entries of the next level. */
  private void step(int levels, int full, Turn turn) {
    long arcs = 0;
    for (int at = level[levels - 1]; at < level[levels]; at++) {
      arcs += offset[node[at] + 1] - offset[node[at]];
    }
    if (arcs * FEW > neighbour.length) {
      for (int v = 0; v < nodes; v++) {
        if (v % CHECKED == 0) {
          turn.check();
        }
        if ((seen[v] & 0xff) != full) {
          pull(v);
        }
      }
    } else {
      int told = tell(levels, full);
      for (int at = 0; at < told; at++) {
        if (at % CHECKED == 0) {
          turn.check();
        }
        pull(beside[at]);
      }
    }
  }

  private int tell(int levels, int full) {
    int told = 0;
    for (int at = level[levels - 1]; at < level[levels]; at++) {
      int v = node[at];
      for (int arc = offset[v], end = offset[v + 1]; arc < end; arc++) {
        int other = neighbour[arc];
        if (toldIn[other] != levels && (seen[other] & 0xff) != full) {
          toldIn[other] = levels;
          beside[told++] = other;
        }
      }
    }
    return told;
  }

  /** Adds up the lanes of a node's neighbours; those that are new become an entry. */
  private void pull(int v) {
    double a0 = 0;
    double a1 = 0;
    double a2 = 0;
    double a3 = 0;
    double a4 = 0;
    double a5 = 0;
    double a6 = 0;
    double a7 = 0;
    double[] from = front;
    for (int arc = offset[v], end = offset[v + 1]; arc < end; arc++) {
      int at = neighbour[arc] << 3;
      a0 += from[at];
      a1 += from[at + 1];
      a2 += from[at + 2];
      a3 += from[at + 3];
      a4 += from[at + 4];
      a5 += from[at + 5];
      a6 += from[at + 6];
      a7 += from[at + 7];
    }
    int fresh =
        (sign(a0)
                | sign(a1) << 1
                | sign(a2) << 2
                | sign(a3) << 3
                | sign(a4) << 4
                | sign(a5) << 5
                | sign(a6) << 6
                | sign(a7) << 7)
            & ~seen[v];
    if (fresh == 0) {
      return;
    }
    int to = enter(v, fresh);
    double[] into = count;
    int in = WIDTH * fresh;
    into[to] = a0 * IN[in];
    into[to + 1] = a1 * IN[in + 1];
    into[to + 2] = a2 * IN[in + 2];
    into[to + 3] = a3 * IN[in + 3];
    into[to + 4] = a4 * IN[in + 4];
    into[to + 5] = a5 * IN[in + 5];
    into[to + 6] = a6 * IN[in + 6];
    into[to + 7] = a7 * IN[in + 7];
    isTooMuch |= a0 + a1 + a2 + a3 + (a4 + a5 + a6 + a7) > LIMIT;
  }

  /** Makes an entry for a node's new lanes; where its counts begin. */
  private int enter(int v, int fresh) {
    seen[v] |= (byte) fresh;
    if (entries == node.length) {
      node = Arrays.copyOf(node, 2 * entries);
      count = Arrays.copyOf(count, 2 * count.length);
    }
    node[entries] = v;
    return WIDTH * entries++;
  }

  /** 1 above 0, else 0. */
  private static int sign(double notNegative) {
    return (int) (-Double.doubleToRawLongBits(notNegative) >>> 63);
  }

  private void scatter(int begin, int end) {
    for (int at = begin; at < end; at++) {
      int to = node[at] << 3;
      int from = at << 3;
      for (int lane = 0; lane < WIDTH; lane++) {
        front[to + lane] = count[from + lane];
      }
    }
  }

  private void erase(int begin, int end) {
    for (int at = begin; at < end; at++) {
      int to = node[at] << 3;
      for (int lane = 0; lane < WIDTH; lane++) {
        front[to + lane] = 0;
      }
    }
  }

  /** From the farthest level back; counts give way to what a path to the node brings. */
  private void back(int levels, double[] between, Turn turn) {
    for (int at = levels - 1; at > 0; at--) {
      int begin = level[at];
      int end = level[at + 1];
      invert(begin, end);
      for (int entry = begin; entry < end; entry++) {
        if (entry % CHECKED == 0) {
          turn.check();
        }
        between[node[entry]] += depend(entry, (entry - begin) << 3);
      }
      if (at + 1 < levels) {
        erase(end, level[at + 2]);
      }
      scatter(begin, end);
    }
    if (levels > 1) {
      erase(level[1], level[2]);
    }
  }

  /** One over the counts of a level, 0 where there is none. */
  private void invert(int begin, int end) {
    int from = begin << 3;
    int size = (end - begin) << 3;
    if (inverse.length < size) {
      inverse = new double[2 * size];
    }
    for (int i = 0; i < size; i++) {
      double each = count[from + i];
      inverse[i] = each / (each * each + TINY);
    }
  }

  private double depend(int entry, int at) {
    int v = node[entry];
    double a0 = 0;
    double a1 = 0;
    double a2 = 0;
    double a3 = 0;
    double a4 = 0;
    double a5 = 0;
    double a6 = 0;
    double a7 = 0;
    double[] from = front;
    for (int arc = offset[v], end = offset[v + 1]; arc < end; arc++) {
      int far = neighbour[arc] << 3;
      a0 += from[far];
      a1 += from[far + 1];
      a2 += from[far + 2];
      a3 += from[far + 3];
      a4 += from[far + 4];
      a5 += from[far + 5];
      a6 += from[far + 6];
      a7 += from[far + 7];
    }
    int own = entry << 3;
    double[] paths = count;
    a0 *= paths[own];
    a1 *= paths[own + 1];
    a2 *= paths[own + 2];
    a3 *= paths[own + 3];
    a4 *= paths[own + 4];
    a5 *= paths[own + 5];
    a6 *= paths[own + 6];
    a7 *= paths[own + 7];
    paths[own] = (1 + a0) * inverse[at];
    paths[own + 1] = (1 + a1) * inverse[at + 1];
    paths[own + 2] = (1 + a2) * inverse[at + 2];
    paths[own + 3] = (1 + a3) * inverse[at + 3];
    paths[own + 4] = (1 + a4) * inverse[at + 4];
    paths[own + 5] = (1 + a5) * inverse[at + 5];
    paths[own + 6] = (1 + a6) * inverse[at + 6];
    paths[own + 7] = (1 + a7) * inverse[at + 7];
    return a0 + a1 + a2 + a3 + (a4 + a5 + a6 + a7);
  }
}
