package liaison.analysis.structure;

import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.parallel.Workers;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Scores;

/**
 * Local clustering: which share of the pairs of a node's neighbours are tied themselves, {@code
 * c(v) = 2·t(v) / (k(v)·(k(v)−1))} with {@code t} triangles and {@code k} neighbours.
 *
 * <p>Source: D. J. Watts, S. H. Strogatz, Collective dynamics of small-world networks, Nature 393
 * (1998); triangles are found from their node of lowest degree: M. Latapy, Main-memory triangle
 * computations for very large (sparse (power-law)) graphs, Theoretical Computer Science 407 (2008)
 * 458–473, doi:10.1016/j.tcs.2008.07.017.
 *
 * <p>Cost: ties·√ties at most, shared among the cores; memory linear in nodes and ties, twice the
 * nodes for each thread.
 *
 * <p>440–442, doi:10.1038/30918 *
 *
 * <p>Odd cases: an empty network gives no scores; nodes with fewer than two neighbours score 0;
 * components do not matter; a network has no self-ties and no parallel ties; weights are not looked
 * at.
 *
 * <p>Nothing is random. Progress and cancel: at each block of nodes, and inside it.
 */
public final class LocalClustering implements Analysis<Scores> {

  public static final String ID = "local-clustering";

  private final Workers workers;

  public LocalClustering() {
    this(Workers.SHARED);
  }

  /** On threads of the caller's choice; the result is the same to the bit on any. */
  public LocalClustering(Workers workers) {
    this.workers = workers;
  }

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
    long[] triangles = new Triangles(network, workers).at(progress);
    double[] values = new double[triangles.length];
    for (int node = 0; node < values.length; node++) {
      double degree = network.degree(node);
      values[node] = degree < 2 ? 0 : 2 * triangles[node] / (degree * (degree - 1));
    }
    return new Scores(ID, values);
  }
}
