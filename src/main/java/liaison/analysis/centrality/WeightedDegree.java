package liaison.analysis.centrality;

import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Scores;

/**
 * Weighted degree, also called strength: {@code s(v) = Σ_u w(v,u)}, the weights of a node's ties
 * added up. What a weight is, a count of collaborations or their money, the network's specification
 * says.
 *
 * <p>Source: A. Barrat, M. Barthélemy, R. Pastor-Satorras, A. Vespignani, The architecture of
 * complex weighted networks, PNAS 101 (2004) 3747–3752, doi:10.1073/pnas.0400087101.
 *
 * <p>Cost: linear in nodes and ties, one number per node.
 *
 * <p>Odd cases: an empty network gives no scores; one node and isolated nodes score 0; components
 * do not matter; a network has no self-ties, no parallel ties and only positive weights.
 *
 * <p>Nothing is random; weights are added in the order of the neighbours. Progress and cancel: at
 * each node.
 */
public final class WeightedDegree implements Analysis<Scores> {

  public static final String ID = "weighted-degree";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Params params() {
    return Params.NONE;
  }

  @Override
  public Scores run(Subject subject, Params chosen, Progress progress) {
    Network network = subject.network();
    double[] values = new double[network.nodeCount()];
    for (int node = 0; node < values.length; node++) {
      progress.step(node, values.length);
      for (int arc = network.offset(node); arc < network.offset(node + 1); arc++) {
        values[node] += network.weight(network.tie(arc));
      }
    }
    return new Scores(ID, values);
  }
}
