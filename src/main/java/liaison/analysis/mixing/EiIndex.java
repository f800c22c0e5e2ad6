package liaison.analysis.mixing;

import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.path.Weights;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Scores;

/**
 * E-I index of each node: {@code (E − I) / (E + I)}; E are its ties to other groups, I those within
 * its own. −1: all within, 1: all to others.
 *
 * <p>Source: D. Krackhardt, R. N. Stern, Informal networks and organizational crises, Social
 * Psychology Quarterly 51 (1988) 123–140, doi:10.2307/2786835.
 *
 * <p>Cost: linear in nodes and ties. Odd cases: an empty network gives no scores; isolated nodes,
 * nodes of unknown group and nodes with ties to such nodes alone score NaN; components do not
 * matter; a network has no self-ties, no parallel ties and only positive weights; {@code
 * weights=none} counts ties, {@code strength} adds up weights.
 *
 * <p>Nothing is random, except communities where they are the groups. Progress and cancel: once,
 * and as communities do.
 */
public final class EiIndex implements Analysis<Scores> {

  public static final String ID = "ei-index";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Params params() {
    return NodeGroups.params(Weights.FLOWS);
  }

  @Override
  public Scores run(Subject subject, Params chosen, Progress progress) {
    Network network = subject.network();
    progress.step(0, 0);
    NodeGroups groups = NodeGroups.of(subject, chosen, progress);
    double[] strengths = Weights.strengths(network, chosen);
    double[] external = new double[network.nodeCount()];
    double[] internal = new double[network.nodeCount()];
    for (int tie = 0; tie < strengths.length; tie++) {
      int one = network.from(tie);
      int other = network.to(tie);
      if (groups.isKnown(one, other)) {
        double[] sums = groups.isWithin(one, other) ? internal : external;
        sums[one] += strengths[tie];
        sums[other] += strengths[tie];
      }
    }
    double[] values = new double[network.nodeCount()];
    for (int node = 0; node < values.length; node++) {
      values[node] = Mixture.externalInternal(external[node], internal[node]);
    }
    return new Scores(ID, values);
  }
}
