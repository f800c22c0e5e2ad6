package liaison.analysis.path;

import java.util.Arrays;
import liaison.analysis.parallel.Turn;

/**
 * All shortest paths from one node: breadth first where ties are alike, Dijkstra where they have
 * lengths. One object serves one source after the other and reuses its arrays.
 *
 * <p>Lengths that differ by less than one part in 10<sup>10</sup> count as equal, so that rounding
 * does not hide a path; ties too long for a number lead nowhere. Cost of a source: nodes + ties, or
 * (nodes + ties)·log(nodes).
 */
public final class ShortestPaths {

  /** After so many nodes it is asked whether to go on. */
  static final int CHECKED = 1024;

  private static final double TOLERANCE = 1e-10;

  private final int[] offset;
  private final int[] neighbour;
  private final double[] lengths;
  private final double[] distance;
  private final boolean[] isSettled;
  private final int[] order;
  private final int[] predecessor;
  private final int[] predecessors;
  private final PathCounts counts;
  private final NodeQueue queue;
  private int reached;

  /**
   * Over rows of the caller's.
   *
   * @param offset first arc of each node, and at last the number of arcs
   * @param neighbour node at the other end of each arc
   * @param lengths of each arc, positive; empty when hops count
   */
  public ShortestPaths(int[] offset, int[] neighbour, double[] lengths) {
    int nodes = offset.length - 1;
    this.offset = offset;
    this.neighbour = neighbour;
    this.lengths = lengths;
    distance = new double[nodes];
    isSettled = new boolean[nodes];
    order = new int[nodes];
    predecessor = new int[neighbour.length];
    predecessors = new int[nodes];
    counts = new PathCounts(nodes);
    queue = new NodeQueue(distance);
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
  }

  /**
   * Finds the paths from a source.
   *
   * @param turn asked now and then whether to go on
   */
  public void from(int source, Turn turn) {
    for (int rank = 0; rank < reached; rank++) {
      forget(order[rank]);
    }
    distance[source] = 0;
    counts.setOne(source);
    reached = 0;
    if (lengths.length > 0) {
      byLength(source, turn);
    } else {
      byHops(source, turn);
    }
  }

  private void forget(int node) {
    distance[node] = Double.POSITIVE_INFINITY;
    isSettled[node] = false;
    predecessors[node] = 0;
    counts.setNone(node);
  }

  /** How many nodes there is a way to, the source among them. */
  public int reached() {
    return reached;
  }

  /** The nodes reached by distance, the source at 0. */
  public int node(int rank) {
    return order[rank];
  }

  public double distance(int node) {
    return distance[node];
  }

  /** How many nodes come before a node on shortest paths. */
  public int predecessors(int node) {
    return predecessors[node];
  }

  public int predecessor(int node, int index) {
    return predecessor[offset[node] + index];
  }

  /** How many shortest paths lead to a node, infinite beyond the range of numbers. */
  public double count(int node) {
    return counts.count(node);
  }

  /** Of the shortest paths to a node, the share that goes by its predecessor. */
  public double share(int predecessor, int node) {
    return counts.share(predecessor, node);
  }

  private void byHops(int source, Turn turn) {
    order[reached++] = source;
    for (int read = 0; read < reached; read++) {
      if (read % CHECKED == 0) {
        turn.check();
      }
      int node = order[read];
      double next = distance[node] + 1;
      for (int arc = offset[node]; arc < offset[node + 1]; arc++) {
        int other = neighbour[arc];
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

  private void byLength(int source, Turn turn) {
    queue.raise(source);
    while (!queue.isEmpty()) {
      if (reached % CHECKED == CHECKED - 1) {
        turn.check();
      }
      int node = queue.poll();
      isSettled[node] = true;
      order[reached++] = node;
      for (int arc = offset[node]; arc < offset[node + 1]; arc++) {
        if (!isSettled[neighbour[arc]]) {
          reach(node, neighbour[arc], distance[node] + lengths[arc]);
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
    predecessor[offset[other] + predecessors[other]++] = node;
    counts.add(node, other);
  }
}
