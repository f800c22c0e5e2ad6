package liaison.analysis.path;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import liaison.base.Param;
import liaison.base.Params;
import liaison.model.network.Network;

/** What analyses make of the weights of ties. */
public final class Weights {

  public static final String NAME = "weights";

  /** All ties alike. */
  public static final String NONE = "none";

  /** A greater weight is a closer tie; its length is one over the weight. */
  public static final String STRENGTH = "strength";

  /** The weight is the length of the tie. */
  public static final String LENGTH = "length";

  /** For what goes along shortest paths. */
  public static final Param PATHS = Param.choice(NAME, NONE, List.of(NONE, STRENGTH, LENGTH));

  /** For what flows along ties. */
  public static final Param FLOWS = Param.choice(NAME, STRENGTH, List.of(NONE, STRENGTH));

  private Weights() {}

  /** Shortest paths of a network, with the lengths chosen. */
  public static ShortestPaths paths(Network network, Params chosen) {
    int[] ties = hasLengths(chosen) ? network.tiesOfArcs() : new int[0];
    return new ShortestPaths(
        network.offsets(), network.neighbours(), ofArcs(ties, lengths(network, chosen)));
  }

  /** Length of each tie, none when hops count. */
  public static Optional<double[]> lengthsIfAny(Network network, Params chosen) {
    return hasLengths(chosen) ? Optional.of(lengths(network, chosen)) : Optional.empty();
  }

  /** Lengths of arcs. */
  public static double[] ofArcs(int[] ties, double[] lengths) {
    double[] ofArcs = new double[ties.length];
    for (int arc = 0; arc < ties.length; arc++) {
      ofArcs[arc] = lengths[ties[arc]];
    }
    return ofArcs;
  }

  /** Whether ties have lengths of their own, so that counting hops does not do. */
  public static boolean hasLengths(Params chosen) {
    return !chosen.value(NAME).equals(NONE);
  }

  /** Length of each tie. */
  public static double[] lengths(Network network, Params chosen) {
    double[] lengths = strengths(network, chosen);
    if (chosen.value(NAME).equals(STRENGTH)) {
      for (int tie = 0; tie < lengths.length; tie++) {
        lengths[tie] = 1 / lengths[tie];
      }
    }
    return lengths;
  }

  /** Weight of each tie, 1 where all are alike. */
  public static double[] strengths(Network network, Params chosen) {
    double[] strengths = new double[network.tieCount()];
    Arrays.fill(strengths, 1);
    if (hasLengths(chosen)) {
      for (int tie = 0; tie < strengths.length; tie++) {
        strengths[tie] = network.weight(tie);
      }
    }
    return strengths;
  }
}
