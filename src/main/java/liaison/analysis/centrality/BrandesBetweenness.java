package liaison.analysis.centrality;

import java.util.Optional;
import liaison.analysis.parallel.OrderedSum;
import liaison.analysis.parallel.Turn;
import liaison.analysis.parallel.Workers;
import liaison.analysis.path.Weights;
import liaison.base.Progress;
import liaison.model.network.Network;

/** Brandes' accumulation of pair dependencies: blocks of sources, added in the order of blocks. */
final class BrandesBetweenness extends ArrayScoring {

  private static final int MOST_BLOCKS = 256;

  /** Where nodes are reached in more steps than this, one source after the other is quicker. */
  private static final double MOST_REPEATS = 4;

  private final Network network;
  private final Optional<double[]> lengths;
  private final Workers workers;

  /**
   * @param lengths by tie; none when hops count
   */
  BrandesBetweenness(
      Network network, Optional<double[]> lengths, Workers workers, Progress progress) {
    super(progress);
    this.network = network;
    this.lengths = lengths;
    this.workers = workers;
  }

  @Override
  double[] compute(Progress progress) {
    int nodes = network.nodeCount();
    NearRows rows = new NearRows(network, progress);
    double[] ofArcs = lengths.map(each -> Weights.ofArcs(rows.tie, each)).orElse(new double[0]);
    OrderedSum sum = new OrderedSum(nodes);
    int batches = (nodes + HopLanes.WIDTH - 1) / HopLanes.WIDTH;
    int blocks = Math.min(batches, MOST_BLOCKS);
    boolean hasLanes = lengths.isEmpty() && lanesPay(rows, progress);
    workers.each(
        blocks,
        progress,
        () -> new Sources(rows, ofArcs, hasLanes),
        (sources, block, turn) -> {
          double[] part = sum.part();
          int end = Workers.start(block + 1, blocks, batches);
          for (int batch = Workers.start(block, blocks, batches); batch < end; batch++) {
            int from = batch * HopLanes.WIDTH;
            sources.add(from, Math.min(nodes, from + HopLanes.WIDTH), part, turn);
          }
          sum.add(block, part);
        });
    double[] between = rows.asInNetwork(sum.total());
    for (int node = 0; node < nodes; node++) {
      between[node] /= 2; // each pair was met from both ends
    }
    return between;
  }

  /** Tries sources from the middle: on long paths lanes reach nodes one after the other. */
  private static boolean lanesPay(NearRows rows, Progress progress) {
    int from = rows.nodeCount() / 2;
    int to = Math.min(rows.nodeCount(), from + HopLanes.WIDTH);
    HopLanes trial = new HopLanes(rows);
    trial.add(from, to, new double[rows.nodeCount()], () -> progress.step(0, 0));
    return to > from && trial.repeats(to - from) <= MOST_REPEATS;
  }

  /** What a thread needs for its sources. */
  private static final class Sources {

    private final NearRows rows;
    private final double[] lengths;
    private final Optional<HopLanes> lanes;
    private final Dependencies single;
    private Optional<Dependencies> beyondNumbers = Optional.empty();

    Sources(NearRows rows, double[] lengths, boolean hasLanes) {
      this.rows = rows;
      this.lengths = lengths;
      lanes = hasLanes ? Optional.of(new HopLanes(rows)) : Optional.empty();
      single = lengths.length > 0 ? new PathDependencies(rows, lengths) : new HopDependencies(rows);
    }

    void add(int from, int to, double[] between, Turn turn) {
      turn.check();
      if (lanes.isEmpty() || !lanes.get().add(from, to, between, turn)) {
        for (int source = from; source < to; source++) {
          add(source, between, turn);
        }
      }
    }

    private void add(int source, double[] between, Turn turn) {
      if (!single.add(source, between, turn)) {
        if (beyondNumbers.isEmpty()) {
          beyondNumbers = Optional.of(new PathDependencies(rows, lengths));
        }
        beyondNumbers.get().add(source, between, turn);
      }
    }
  }
}
