package liaison.analysis.centrality;

import liaison.analysis.parallel.Turn;
import liaison.analysis.path.ShortestPaths;

/** Dependencies over any shortest paths: with lengths, and with any number of paths. */
final class PathDependencies implements Dependencies {

  private final ShortestPaths paths;
  private final double[] dependency;

  PathDependencies(NearRows rows, double[] lengths) {
    paths = new ShortestPaths(rows.offset, rows.neighbour, lengths);
    dependency = new double[rows.nodeCount()];
  }

  /** Goes back from the farthest node; leaves the dependencies at 0 for the next source. */
  @Override
  public boolean add(int source, double[] between, Turn turn) {
    paths.from(source, turn);
    for (int rank = paths.reached() - 1; rank >= 0; rank--) {
      int node = paths.node(rank);
      for (int i = 0; i < paths.predecessors(node); i++) {
        int before = paths.predecessor(node, i);
        dependency[before] += paths.share(before, node) * (1 + dependency[node]);
      }
      between[node] += node == source ? 0 : dependency[node];
      dependency[node] = 0;
    }
    return true;
  }
}
