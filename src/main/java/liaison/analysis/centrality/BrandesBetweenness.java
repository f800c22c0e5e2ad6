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
  private static final int LEAST_SOURCES = 8;

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
    NearRows rows = new NearRows(network);
    OrderedSum sum = new OrderedSum(nodes);
    int blocks = Math.clamp(nodes / LEAST_SOURCES, 1, MOST_BLOCKS);
    workers.each(
        blocks,
        progress,
        () -> new Sources(rows, lengths),
        (sources, block, turn) -> {
          double[] part = sum.part();
          int end = Workers.start(block + 1, blocks, nodes);
          for (int source = Workers.start(block, blocks, nodes); source < end; source++) {
            turn.check();
            sources.add(source, part, turn);
          }
          sum.add(block, part);
        });
    double[] between = rows.asInNetwork(sum.total());
    for (int node = 0; node < nodes; node++) {
      between[node] /= 2; // each pair was met from both ends
    }
    return between;
  }

  /** What a thread needs for its sources. */
  private static final class Sources {

    private final NearRows rows;
    private final double[] lengths;
    private final Dependencies usual;
    private Optional<Dependencies> beyondNumbers = Optional.empty();

    Sources(NearRows rows, Optional<double[]> ofTies) {
      this.rows = rows;
      lengths = ofTies.map(each -> Weights.ofArcs(rows.tie, each)).orElse(new double[0]);
      usual = ofTies.isPresent() ? new PathDependencies(rows, lengths) : new HopDependencies(rows);
    }

    void add(int source, double[] between, Turn turn) {
      if (!usual.add(source, between, turn)) {
        if (beyondNumbers.isEmpty()) {
          beyondNumbers = Optional.of(new PathDependencies(rows, lengths));
        }
        beyondNumbers.get().add(source, between, turn);
      }
    }
  }
}
