package liaison.analysis.centrality;

import java.util.Arrays;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
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
 * Computer Networks and ISDN Systems 30 (1998) 107–117, doi:10.1016/S0169-7552(98)00110-X.
 *
 * <p>Cost: linear in nodes and ties for each round; rounds go on until the scores move by less than
 * 1e-12 together, at most {@value #MOST_ROUNDS} (with d = 0.85 about 170); three numbers per node.
 *
 * <p>Odd cases: an empty network gives no scores; one node scores 1; isolated nodes pass their
 * score on to all alike; components share it by size; a network has no self-ties, no parallel ties
 * and only positive weights; {@code weights=none} takes all as 1.
 *
 * <p>Nothing is random. Progress and cancel: in each round.
 */
public final class PageRank implements Analysis<Scores> {

  public static final String ID = "pagerank";

  private static final double TOLERANCE = 1e-12;
  private static final int MOST_ROUNDS = 10_000;
  private static final String DAMPING = "damping";

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
    int count = network.nodeCount();
    double[] shares = shares(network, Weights.strengths(network, chosen));
    double[] rank = new double[count];
    Arrays.fill(rank, 1.0 / count);
    double moved = count == 0 ? 0 : 1;
    for (int round = 0; round < MOST_ROUNDS && moved >= TOLERANCE; round++) {
      progress.step(round, 0);
      double[] next = next(network, shares, rank, chosen.number(DAMPING));
      moved = distance(rank, next);
      rank = next;
    }
    return new Scores(ID, rank);
  }

  /** Of each arc, which share of the score of the node at its far end comes along it. */
  private static double[] shares(Network network, double[] strengths) {
    int count = network.nodeCount();
    double[] most = new double[count];
    double[] sum = new double[count];
    for (int tie = 0; tie < strengths.length; tie++) {
      most[network.from(tie)] = Math.max(most[network.from(tie)], strengths[tie]);
      most[network.to(tie)] = Math.max(most[network.to(tie)], strengths[tie]);
    }
    for (int tie = 0; tie < strengths.length; tie++) { // by the greatest, so that none overflows
      sum[network.from(tie)] += strengths[tie] / most[network.from(tie)];
      sum[network.to(tie)] += strengths[tie] / most[network.to(tie)];
    }
    double[] shares = new double[network.offset(count)];
    for (int arc = 0; arc < shares.length; arc++) {
      int far = network.neighbour(arc);
      shares[arc] = strengths[network.tie(arc)] / most[far] / sum[far];
    }
    return shares;
  }

  private static double[] next(Network network, double[] shares, double[] rank, double damping) {
    int count = rank.length;
    double idle = 0;
    for (int node = 0; node < count; node++) {
      idle += network.degree(node) == 0 ? rank[node] : 0;
    }
    double[] next = new double[count];
    double total = 0;
    for (int node = 0; node < count; node++) {
      double flow = idle / count;
      for (int arc = network.offset(node); arc < network.offset(node + 1); arc++) {
        flow += shares[arc] * rank[network.neighbour(arc)];
      }
      next[node] = (1 - damping) / count + damping * flow;
      total += next[node];
    }
    for (int node = 0; node < count; node++) {
      next[node] /= total; // 1 but for rounding
    }
    return next;
  }

  private static double distance(double[] before, double[] after) {
    double sum = 0;
    for (int node = 0; node < before.length; node++) {
      sum += Math.abs(after[node] - before[node]);
    }
    return sum;
  }
}
