package liaison.analysis.layout.plan;

import java.util.Comparator;
import java.util.stream.IntStream;
import liaison.model.network.Network;

/** Small things about places. */
final class Places {

  /** Across for one node and its name, down for a line, in units of 40 pixels. */
  static final double COLUMN = 3.4;

  static final double LINE = 0.62;

  private Places() {}

  /** Members by wanted values, equal ones as they were. */
  static int[] sorted(int[] members, double[] wanted) {
    return IntStream.range(0, members.length)
        .boxed()
        .sorted(Comparator.comparingDouble(at -> wanted[at]))
        .mapToInt(at -> members[at])
        .toArray();
  }

  /** Members by how much they weigh in a network, the greatest first. */
  static int[] byStrength(Network network, int[] members) {
    double[] wanted = new double[members.length];
    for (int at = 0; at < wanted.length; at++) {
      wanted[at] = -strength(network, members[at]);
    }
    return sorted(members, wanted);
  }

  static double strength(Network network, int node) {
    double sum = 0;
    for (int arc = network.offset(node); arc < network.offset(node + 1); arc++) {
      sum += network.weight(network.tie(arc));
    }
    return sum;
  }
}
