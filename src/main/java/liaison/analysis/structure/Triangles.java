package liaison.analysis.structure;

import java.util.concurrent.atomic.AtomicLongArray;
import liaison.analysis.parallel.Turn;
import liaison.analysis.parallel.Workers;
import liaison.base.Progress;
import liaison.model.network.Network;

/**
 * Counts the triangles of each node. Ties are turned from the lower degree to the higher; a node
 * then has few neighbours onward, which are marked, and looked for among those of its neighbours.
 */
final class Triangles {

  private static final int NODES_IN_BLOCK = 256;

  private final Workers workers;
  private final int nodes;
  private final int[] offset;
  private final int[] onward;

  Triangles(Network network, Workers workers) {
    this.workers = workers;
    nodes = network.nodeCount();
    offset = new int[nodes + 1];
    onward = new int[network.tieCount()];
    int written = 0;
    for (int node = 0; node < nodes; node++) {
      for (int arc = network.offset(node); arc < network.offset(node + 1); arc++) {
        int other = network.neighbour(arc);
        int order = Integer.compare(network.degree(node), network.degree(other));
        if (order < 0 || (order == 0 && node < other)) {
          onward[written++] = other;
        }
      }
      offset[node + 1] = written;
    }
  }

  /** Triangles by node. */
  long[] at(Progress progress) {
    AtomicLongArray sums = new AtomicLongArray(nodes);
    int blocks = (nodes + NODES_IN_BLOCK - 1) / NODES_IN_BLOCK;
    progress.step(0, blocks);
    workers.each(
        blocks,
        progress,
        () -> new boolean[nodes],
        (isMarked, block, turn) -> {
          int end = Workers.start(block + 1, blocks, nodes);
          for (int node = Workers.start(block, blocks, nodes); node < end; node++) {
            count(node, isMarked, sums, turn);
          }
        });
    long[] counts = new long[nodes];
    for (int node = 0; node < nodes; node++) {
      counts[node] = sums.get(node);
    }
    return counts;
  }

  private void count(int node, boolean[] isMarked, AtomicLongArray sums, Turn turn) {
    int end = offset[node + 1];
    if (end - offset[node] < 2) {
      return;
    }
    turn.check();
    for (int at = offset[node]; at < end; at++) {
      isMarked[onward[at]] = true;
    }
    long own = 0;
    for (int at = offset[node]; at < end; at++) {
      int middle = onward[at];
      long here = 0;
      for (int far = offset[middle]; far < offset[middle + 1]; far++) {
        if (isMarked[onward[far]]) {
          here++;
          sums.getAndIncrement(onward[far]); // whole numbers: the order does not matter
        }
      }
      if (here > 0) {
        own += here;
        sums.getAndAdd(middle, here);
      }
    }
    if (own > 0) {
      sums.getAndAdd(node, own);
    }
    for (int at = offset[node]; at < end; at++) {
      isMarked[onward[at]] = false;
    }
  }
}
