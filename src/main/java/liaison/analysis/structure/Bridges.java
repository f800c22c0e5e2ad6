package liaison.analysis.structure;

import java.util.Arrays;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.TieScores;

/**
 * Bridges: how many nodes are cut off when a tie is taken away, those on its smaller side; ties
 * that are no bridges score 0.
 *
 * <p>Source: J. Hopcroft, R. Tarjan, Algorithm 447: efficient algorithms for graph manipulation,
 * Communications of the ACM 16 (1973) 372–378, doi:10.1145/362248.362272.
 *
 * <p>Cost: linear in nodes and ties, in time and memory.
 *
 * <p>Odd cases: a network without ties gives no scores; each component counts for itself; a network
 * has no self-ties and no parallel ties; weights are not looked at.
 *
 * <p>Nothing is random. Progress and cancel: every thousand nodes.
 */
public final class Bridges implements Analysis<TieScores> {

  public static final String ID = "bridges";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Params params() {
    return Params.NONE;
  }

  @Override
  public TieScores run(Subject subject, Params chosen, Progress progress) {
    int[] cutOff = new Biconnection(subject.network(), progress).cutOff();
    return new TieScores(ID, Arrays.stream(cutOff).asDoubleStream().toArray());
  }
}
