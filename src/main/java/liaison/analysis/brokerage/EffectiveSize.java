package liaison.analysis.brokerage;

import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.parallel.Workers;
import liaison.analysis.path.Weights;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Scores;

/**
 * Effective size of a node's neighbourhood: {@code s_i = Σ_j (1 − Σ_q p_iq·m_jq)}, over the
 * neighbours j of i and the nodes q that are neighbours of both; p_iq is the share of i's weights
 * that its tie with q has, m_jq the weight of the tie of j and q over the largest weight of j. With
 * all weights alike it is the number of partners less twice the ties among them over that number:
 * partners who know each other count for less.
 *
 * <p>Source: R. S. Burt, Structural holes, Harvard University Press 1992, chapter 2; as networkx
 * defines it; without weights S. P. Borgatti, Connections 20 (1997) 35–38.
 *
 * <p>Cost: the sum of the squares of degrees in time at worst; memory linear in nodes and ties.
 *
 * <p>Odd cases: an empty network gives no scores; an isolated node scores 0 (networkx: NaN), one
 * with a single partner 1; components do not matter; a network has no self-ties, no parallel ties
 * and only positive weights; {@code weights=none} takes all as 1.
 *
 * <p>Nothing is random; the same on one thread and on many. Progress and cancel: at every block of
 * 256 nodes, and within one after some million ties.
 */
public final class EffectiveSize implements Analysis<Scores> {

  public static final String ID = "effective-size";

  private final Workers workers;

  public EffectiveSize() {
    this(Workers.SHARED);
  }

  /** On the threads of these workers. */
  public EffectiveSize(Workers workers) {
    this.workers = workers;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Params params() {
    return Params.of(Weights.FLOWS);
  }

  @Override
  public Scores run(Subject subject, Params chosen, Progress progress) {
    Network network = subject.network();
    EgoScan scan = new EgoScan(network, Weights.strengths(network, chosen));
    EgoScan.Measure own = (direct, round) -> 1 - round;
    return new Scores(ID, scan.sums(EgoScan.Third.SHARE_OF_LARGEST, own, 0, workers, progress));
  }
}
