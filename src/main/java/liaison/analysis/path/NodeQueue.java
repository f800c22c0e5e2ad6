package liaison.analysis.path;

import java.util.Arrays;

/** Nodes by distance, nearest first, of equals the lowest number: a binary heap with places. */
final class NodeQueue {

  private final double[] distance;
  private final int[] heap;
  private final int[] place;
  private int size;

  /**
   * @param distance of each node; the caller changes them and tells by {@link #raise}
   */
  NodeQueue(double[] distance) {
    this.distance = distance;
    heap = new int[distance.length];
    place = new int[distance.length];
    Arrays.fill(place, -1);
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** A node has come nearer: adds it or moves it up. */
  void raise(int node) {
    if (place[node] < 0) {
      place[node] = size++;
    }
    int at = place[node];
    while (at > 0 && isBefore(node, heap[(at - 1) >>> 1])) {
      put(heap[(at - 1) >>> 1], at);
      at = (at - 1) >>> 1;
    }
    put(node, at);
  }

  /** Takes the nearest node away. */
  int poll() {
    int nearest = heap[0];
    place[nearest] = -1;
    int last = heap[--size];
    if (size > 0) {
      sink(last);
    }
    return nearest;
  }

  private void sink(int node) {
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && isBefore(heap[child + 1], heap[child])) {
        child++;
      }
      if (isBefore(node, heap[child])) {
        break;
      }
      put(heap[child], at);
      at = child;
    }
    put(node, at);
  }

  private void put(int node, int at) {
    heap[at] = node;
    place[node] = at;
  }

  private boolean isBefore(int one, int other) {
    int order = Double.compare(distance[one], distance[other]);
    return order < 0 || (order == 0 && one < other);
  }
}
