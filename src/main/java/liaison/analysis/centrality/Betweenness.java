package liaison.analysis.centrality;

import java.util.Optional;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.parallel.Workers;
import liaison.analysis.path.Weights;
import liaison.base.Param;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Scores;

/**
 * Betweenness: {@code b(v) = Σ_{s<t} σ(s,t|v)/σ(s,t)}, over all pairs of other nodes the share of
 * their shortest paths that lead through the node; each pair counts once. With {@code normalised}
 * it is divided by the number of those pairs, (n−1)(n−2)/2.
 *
 * <p>Source: U. Brandes, A faster algorithm for betweenness centrality, Journal of Mathematical
 * Sociology 25 (2001) 163–177, doi:10.1080/0022250X.2001.9990249.
 *
 * <p>Cost: nodes·ties in time, times log(nodes) with weights, shared among the cores; memory linear
 * in nodes and ties for each thread.
 *
 * <p>Odd cases: an empty network gives no scores; one node, isolated nodes and ends of a path score
 * 0; pairs in different components have no paths and add nothing; a network has no self-ties, no
 * parallel ties and only positive weights. {@code weights=none} counts hops, {@code strength} takes
 * one over the weight as the length of a tie, {@code length} the weight itself; lengths that differ
 * only by rounding are equal. Path counts may exceed the range of numbers without harm.
 *
 * <p>Nothing is random. Progress: at each of some 256 blocks of sources; cancel: at each source and
 * inside it.
 */
public final class Betweenness implements Analysis<Scores> {

  public static final String ID = "betweenness";

  private static final String NORMALISED = "normalised";

  private final Workers workers;

  public Betweenness() {
    this(Workers.SHARED);
  }

  /** On threads of the caller's choice; the scores are the same to the bit on any. */
  public Betweenness(Workers workers) {
    this.workers = workers;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Params params() {
    return Params.of(Weights.PATHS, Param.flag(NORMALISED, false));
  }

  @Override
  public Scores run(Subject subject, Params chosen, Progress progress) {
    Network network = subject.network();
    Optional<double[]> lengths = Weights.lengthsIfAny(network, chosen);
    double[] values = new BrandesBetweenness(network, lengths, workers, progress).values();
    if (chosen.flag(NORMALISED) && values.length > 2) {
      double pairs = (values.length - 1.0) * (values.length - 2.0) / 2;
      for (int node = 0; node < values.length; node++) {
        values[node] /= pairs;
      }
    }
    return new Scores(ID, values);
  }
}
