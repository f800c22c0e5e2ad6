package liaison.analysis.mixing;

import liaison.model.network.Network;

/** Weights of ties by the groups at their ends. */
final class Mixture {

  private final double[] inside; // by group
  private final double[] outward; // by group: ties to other groups
  private double ties;

  /** Of ties whose ends are both of known groups. */
  Mixture(Network network, double[] strengths, NodeGroups groups) {
    inside = new double[groups.codes().size()];
    outward = new double[inside.length];
    int[] group = groups.group();
    for (int tie = 0; tie < strengths.length; tie++) {
      int one = network.from(tie);
      int other = network.to(tie);
      if (groups.isKnown(one, other)) {
        ties++;
        if (groups.isWithin(one, other)) {
          inside[group[one]] += strengths[tie];
        } else {
          outward[group[one]] += strengths[tie];
          outward[group[other]] += strengths[tie];
        }
      }
    }
  }

  /** How many ties have ends of known groups. */
  double ties() {
    return ties;
  }

  double inside(int group) {
    return inside[group];
  }

  double outward(int group) {
    return outward[group];
  }

  /** Weight of the ties within groups. */
  double allInside() {
    double sum = 0;
    for (double one : inside) {
      sum += one;
    }
    return sum;
  }

  /** Weight of the ties between groups; each counts once. */
  double allBetween() {
    double sum = 0;
    for (double one : outward) {
      sum += one / 2;
    }
    return sum;
  }

  /** Share of the ties within groups, NaN without ties. */
  double share() {
    return allInside() / (allInside() + allBetween());
  }

  /** Of the ends of ties, the share expected within groups by chance: Σ a_g². */
  private double expected() {
    double all = 2 * (allInside() + allBetween());
    double sum = 0;
    for (int group = 0; group < inside.length; group++) {
      double ends = (2 * inside[group] + outward[group]) / all;
      sum += ends * ends;
    }
    return sum;
  }

  /** Σ e_gg − Σ a_g². */
  double modularity() {
    return share() - expected();
  }

  /** (Σ e_gg − Σ a_g²) / (1 − Σ a_g²); NaN where all ends are of one group. */
  double assortativity() {
    double expected = expected();
    return 1 - expected > 1e-12 ? (share() - expected) / (1 - expected) : Double.NaN;
  }

  /** (E − I) / (E + I), NaN of nothing. */
  static double externalInternal(double external, double internal) {
    return (external - internal) / (external + internal);
  }
}
