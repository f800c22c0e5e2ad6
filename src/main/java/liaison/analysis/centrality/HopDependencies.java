package liaison.analysis.centrality;

import java.util.Arrays;
import liaison.analysis.parallel.Turn;

/**
 * Brandes' pair dependencies of one source where hops count. Going forward, the arcs that lead one
 * hop on are written one after the other, so that path counts and, going back, dependencies run
 * over them alone; the search itself has no branch that depends on the network. Of a distance only
 * the rest by three is kept, in one byte: neighbours differ by one at most.
 */
final class HopDependencies implements Dependencies {

  private static final int CHECKED = 4096;

  /** Counts above this are left to those who can. */
  private static final double LIMIT = 0x1p900;

  private final int nodes;
  private final int[] offset;
  private final int[] neighbour;
  private final byte[] level;
  private final int[] order;
  private final int[] first;
  private final int[] onward;
  private final double[] paths;

  HopDependencies(NearRows rows) {
    nodes = rows.nodeCount();
    offset = rows.offset;
    neighbour = rows.neighbour;
    level = new byte[nodes];
    order = new int[nodes + 1];
    first = new int[nodes + 1];
    onward = new int[neighbour.length / 2 + 1];
    paths = new double[nodes];
  }

  @Override
  public boolean add(int source, double[] between, Turn turn) {
    int reached = forward(source, turn);
    if (reached < 0) {
      return false;
    }
    back(reached, between);
    return true;
  }

  private int forward(int source, Turn turn) {
    Arrays.fill(level, (byte) 0);
    Arrays.fill(paths, 0);
    level[source] = 1;
    paths[source] = 1;
    order[0] = source;
    int found = 1;
    int written = 0;
    for (int read = 0; read < found; read++) {
      if (read % CHECKED == CHECKED - 1) {
        turn.check();
      }
      int node = order[read];
      double count = paths[node];
      if (count > LIMIT) {
        return -1;
      }
      int next = level[node] % 3 + 1;
      int begin = written;
      first[read] = begin;
      for (int arc = offset[node], end = offset[node + 1]; arc < end; arc++) {
        int other = neighbour[arc];
        int known = level[other];
        int isNew = (known - 1) >>> 31;
        int now = known | (next & -isNew);
        order[found] = other;
        found += isNew;
        level[other] = (byte) now;
        onward[written] = other;
        written += ((now ^ next) - 1) >>> 31;
      }
      for (int at = begin; at < written; at++) {
        paths[onward[at]] += count;
      }
    }
    first[found] = written;
    return found;
  }

  /** From the farthest node back; path counts give way to what a path to the node brings. */
  private void back(int reached, double[] between) {
    for (int rank = reached - 1; rank > 0; rank--) {
      int node = order[rank];
      double sum = 0;
      for (int at = first[rank], end = first[rank + 1]; at < end; at++) {
        sum += paths[onward[at]];
      }
      double count = paths[node];
      double dependency = count * sum;
      between[node] += dependency;
      paths[node] = (1 + dependency) / count;
    }
  }
}
