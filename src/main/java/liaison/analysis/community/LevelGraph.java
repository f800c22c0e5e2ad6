package liaison.analysis.community;

import java.util.Arrays;
import liaison.model.network.Network;

/**
 * A graph at one level of the Leiden method: the network itself, or groups of it as nodes. Ties
 * within a node are left out: nothing depends on them.
 *
 * @param nodes how many there are
 * @param start first arc by node
 * @param end one after the last arc by node; between two nodes' arcs there may be a gap
 * @param neighbour node at the other end by arc
 * @param weight by arc; empty where all weights are 1
 * @param nodeWeight what each node counts for in the null model
 */
record LevelGraph(
    int nodes, int[] start, int[] end, int[] neighbour, double[] weight, double[] nodeWeight) {

  /** The network itself. */
  static LevelGraph of(Network network, double[] strengths, double[] nodeWeights) {
    int nodes = network.nodeCount();
    int[] start = new int[nodes];
    int[] end = new int[nodes];
    int[] neighbour = new int[network.offset(nodes)];
    double[] weight = new double[isPlain(strengths) ? 0 : neighbour.length];
    for (int node = 0; node < nodes; node++) {
      start[node] = network.offset(node);
      end[node] = network.offset(node + 1);
      for (int arc = start[node]; arc < end[node]; arc++) {
        neighbour[arc] = network.neighbour(arc);
        if (weight.length > 0) {
          weight[arc] = strengths[network.tie(arc)];
        }
      }
    }
    return new LevelGraph(nodes, start, end, neighbour, weight, nodeWeights);
  }

  private static boolean isPlain(double[] strengths) {
    return Arrays.stream(strengths).allMatch(strength -> strength == 1);
  }

  /** Whether all weights are 1. */
  boolean isPlain() {
    return weight.length == 0;
  }

  double weight(int arc) {
    return weight.length == 0 ? 1 : weight[arc];
  }

  /** The groups' nodes one group after the other, ascending within; the nodes of a group. */
  Members members(int[] group, int groups) {
    int[] first = new int[groups + 1];
    for (int node = 0; node < nodes; node++) {
      first[group[node] + 1]++;
    }
    for (int i = 0; i < groups; i++) {
      first[i + 1] += first[i];
    }
    int[] next = Arrays.copyOf(first, groups);
    int[] order = new int[nodes];
    for (int node = 0; node < nodes; node++) {
      order[next[group[node]]++] = node;
    }
    return new Members(first, order);
  }

  /**
   * The nodes of each group.
   *
   * @param first place of a group's first node in {@code order}; one more than there are groups
   * @param order the nodes
   */
  record Members(int[] first, int[] order) {

    int groups() {
      return first.length - 1;
    }
  }
}
