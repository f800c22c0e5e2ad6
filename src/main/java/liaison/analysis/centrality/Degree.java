package liaison.analysis.centrality;

import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Scores;

/**
 * Degree: number of nodes a node is tied to, {@code k(v) = |{u : u tied to v}|}.
 *
 * <p>Source: L. C. Freeman, Centrality in social networks: conceptual clarification, Social
 * Networks 1 (1978) 215–239, doi:10.1016/0378-8733(78)90021-7; not normalised.
 *
 * <p>Cost: linear in the nodes, one number per node.
 *
 * <p>Odd cases: an empty network gives no scores; one node and isolated nodes score 0; components
 * do not matter; a network has no self-ties and no parallel ties; weights are not looked at.
 *
 * <p>Nothing is random. Progress and cancel: at each node.
 */
public final class Degree implements Analysis<Scores> {

  public static final String ID = "degree";

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
      values[node] = network.degree(node);
    }
    return new Scores(ID, values);
  }
}
