package liaison.analysis.centrality;

import java.util.Optional;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.parallel.Workers;
import liaison.analysis.path.Weights;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Scores;

/**
 * Harmonic closeness: {@code h(v) = 1/(n−1) · Σ_{u≠v} 1/d(v,u)}, the mean of one over the distance
 * to each other node, where a node that cannot be reached adds 0. Without weights it lies between 0
 * and 1, and 1 means tied to all.
 *
 * <p>Source: M. Marchiori, V. Latora, Harmony in the small-world, Physica A 285 (2000) 539–546,
 * doi:10.1016/S0378-4371(00)00311-3; P. Boldi, S. Vigna, Axioms for centrality, Internet
 * Mathematics 10 (2014) 222–262, doi:10.1080/15427951.2013.865686.
 *
 * <p>Cost: nodes·ties in time, a 64th of it where hops count as so many sources go at once, times
 * log(nodes) with weights; shared among the cores; memory linear in nodes and ties for each thread.
 *
 * <p>Odd cases: an empty network gives no scores; one node and isolated nodes score 0; components
 * are compared as they are, since what is out of reach adds nothing; a network has no self-ties, no
 * parallel ties and only positive weights. {@code weights=none} counts hops, {@code strength} takes
 * one over the weight as the length of a tie, {@code length} the weight itself.
 *
 * <p>Nothing is random. Progress: at each block of sources; cancel: also inside a source.
 */
public final class HarmonicCloseness implements Analysis<Scores> {

  public static final String ID = "harmonic-closeness";

  private final Workers workers;

  public HarmonicCloseness() {
    this(Workers.SHARED);
  }

  /** On threads of the caller's choice; the scores are the same to the bit on any. */
  public HarmonicCloseness(Workers workers) {
    this.workers = workers;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Params params() {
    return Params.of(Weights.PATHS);
  }

  @Override
  public Scores run(Subject subject, Params chosen, Progress progress) {
    Network network = subject.network();
    Optional<double[]> lengths = Weights.lengthsIfAny(network, chosen);
    return new Scores(ID, new HarmonicSums(network, lengths, workers, progress).values());
  }
}
