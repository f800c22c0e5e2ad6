package liaison.analysis.structure;

import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Scores;

/**
 * Articulation points: into how many more parts a component falls when the node is taken away,
 * {@code a(v) = max(0, p(v) − 1)}, with {@code p(v)} the biconnected parts the node belongs to;
 * nodes that are none score 0.
 *
 * <p>Source: J. Hopcroft, R. Tarjan, Algorithm 447: efficient algorithms for graph manipulation,
 * Communications of the ACM 16 (1973) 372–378, doi:10.1145/362248.362272.
 *
 * <p>Cost: linear in nodes and ties, in time and memory.
 *
 * <p>Odd cases: an empty network gives no scores; one node, isolated nodes and ends of ties score
 * 0; each component counts for itself; a network has no self-ties and no parallel ties; weights are
 * not looked at.
 *
 * <p>Nothing is random. Progress and cancel: every thousand nodes.
 */
public final class ArticulationPoints implements Analysis<Scores> {

  public static final String ID = "articulation-points";

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
    int[] parts = new Biconnection(subject.network(), progress).partsAt();
    double[] values = new double[parts.length];
    for (int node = 0; node < values.length; node++) {
      values[node] = Math.max(0, parts[node] - 1);
    }
    return new Scores(ID, values);
  }
}
