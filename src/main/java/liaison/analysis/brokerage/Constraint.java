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
 * Burt's constraint: {@code c_i = Σ_j (p_ij + Σ_q p_iq·p_qj)²}, over the neighbours j of i and the
 * nodes q that are neighbours of both; p_ij is the share of i's weights that its tie with j has.
 * The less, the more of i's partners are strangers to each other.
 *
 * <p>Source: R. S. Burt, Structural holes, Harvard University Press 1992, chapter 2. As igraph and
 * networkx define it.
 *
 * <p>Cost: the sum of the squares of degrees in time at worst; memory linear in nodes and ties.
 *
 * <p>Odd cases: an empty network gives no scores; an isolated node scores NaN; one with a single
 * partner 1; components do not matter; a network has no self-ties, no parallel ties and only
 * positive weights; {@code weights=none} takes all as 1.
 *
 * <p>Nothing is random; the same on one thread and on many. Progress and cancel: at every block of
 * 256 nodes, and within one after some million ties.
 */
public final class Constraint implements Analysis<Scores> {

  public static final String ID = "constraint";

  private final Workers workers;

  public Constraint() {
    this(Workers.SHARED);
  }

  /** On the threads of these workers. */
  public Constraint(Workers workers) {
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
    EgoScan.Measure squared = (direct, round) -> (direct + round) * (direct + round);
    return new Scores(
        ID, scan.sums(EgoScan.Third.SHARE_OF_THIRD, squared, Double.NaN, workers, progress));
  }
}
