package liaison.analysis.structure;

import liaison.base.Progress;
import liaison.model.network.Network;

/**
 * Biconnected parts, bridges and the weight of what hangs on them, found in one depth-first search
 * without recursion. Two ties are in one part when they lie on a common circle, or are the same.
 *
 * <p>Source: J. Hopcroft, R. Tarjan, Algorithm 447: efficient algorithms for graph manipulation,
 * Communications of the ACM 16 (1973) 372–378, doi:10.1145/362248.362272. Time and memory linear in
 * nodes and ties. Cancel is checked every {@value #CHECKED} nodes.
 */
final class Biconnection {

  private static final int CHECKED = 1024;

  private final Network network;
  private final Progress progress;
  private final int[] time;
  private final int[] low;
  private final int[] below;
  private final int[] nextArc;
  private final int[] stack;
  private final int[] upTie;
  private final int[] tieStack;
  private final int[] part;
  private final int[] partsAt;
  private final int[] cutOff;
  private final int[] bridges;
  private int bridgeCount;
  private int clock;
  private int depth;
  private int ties;
  private int parts;

  Biconnection(Network network, Progress progress) {
    int nodes = network.nodeCount();
    this.network = network;
    this.progress = progress;
    time = new int[nodes];
    low = new int[nodes];
    below = new int[nodes];
    nextArc = new int[nodes];
    stack = new int[nodes];
    upTie = new int[nodes];
    tieStack = new int[network.tieCount()];
    part = new int[network.tieCount()];
    partsAt = new int[nodes];
    cutOff = new int[network.tieCount()];
    bridges = new int[nodes];
    for (int root = 0; root < nodes; root++) {
      if (time[root] == 0) {
        search(root);
      }
    }
  }

  /** Number of each tie's part, as they were completed. */
  int[] part() {
    return part;
  }

  int parts() {
    return parts;
  }

  /** In how many parts each node is; articulation points are in several. */
  int[] partsAt() {
    return partsAt;
  }

  /** Of each tie that is a bridge, how many nodes there are on its smaller side; else 0. */
  int[] cutOff() {
    return cutOff;
  }

  private void search(int root) {
    int first = clock;
    bridgeCount = 0;
    enter(root, -1);
    while (depth > 0) {
      int node = stack[depth - 1];
      if (nextArc[node] < network.offset(node + 1)) {
        follow(node, nextArc[node]++);
      } else {
        depth--;
        if (depth > 0) {
          leave(node, stack[depth - 1]);
        }
      }
    }
    int nodes = clock - first;
    for (int i = 0; i < bridgeCount; i++) {
      cutOff[bridges[i]] = Math.min(cutOff[bridges[i]], nodes - cutOff[bridges[i]]);
    }
  }

  private void enter(int node, int tie) {
    if (clock % CHECKED == 0) {
      progress.step(clock, network.nodeCount());
    }
    time[node] = ++clock;
    low[node] = clock;
    below[node] = 1;
    upTie[node] = tie;
    nextArc[node] = network.offset(node);
    partsAt[node] = tie < 0 ? 0 : 1; // the part of the tie it was found by
    stack[depth++] = node;
  }

  private void follow(int node, int arc) {
    int tie = network.tie(arc);
    int other = network.neighbour(arc);
    if (time[other] == 0) {
      tieStack[ties++] = tie;
      enter(other, tie);
    } else if (tie != upTie[node] && time[other] < time[node]) {
      tieStack[ties++] = tie;
      low[node] = Math.min(low[node], time[other]);
    }
  }

  /** Goes back from a node to the one above it; what cannot reach higher is a part. */
  private void leave(int node, int above) {
    below[above] += below[node];
    low[above] = Math.min(low[above], low[node]);
    if (low[node] < time[above]) {
      return;
    }
    int from = ties;
    do {
      part[tieStack[--ties]] = parts;
    } while (tieStack[ties] != upTie[node]);
    if (from - ties == 1) {
      cutOff[upTie[node]] = below[node];
      bridges[bridgeCount++] = upTie[node];
    }
    partsAt[above]++;
    parts++;
  }
}
