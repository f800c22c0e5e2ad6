package liaison.analysis.centrality;

import liaison.analysis.path.ShortestPaths;
import liaison.base.Progress;
import liaison.model.network.Network;

/** Brandes' accumulation of pair dependencies, one source after the other. */
final class BrandesBetweenness extends ArrayScoring {

  private final int nodes;
  private final ShortestPaths paths;

  BrandesBetweenness(Network network, ShortestPaths paths, Progress progress) {
    super(progress);
    this.nodes = network.nodeCount();
    this.paths = paths;
  }

  @Override
  double[] compute(Progress progress) {
    double[] between = new double[nodes];
    double[] dependency = new double[nodes];
    for (int source = 0; source < nodes; source++) {
      progress.step(source, nodes);
      paths.from(source, () -> progress.step(0, 0));
      accumulate(source, dependency, between);
    }
    for (int node = 0; node < nodes; node++) {
      between[node] /= 2; // each pair was met from both ends
    }
    return between;
  }

  /** Goes back from the farthest node; leaves the dependencies at 0 for the next source. */
  private void accumulate(int source, double[] dependency, double[] between) {
    for (int rank = paths.reached() - 1; rank >= 0; rank--) {
      int node = paths.node(rank);
      for (int i = 0; i < paths.predecessors(node); i++) {
        int before = paths.predecessor(node, i);
        dependency[before] += paths.share(before, node) * (1 + dependency[node]);
      }
      between[node] += node == source ? 0 : dependency[node];
      dependency[node] = 0;
    }
  }
}
