package liaison.analysis.layout.overview;

import java.util.Arrays;

/**
 * A connected network at one level of coarseness, as compressed sparse rows.
 *
 * @param offset first arc of each node; one more than there are nodes
 * @param neighbour node at the other end of each arc
 * @param pull strength of each arc; that of a coarse one is the sum of those it stands for
 * @param size nodes of the finest level that each node stands for
 * @param ends ends of ties, and one each, of the nodes that it stands for, relative to their mean
 */
record Level(int[] offset, int[] neighbour, float[] pull, float[] size, float[] ends) {

  /** The finest level of a component. */
  static Level finest(int[] offset, int[] neighbour, float[] pull) {
    int count = offset.length - 1;
    float[] size = new float[count];
    float[] ends = new float[count];
    float mean = (count + neighbour.length) / (float) count;
    for (int v = 0; v < count; v++) {
      size[v] = 1;
      ends[v] = (1 + offset[v + 1] - offset[v]) / mean;
    }
    return new Level(offset, neighbour, pull, size, ends);
  }

  int count() {
    return size.length;
  }

  int arcs() {
    return neighbour.length;
  }

  int degree(int node) {
    return offset[node + 1] - offset[node];
  }

  /** Hops from a node to each other. */
  void distances(int node, int[] distance, int[] queue) {
    Arrays.fill(distance, Integer.MAX_VALUE);
    int read = 0;
    int write = 0;
    distance[node] = 0;
    queue[write++] = node;
    while (read < write) {
      int v = queue[read++];
      for (int arc = offset[v]; arc < offset[v + 1]; arc++) {
        int next = neighbour[arc];
        if (distance[next] == Integer.MAX_VALUE) {
          distance[next] = distance[v] + 1;
          queue[write++] = next;
        }
      }
    }
  }
}
