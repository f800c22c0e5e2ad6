package liaison.analysis.centrality;

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
 * PageRank: where a walker is found who follows a tie with probability {@code d}, chosen by its
 * share of the node's weight, and else starts anew at any node: {@code r(v) = (1−d)/n + d·(Σ_u
 * r(u)·w(u,v)/s(u) + D/n)}, with {@code s(u)} the weights of the ties of u together and {@code D}
 * the scores of the isolated nodes together. The scores add up to 1.
 *
 * <p>Source: S. Brin, L. Page, The anatomy of a large-scale hypertextual Web search engine,
 * Computer Networks and ISDN Systems 30 (1998) 107–117, doi:10.1016/S0169-7552(98)00110-X; solved
 * by the Chebyshev iteration, as ties lead both ways and the matrix therefore has real eigenvalues
 * between 1−d and 1+d: G. H. Golub, R. S. Varga, Chebyshev semi-iterative methods, Numerische
 * Mathematik 3 (1961) 147–156, doi:10.1007/BF01386013.
 *
 * <p>Cost: linear in nodes and ties for each round, shared among the cores; rounds go on until the
 * equations are met to within 1e-12 together (with d = 0.85 some 50), at most {@value
 * PageRankRounds#MOST}; five numbers per node.
 *
 * <p>Odd cases: an empty network gives no scores; one node scores 1; isolated nodes pass their
 * score on to all alike; components share it by size; a network has no self-ties, no parallel ties
 * and only positive weights; {@code weights=none} takes all as 1.
 *
 * <p>Nothing is random. Progress and cancel: in each round.
 */
public final class PageRank implements Analysis<Scores> {

  public static final String ID = "pagerank";

  private static final String DAMPING = "damping";

  private final Workers workers;

  public PageRank() {
    this(Workers.SHARED);
  }

  /** On threads of the caller's choice; the scores are the same to the bit on any. */
  public PageRank(Workers workers) {
    this.workers = workers;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Params params() {
    return Params.of(Param.number(DAMPING, 0.85, 0, 0.999), Weights.FLOWS);
  }

  @Override
  public Scores run(Subject subject, Params chosen, Progress progress) {
    Network network = subject.network();
    double[] shares = TieShares.of(network, Weights.strengths(network, chosen));
    PageRankRounds rounds = new PageRankRounds(network, shares, chosen.number(DAMPING), workers);
    return new Scores(ID, rounds.run(progress));
  }
}
