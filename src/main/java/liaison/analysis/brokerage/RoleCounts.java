package liaison.analysis.brokerage;

import java.util.Arrays;
import liaison.analysis.mixing.NodeGroups;
import liaison.base.Progress;
import liaison.model.network.Network;

/**
 * How often each node stands between two partners, by role: all pairs of partners, less those that
 * are tied.
 */
final class RoleCounts {

  static final int COORDINATOR = 0;
  static final int ITINERANT = 1;
  static final int GATE = 2;
  static final int LIAISON = 3;

  private static final int ROLES = 4;
  private static final int NODES_PER_STEP = 64;

  private final int[] offset;
  private final int[] neighbour;
  private final int[] group;
  private final long[][] counts;
  private final int[] partners; // by group, of the node at hand
  private final int[] rank; // by node: lower degrees first

  RoleCounts(Network network, int[] group) {
    this.offset = network.offsets();
    this.neighbour = network.neighbours();
    this.group = group;
    counts = new long[ROLES][group.length];
    partners = new int[1 + Arrays.stream(group).max().orElse(0)];
    rank = new int[group.length];
  }

  /** By role and node. */
  long[][] counts(Progress progress) {
    for (int node = 0; node < group.length; node++) {
      if (node % NODES_PER_STEP == 0) {
        progress.step(node, 2L * group.length);
      }
      addPairs(node);
    }
    rankByDegree();
    int[] mark = new int[group.length];
    for (int node = 0; node < group.length; node++) {
      if (node % NODES_PER_STEP == 0) {
        progress.step((long) group.length + node, 2L * group.length);
      }
      takeTriangles(node, mark);
    }
    return counts;
  }

  /** Adds all pairs of partners, tied or not. */
  private void addPairs(int node) {
    int own = group[node];
    if (own == NodeGroups.UNKNOWN) {
      return;
    }
    long known = 0;
    for (int arc = offset[node]; arc < offset[node + 1]; arc++) {
      int its = group[neighbour[arc]];
      if (its != NodeGroups.UNKNOWN) {
        partners[its]++;
        known++;
      }
    }
    long within = pairs(partners[own]);
    long alike = 0;
    long mixed = partners[own] * (known - partners[own]);
    partners[own] = 0;
    for (int arc = offset[node]; arc < offset[node + 1]; arc++) {
      int its = group[neighbour[arc]];
      if (its != NodeGroups.UNKNOWN) {
        alike += pairs(partners[its]);
        partners[its] = 0;
      }
    }
    counts[COORDINATOR][node] = within;
    counts[ITINERANT][node] = alike;
    counts[GATE][node] = mixed;
    counts[LIAISON][node] = pairs(known) - within - alike - mixed;
  }

  private static long pairs(long things) {
    return things * (things - 1) / 2;
  }

  private void rankByDegree() {
    int[] starts = new int[group.length + 1];
    for (int node = 0; node < group.length; node++) {
      starts[offset[node + 1] - offset[node] + 1]++;
    }
    for (int degree = 0; degree < group.length; degree++) {
      starts[degree + 1] += starts[degree];
    }
    for (int node = 0; node < group.length; node++) {
      rank[node] = starts[offset[node + 1] - offset[node]]++;
    }
  }

  /** Takes away the pairs of the triangles whose lowest rank the node has. */
  private void takeTriangles(int node, int[] mark) {
    for (int arc = offset[node]; arc < offset[node + 1]; arc++) {
      mark[neighbour[arc]] = node + 1;
    }
    for (int arc = offset[node]; arc < offset[node + 1]; arc++) {
      int second = neighbour[arc];
      if (rank[second] > rank[node]) {
        for (int next = offset[second]; next < offset[second + 1]; next++) {
          int third = neighbour[next];
          if (rank[third] > rank[second] && mark[third] == node + 1) {
            take(node, second, third);
            take(second, third, node);
            take(third, node, second);
          }
        }
      }
    }
  }

  private void take(int broker, int one, int other) {
    int own = group[broker];
    int first = group[one];
    int last = group[other];
    if (own == NodeGroups.UNKNOWN || first == NodeGroups.UNKNOWN || last == NodeGroups.UNKNOWN) {
      return;
    }
    int role;
    if (first == last) {
      role = first == own ? COORDINATOR : ITINERANT;
    } else {
      role = first == own || last == own ? GATE : LIAISON;
    }
    counts[role][broker]--;
  }
}
