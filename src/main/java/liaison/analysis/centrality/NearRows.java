package liaison.analysis.centrality;

import java.util.Arrays;
import liaison.base.Progress;
import liaison.model.network.Network;

/**
 * The rows of a network with its nodes renumbered breadth first, so that nodes near each other lie
 * near each other in memory. Arrays are open to the loops of this package, which leave them as they
 * are.
 */
final class NearRows {

  private static final int CHECKED = 1 << 15;

  /** First arc of each node, and at last the number of arcs. */
  final int[] offset;

  /** New number of the node at the other end of each arc, ascending in each row. */
  final int[] neighbour;

  /** Tie of each arc. */
  final int[] tie;

  /** Number in the network by new number. */
  final int[] node;

  /** Cancel is checked every {@value #CHECKED} nodes. */
  NearRows(Network network, Progress progress) {
    int[] oldOffset = network.offsets();
    int[] oldNeighbour = network.neighbours();
    int[] oldTie = network.tiesOfArcs();
    int nodes = network.nodeCount();
    int[] number = new int[nodes];
    node = breadthFirst(oldOffset, oldNeighbour, number, progress);
    offset = new int[nodes + 1];
    for (int v = 0; v < nodes; v++) {
      offset[v + 1] = offset[v] + network.degree(node[v]);
    }
    neighbour = new int[oldNeighbour.length];
    tie = new int[oldNeighbour.length];
    int[] next = Arrays.copyOf(offset, nodes);
    for (int v = 0; v < nodes; v++) { // ascending, so that rows are filled in ascending order
      if (v % CHECKED == 0) {
        progress.step(0, 0);
      }
      for (int arc = oldOffset[node[v]]; arc < oldOffset[node[v] + 1]; arc++) {
        int place = next[number[oldNeighbour[arc]]]++;
        neighbour[place] = v;
        tie[place] = oldTie[arc];
      }
    }
  }

  private static int[] breadthFirst(
      int[] offset, int[] neighbour, int[] number, Progress progress) {
    int nodes = number.length;
    int[] order = new int[nodes];
    Arrays.fill(number, -1);
    int found = 0;
    int read = 0;
    for (int start = 0; start < nodes; start++) {
      if (number[start] < 0) {
        number[start] = found;
        order[found++] = start;
      }
      for (; read < found; read++) {
        if (read % CHECKED == 0) {
          progress.step(0, 0);
        }
        for (int arc = offset[order[read]]; arc < offset[order[read] + 1]; arc++) {
          int other = neighbour[arc];
          if (number[other] < 0) {
            number[other] = found;
            order[found++] = other;
          }
        }
      }
    }
    return order;
  }

  int nodeCount() {
    return node.length;
  }

  /** Scores by new number, as scores by number in the network. */
  double[] asInNetwork(double[] scores) {
    double[] result = new double[scores.length];
    for (int v = 0; v < scores.length; v++) {
      result[node[v]] = scores[v];
    }
    return result;
  }
}
