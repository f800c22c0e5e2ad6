package liaison.analysis.community;

import java.util.Arrays;
import liaison.model.network.Network;

/**
 * Modularity of a given grouping: {@code Q = Σ_c [w(c)/m − γ·(s(c)/2m)²]}; w(c) are the weights of
 * the ties inside a group together, s(c) the weighted degrees of its nodes together, m all weights
 * together and γ the resolution.
 *
 * <p>Source: M. E. J. Newman, M. Girvan, Finding and evaluating community structure in networks,
 * Physical Review E 69 (2004) 026113, doi:10.1103/PhysRevE.69.026113; resolution: J. Reichardt, S.
 * Bornholdt, Physical Review E 74 (2006) 016110, doi:10.1103/PhysRevE.74.016110.
 *
 * <p>Cost: linear in nodes and ties. Odd cases: without ties it is 0; isolated nodes add nothing;
 * groups may reach over components and may lack ties; a network has no self-ties.
 */
public final class Modularity {

  private Modularity() {}

  /**
   * All ties taken as 1, resolution 1.
   *
   * @param group by node number, below the number of nodes
   */
  public static double of(Network network, int[] group) {
    double[] ones = new double[network.tieCount()];
    Arrays.fill(ones, 1);
    return of(network, ones, group, 1);
  }

  /**
   * Of weighted ties.
   *
   * @param strengths by tie
   * @param group by node number, below the number of nodes
   */
  public static double of(Network network, double[] strengths, int[] group, double resolution) {
    return CommunityQuality.MODULARITY.value(network, strengths, group, resolution);
  }
}
