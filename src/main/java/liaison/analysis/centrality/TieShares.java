package liaison.analysis.centrality;

import liaison.model.network.Network;

/** Shares that ties have in what their nodes pass on. */
final class TieShares {

  private TieShares() {}

  /**
   * Of each arc, which share of the score of the node at its far end comes along it; none where the
   * ties are all alike, and the share is one over the degree.
   *
   * @param strengths by tie, positive
   */
  static double[] of(Network network, double[] strengths) {
    if (areAlike(strengths)) {
      return new double[0];
    }
    int nodes = network.nodeCount();
    double[] most = new double[nodes];
    double[] sum = new double[nodes];
    for (int node = 0; node < nodes; node++) { // by the greatest, so that none overflows
      for (int arc = network.offset(node); arc < network.offset(node + 1); arc++) {
        most[node] = Math.max(most[node], strengths[network.tie(arc)]);
      }
      for (int arc = network.offset(node); arc < network.offset(node + 1); arc++) {
        sum[node] += strengths[network.tie(arc)] / most[node];
      }
    }
    double[] shares = new double[2 * network.tieCount()];
    for (int arc = 0; arc < shares.length; arc++) {
      int far = network.neighbour(arc);
      shares[arc] = strengths[network.tie(arc)] / most[far] / sum[far];
    }
    return shares;
  }

  private static boolean areAlike(double[] strengths) {
    for (double strength : strengths) {
      if (strength != strengths[0]) {
        return false;
      }
    }
    return true;
  }
}
