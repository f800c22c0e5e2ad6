package liaison.analysis.centrality;

import java.util.Arrays;
import liaison.model.network.Network;

/**
 * All shortest paths from one node: breadth first where ties are alike, Dijkstra where they have
 * lengths. One object serves one source after the other and reuses its arrays.
 *
 * <p>Lengths that differ by less than one part in 10<sup>10</sup> count as equal, so that rounding
 * does not hide a path; ties too long for a number lead nowhere. Cost of a source: nodes + ties, or
 * (nodes + ties)·log(nodes).
 */
final class ShortestPaths {

  private static final double TOLERANCE = 1e-10;

  private final Network network;
  private final double[] lengths;
  private final boolean hasLengths;
  private final double[] distance;
  private final boolean[] isSettled;
  private final int[] order;
  private final int[] predecessor;
  private final int[] predecessors;
  private final PathCounts counts;
  private final NodeQueue queue;
  private int reached;

  /**
   * @param lengths by tie, each positive
   * @param hasLengths whether they differ; else hops are counted
   */
  ShortestPaths(Network network, double[] lengths, boolean hasLengths) {
    int nodes = network.nodeCount();
    this.network = network;
    this.lengths = lengths;
    this.hasLengths = hasLengths;
    distance = new double[nodes];
    isSettled = new boolean[nodes];
    order = new int[nodes];
    predecessor = new int[network.offset(nodes)];
    predecessors = new int[nodes];
    counts = new PathCounts(nodes);
    queue = new NodeQueue(distance);
  }

  /** Finds the paths from a source. */
  void from(int source) {
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    Arrays.fill(isSettled, false);
    Arrays.fill(predecessors, 0);
    counts.clear();
    distance[source] = 0;
    counts.setOne(source);
    reached = 0;
    if (hasLengths) {
      byLength(source);
    } else {
      byHops(source);
    }
  }

  /** How many nodes there is a way to, the source among them. */
  int reached() {
    return reached;
  }

  /** The nodes reached by distance, the source at 0. */
  int node(int rank) {
    return order[rank];
  }

  double distance(int node) {
    return distance[node];
  }

  /** How many nodes come before a node on shortest paths. */
  int predecessors(int node) {
    return predecessors[node];
  }

  int predecessor(int node, int index) {
    return predecessor[network.offset(node) + index];
  }

  /** Of the shortest paths to a node, the share that goes by its predecessor. */
  double share(int predecessor, int node) {
    return counts.share(predecessor, node);
  }

  private void byHops(int source) {
    order[reached++] = source;
    for (int read = 0; read < reached; read++) {
      int node = order[read];
      double next = distance[node] + 1;
      for (int arc = network.offset(node); arc < network.offset(node + 1); arc++) {
        int other = network.neighbour(arc);
        if (distance[other] > next) {
          distance[other] = next;
          order[reached++] = other;
        }
        if (distance[other] == next) {
          addPath(node, other);
        }
      }
    }
  }

  private void byLength(int source) {
    queue.raise(source);
    while (!queue.isEmpty()) {
      int node = queue.poll();
      isSettled[node] = true;
      order[reached++] = node;
      for (int arc = network.offset(node); arc < network.offset(node + 1); arc++) {
        if (!isSettled[network.neighbour(arc)]) {
          reach(node, network.neighbour(arc), distance[node] + lengths[network.tie(arc)]);
        }
      }
    }
  }

  private void reach(int node, int other, double length) {
    double known = distance[other];
    if (length < known * (1 - TOLERANCE)) { // also when none is known: infinite
      distance[other] = length;
      counts.setNone(other);
      predecessors[other] = 0;
      queue.raise(other);
      addPath(node, other);
    } else if (length <= known * (1 + TOLERANCE) && length < Double.POSITIVE_INFINITY) {
      addPath(node, other);
    }
  }

  private void addPath(int node, int other) {
    predecessor[network.offset(other) + predecessors[other]++] = node;
    counts.add(node, other);
  }
}
