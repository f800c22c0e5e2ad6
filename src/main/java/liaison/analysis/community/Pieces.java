package liaison.analysis.community;

import liaison.model.network.Network;

/** The connected pieces of groups. */
final class Pieces {

  private Pieces() {}

  /**
   * Splits groups that are not connected: the label of each node is the lowest of its piece.
   *
   * @param group by node number
   */
  static int[] of(Network network, int[] group) {
    int nodes = network.nodeCount();
    int[] label = new int[nodes];
    int[] queue = new int[nodes];
    boolean[] isSeen = new boolean[nodes];
    for (int first = 0; first < nodes; first++) {
      int write = 0;
      if (!isSeen[first]) {
        queue[write++] = first;
        isSeen[first] = true;
      }
      for (int read = 0; read < write; read++) {
        int node = queue[read];
        label[node] = first;
        for (int arc = network.offset(node); arc < network.offset(node + 1); arc++) {
          int other = network.neighbour(arc);
          if (!isSeen[other] && group[other] == group[node]) {
            isSeen[other] = true;
            queue[write++] = other;
          }
        }
      }
    }
    return label;
  }
}
