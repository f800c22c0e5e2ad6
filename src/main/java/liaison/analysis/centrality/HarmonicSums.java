package liaison.analysis.centrality;

import liaison.analysis.path.ShortestPaths;
import liaison.base.Progress;
import liaison.model.network.Network;

/** Means of one over the distance, one source after the other. */
final class HarmonicSums extends ArrayScoring {

  private final int nodes;
  private final ShortestPaths paths;

  HarmonicSums(Network network, ShortestPaths paths, Progress progress) {
    super(progress);
    this.nodes = network.nodeCount();
    this.paths = paths;
  }

  @Override
  double[] compute(Progress progress) {
    double[] values = new double[nodes];
    for (int source = 0; source < nodes; source++) {
      progress.step(source, nodes);
      paths.from(source, () -> progress.step(0, 0));
      double sum = 0;
      for (int rank = 1; rank < paths.reached(); rank++) { // the source itself is at 0
        sum += 1 / paths.distance(paths.node(rank));
      }
      values[source] = nodes > 1 ? sum / (nodes - 1) : 0;
    }
    return values;
  }
}
