package liaison.analysis.centrality;

import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.parallel.Workers;
import liaison.analysis.path.Weights;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Scores;

/**
 * Eigenvector centrality: a node counts by what those it is tied to count, {@code x(v) = 1/λ · Σ_u
 * w(u,v)·x(u)} for the largest λ; the greatest score is 1.
 *
 * <p>Source: P. Bonacich, Factoring and weighting approaches to status scores and clique
 * identification, Journal of Mathematical Sociology 2 (1972) 113–120,
 * doi:10.1080/0022250X.1972.9989806; found by C. Lanczos, An iteration method for the solution of
 * the eigenvalue problem, Journal of Research NBS 45 (1950) 255–282, doi:10.6028/jres.045.026,
 * begun anew every {@value Krylov#SIZE} steps.
 *
 * <p>Cost: linear in nodes and ties for each step; steps go on until the equations are met to
 * within 1e-12 of λ, at most {@value Krylov#MOST} times {@value Krylov#SIZE}; {@value Krylov#SIZE}
 * numbers per node.
 *
 * <p>Odd cases: an empty network gives no scores; one node, isolated nodes and networks without
 * ties score 0; of several components those with the largest λ score and the others come out at 0
 * but for rounding; a network has no self-ties, no parallel ties and only positive weights, which
 * are taken by their share of the greatest; {@code weights=none} takes all as 1.
 *
 * <p>Nothing is random: it begins with all nodes alike. Progress and cancel: at each step.
 */
public final class Eigenvector implements Analysis<Scores> {

  public static final String ID = "eigenvector";

  private final Workers workers;

  public Eigenvector() {
    this(Workers.SHARED);
  }

  /** On threads of the caller's choice; the scores are the same to the bit on any. */
  public Eigenvector(Workers workers) {
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
    progress.step(0, 0);
    double[] values = new double[network.nodeCount()];
    if (network.tieCount() > 0) {
      NearRows rows = new NearRows(network, progress);
      double[] strengths = Weights.strengths(network, chosen);
      double most = 0;
      for (double strength : strengths) {
        most = Math.max(most, strength);
      }
      for (int tie = 0; tie < strengths.length; tie++) {
        strengths[tie] /= most;
      }
      double[] ofArcs = Weights.ofArcs(rows.tie, strengths);
      values = rows.asInNetwork(new Krylov(rows, ofArcs, workers).largest(progress));
    }
    return new Scores(ID, values);
  }
}
