package liaison.analysis.structure;

import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.parallel.Workers;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Measure;
import liaison.model.network.Network;

/**
 * Transitivity: which share of the pairs of ties that meet in a node are closed by a third, {@code
 * 3·triangles / Σ_v k(v)·(k(v)−1)/2}.
 *
 * <p>Source: S. Wasserman, K. Faust, Social Network Analysis, Cambridge University Press 1994, p.
 * 243,; triangles are found from their node of lowest degree: M. Latapy, Main-memory triangle
 * computations for very large (sparse (power-law)) graphs, Theoretical Computer Science 407 (2008)
 * 458–473, doi:10.1016/j.tcs.2008.07.017.
 *
 * <p>Cost: ties·√ties at most, shared among the cores; memory linear in nodes and ties, twice the
 * nodes for each thread.
 *
 * <p>doi:10.1017/CBO9780511815478 *
 *
 * <p>Odd cases: not a number where no two ties meet, as in an empty network, one node or isolated
 * nodes; components are taken together; a network has no self-ties and no parallel ties; weights
 * are not looked at.
 *
 * <p>Nothing is random. Progress and cancel: at each block of nodes, and inside it.
 */
public final class Transitivity implements Analysis<Measure> {

  public static final String ID = "transitivity";

  private final Workers workers;

  public Transitivity() {
    this(Workers.SHARED);
  }

  /** On threads of the caller's choice; the result is the same to the bit on any. */
  public Transitivity(Workers workers) {
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
  public Measure run(Subject subject, Params chosen, Progress progress) {
    Network network = subject.network();
    long[] triangles = new Triangles(network, workers).at(progress);
    double closed = 0;
    double pairs = 0;
    for (int node = 0; node < triangles.length; node++) {
      double degree = network.degree(node);
      closed += triangles[node]; // each triangle from its three nodes
      pairs += degree * (degree - 1) / 2;
    }
    return new Measure(ID, closed / pairs);
  }
}
