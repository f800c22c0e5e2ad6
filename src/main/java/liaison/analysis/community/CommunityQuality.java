package liaison.analysis.community;

import java.util.Arrays;
import liaison.model.network.Network;

/** What communities are good for: the quality that Leiden maximises. */
enum CommunityQuality {
  MODULARITY("modularity"),
  CPM("cpm");

  private final String code;

  CommunityQuality(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static CommunityQuality of(String code) {
    return code.equals(MODULARITY.code) ? MODULARITY : CPM;
  }

  /** What a node counts for in the null model: its weighted degree, or 1. */
  double[] nodeWeights(Network network, double[] strengths) {
    double[] weights = new double[network.nodeCount()];
    if (this == CPM) {
      Arrays.fill(weights, 1);
      return weights;
    }
    for (int tie = 0; tie < strengths.length; tie++) {
      weights[network.from(tie)] += strengths[tie];
      weights[network.to(tie)] += strengths[tie];
    }
    return weights;
  }

  /** The resolution in the units of {@link #nodeWeights}. */
  double scaled(double resolution, double[] strengths) {
    return this == CPM ? resolution : resolution / (2 * Arrays.stream(strengths).sum());
  }

  /**
   * The quality of a grouping.
   *
   * @param group by node number, below the number of nodes
   */
  double value(Network network, double[] strengths, int[] group, double resolution) {
    if (strengths.length == 0) {
      return 0;
    }
    double inside = 0;
    for (int tie = 0; tie < strengths.length; tie++) {
      inside += group[network.from(tie)] == group[network.to(tie)] ? strengths[tie] : 0;
    }
    double[] nodeWeights = nodeWeights(network, strengths);
    double[] size = new double[group.length];
    for (int node = 0; node < group.length; node++) {
      size[group[node]] += nodeWeights[node];
    }
    double all = 2 * Arrays.stream(strengths).sum();
    double expected = 0;
    for (double s : size) {
      expected += this == CPM ? s * (s - 1) / 2 : (s / all) * (s / all);
    }
    return (this == CPM ? inside : 2 * inside / all) - resolution * expected;
  }
}
