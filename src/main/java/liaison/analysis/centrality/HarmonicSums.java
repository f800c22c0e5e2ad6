package liaison.analysis.centrality;

import java.util.Optional;
import liaison.analysis.parallel.OrderedSum;
import liaison.analysis.parallel.Turn;
import liaison.analysis.parallel.Workers;
import liaison.analysis.path.ShortestPaths;
import liaison.analysis.path.Weights;
import liaison.base.Progress;
import liaison.model.network.Network;

/**
 * Means of one over the distance. Hops are found for 64 sources at once; as ways lead back too,
 * what a node is reached by counts for the node. Blocks of sources are added in the order of
 * blocks.
 */
final class HarmonicSums extends ArrayScoring {

  private static final int MOST_BLOCKS = 64;

  private final Network network;
  private final Optional<double[]> lengths;
  private final Workers workers;

  /**
   * @param lengths by tie; none when hops count
   */
  HarmonicSums(Network network, Optional<double[]> lengths, Workers workers, Progress progress) {
    super(progress);
    this.network = network;
    this.lengths = lengths;
    this.workers = workers;
  }

  @Override
  double[] compute(Progress progress) {
    int nodes = network.nodeCount();
    NearRows rows = new NearRows(network, progress);
    double[] sums = lengths.isPresent() ? byLength(rows, progress) : byHops(rows, progress);
    for (int node = 0; node < nodes; node++) {
      sums[node] = nodes > 1 ? sums[node] / (nodes - 1) : 0;
    }
    return rows.asInNetwork(sums);
  }

  private double[] byHops(NearRows rows, Progress progress) {
    int nodes = rows.nodeCount();
    int batches = (nodes + ManySources.WIDTH - 1) / ManySources.WIDTH;
    int blocks = Math.min(batches, MOST_BLOCKS);
    OrderedSum sum = new OrderedSum(nodes);
    workers.each(
        blocks,
        progress,
        () -> new ManySources(rows),
        (search, block, turn) -> {
          double[] part = sum.part();
          int end = Workers.start(block + 1, blocks, batches);
          for (int batch = Workers.start(block, blocks, batches); batch < end; batch++) {
            int from = batch * ManySources.WIDTH;
            search.from(from, Math.min(nodes, from + ManySources.WIDTH), part, turn);
          }
          sum.add(block, part);
        });
    return sum.total();
  }

  private double[] byLength(NearRows rows, Progress progress) {
    int nodes = rows.nodeCount();
    double[] sums = new double[nodes];
    double[] ofArcs = Weights.ofArcs(rows.tie, lengths.orElseThrow());
    workers.each(
        nodes,
        progress,
        () -> new ShortestPaths(rows.offset, rows.neighbour, ofArcs),
        (paths, source, turn) -> sums[source] = sum(paths, source, turn));
    return sums;
  }

  private static double sum(ShortestPaths paths, int source, Turn turn) {
    paths.from(source, turn);
    double sum = 0;
    for (int rank = 1; rank < paths.reached(); rank++) { // the source itself is at 0
      sum += 1 / paths.distance(paths.node(rank));
    }
    return sum;
  }
}
