package liaison.analysis.brokerage;

import liaison.analysis.parallel.Workers;
import liaison.base.Progress;
import liaison.model.network.Network;

/** Looks at each node's neighbours and at the ties among them, node by node, shared by threads. */
final class EgoScan {

  private static final int NODES_PER_BLOCK = 256;
  private static final int ARCS_PER_CHECK = 1 << 20;

  private final int[] offset;
  private final int[] neighbour;
  private final double[] weight; // by arc
  private final double[] strength; // by node: its weights together
  private final double[] largest; // by node: its largest weight

  EgoScan(Network network, double[] strengths) {
    offset = network.offsets();
    neighbour = network.neighbours();
    int[] ties = network.tiesOfArcs();
    weight = new double[ties.length];
    strength = new double[network.nodeCount()];
    largest = new double[network.nodeCount()];
    for (int node = 0; node < strength.length; node++) {
      for (int arc = offset[node]; arc < offset[node + 1]; arc++) {
        weight[arc] = strengths[ties[arc]];
        strength[node] += weight[arc];
        largest[node] = Math.max(largest[node], weight[arc]);
      }
    }
  }

  /** What is made of a node and one of its neighbours. */
  @FunctionalInterface
  interface Measure {

    /**
     * What the neighbour adds.
     *
     * @param direct the share of the node's weights that its tie has: p_ij
     * @param round the sum over third nodes of shares and weights as the scan was asked for
     */
    double of(double direct, double round);
  }

  /** How a neighbour's tie to a third node counts: over that node's weights, or its own largest. */
  enum Third {
    /** {@code p_qj}: over all weights of the third node q. */
    SHARE_OF_THIRD,
    /** {@code m_jq}: over the largest weight of the neighbour j. */
    SHARE_OF_LARGEST
  }

  /** By node the sum of a measure over neighbours; {@code alone} for isolated nodes. */
  double[] sums(Third third, Measure measure, double alone, Workers workers, Progress progress) {
    int nodes = strength.length;
    double[] sums = new double[nodes];
    int blocks = (nodes + NODES_PER_BLOCK - 1) / NODES_PER_BLOCK;
    workers.each(
        blocks,
        progress,
        () -> new double[nodes],
        (share, block, turn) -> {
          int seen = 0;
          int end = Workers.start(block + 1, blocks, nodes);
          for (int node = Workers.start(block, blocks, nodes); node < end; node++) {
            sums[node] = degree(node) == 0 ? alone : sum(share, node, third, measure);
            seen += degree(node) * degree(node);
            if (seen > ARCS_PER_CHECK) {
              turn.check();
              seen = 0;
            }
          }
        });
    return sums;
  }

  private int degree(int node) {
    return offset[node + 1] - offset[node];
  }

  private double sum(double[] share, int node, Third third, Measure measure) {
    for (int arc = offset[node]; arc < offset[node + 1]; arc++) {
      share[neighbour[arc]] = weight[arc] / strength[node];
    }
    double sum = 0;
    for (int arc = offset[node]; arc < offset[node + 1]; arc++) {
      int other = neighbour[arc];
      sum += measure.of(share[other], round(share, other, third));
    }
    for (int arc = offset[node]; arc < offset[node + 1]; arc++) {
      share[neighbour[arc]] = 0;
    }
    return sum;
  }

  /**
   * Over the third nodes that the neighbour is tied to; only the node's neighbours have a share.
   */
  private double round(double[] share, int other, Third third) {
    double sum = 0;
    for (int arc = offset[other]; arc < offset[other + 1]; arc++) {
      int q = neighbour[arc];
      if (share[q] != 0) {
        double all = third == Third.SHARE_OF_THIRD ? strength[q] : largest[other];
        sum += share[q] * weight[arc] / all;
      }
    }
    return sum;
  }
}
