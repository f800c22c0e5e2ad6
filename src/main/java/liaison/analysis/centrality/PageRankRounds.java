package liaison.analysis.centrality;

import java.util.Arrays;
import liaison.analysis.parallel.Workers;
import liaison.base.Progress;
import liaison.model.network.Network;

/**
 * The rounds of one PageRank. With {@code P} the flow along ties, isolated nodes score {@code c =
 * (1−d)/(n − d·isolated)} and the others solve {@code r = c + d·P·r}. The Chebyshev recurrence over
 * [1−d, 1+d] has centre 1 and half-width d: {@code p = q + βp; r += αp; q = c − r + d·P·r}.
 */
final class PageRankRounds {

  /** So many rounds at most. */
  static final int MOST = 10_000;

  private static final double TOLERANCE = 1e-12;
  private static final int NODES_IN_BLOCK = 1 << 11;
  private static final int MOST_BLOCKS = 64;

  private final int[] offset;
  private final int[] neighbour;
  private final double[] shares;
  private final double damping;
  private final Workers workers;
  private final int nodes;
  private final int blocks;
  private final double base;
  private final double[] rank;
  private final double[] passed;
  private final double[] moved;
  private final double[] missing;
  private final double[] missingIn;

  PageRankRounds(Network network, double[] shares, double damping, Workers workers) {
    offset = network.offsets();
    neighbour = network.neighbours();
    this.shares = shares;
    this.damping = damping;
    this.workers = workers;
    nodes = network.nodeCount();
    blocks = Math.clamp(nodes / NODES_IN_BLOCK, 1, MOST_BLOCKS);
    int isolated = 0;
    for (int node = 0; node < nodes; node++) {
      isolated += offset[node] == offset[node + 1] ? 1 : 0;
    }
    base = (1 - damping) / (nodes - damping * isolated);
    rank = new double[nodes];
    passed = shares.length > 0 ? rank : new double[nodes];
    moved = new double[nodes];
    missing = new double[nodes];
    missingIn = new double[blocks];
  }

  double[] run(Progress progress) {
    Arrays.fill(rank, base);
    progress.step(0, 0);
    for (int block = 0; block < blocks; block++) {
      pass(block);
    }
    double step = 1;
    double left = measure(progress);
    for (int round = 0; round < MOST && left > TOLERANCE; round++) {
      double keep = 0;
      if (round > 0) {
        keep = round == 1 ? damping * damping / 2 : damping * damping * step * step / 4;
        step = 1 / (1 - keep / step);
      }
      move(step, keep, progress);
      left = measure(progress);
    }
    double total = 0;
    for (double each : rank) {
      total += each;
    }
    for (int node = 0; node < nodes; node++) {
      rank[node] /= total; // 1 but for rounding
    }
    return rank;
  }

  /** Moves the ranks and says what each node passes along a tie. */
  private void move(double step, double keep, Progress progress) {
    workers.each(
        blocks,
        progress,
        block -> {
          int end = Workers.start(block + 1, blocks, nodes);
          for (int node = Workers.start(block, blocks, nodes); node < end; node++) {
            moved[node] = missing[node] + keep * moved[node];
            rank[node] += step * moved[node];
          }
          pass(block);
        });
  }

  private void pass(int block) {
    if (shares.length > 0) {
      return;
    }
    int end = Workers.start(block + 1, blocks, nodes);
    for (int node = Workers.start(block, blocks, nodes); node < end; node++) {
      int degree = offset[node + 1] - offset[node];
      passed[node] = degree == 0 ? 0 : damping * rank[node] / degree;
    }
  }

  /** How far the equations are from being met, all nodes together. */
  private double measure(Progress progress) {
    workers.each(
        blocks,
        progress,
        block -> missingIn[block] = shares.length > 0 ? measureShares(block) : measureAlike(block));
    double sum = 0;
    for (double part : missingIn) {
      sum += part;
    }
    return sum;
  }

  private double measureAlike(int block) {
    double sum = 0;
    int end = Workers.start(block + 1, blocks, nodes);
    for (int node = Workers.start(block, blocks, nodes); node < end; node++) {
      double flow = 0;
      for (int arc = offset[node], last = offset[node + 1]; arc < last; arc++) {
        flow += passed[neighbour[arc]];
      }
      missing[node] = base - rank[node] + flow;
      sum += Math.abs(missing[node]);
    }
    return sum;
  }

  private double measureShares(int block) {
    double sum = 0;
    int end = Workers.start(block + 1, blocks, nodes);
    for (int node = Workers.start(block, blocks, nodes); node < end; node++) {
      double flow = 0;
      for (int arc = offset[node], last = offset[node + 1]; arc < last; arc++) {
        flow += shares[arc] * rank[neighbour[arc]];
      }
      missing[node] = base - rank[node] + damping * flow;
      sum += Math.abs(missing[node]);
    }
    return sum;
  }
}
