package liaison.analysis.community;

import java.util.SplittableRandom;
import liaison.base.Progress;

/**
 * Moves nodes one by one to the group where they add most, until none gains: a queue holds the
 * nodes whose neighbours have moved (Traag, Waltman, van Eck 2019, fast local move).
 */
final class LocalMoving {

  /** Gains smaller than this share of the weights they are made of are rounding. */
  private static final double TOLERANCE = 1e-12;

  private static final int VISITS_PER_STEP = 4096;

  private final LevelGraph graph;
  private final int[] group;
  private final double resolution;
  private final double[] groupWeight;
  private final int[] groupSize;
  private final int[] empty; // stack of groups without nodes
  private int empties;
  private final double[] shared; // weight of the ties from the node at hand to a group
  private final int[] met;
  private final int[] queue;
  private final boolean[] isQueued;
  private int queued;
  private int moves;

  /**
   * @param group by node, below the number of nodes; changed in place
   */
  LocalMoving(LevelGraph graph, int[] group, double resolution) {
    int nodes = graph.nodes();
    this.graph = graph;
    this.group = group;
    this.resolution = resolution;
    groupWeight = new double[nodes];
    groupSize = new int[nodes];
    empty = new int[nodes];
    shared = new double[nodes];
    met = new int[nodes + 1];
    queue = new int[nodes];
    isQueued = new boolean[nodes];
  }

  /** Moves; how often a node moved. */
  int run(SplittableRandom random, Progress progress) {
    int nodes = graph.nodes();
    for (int node = 0; node < nodes; node++) {
      groupWeight[group[node]] += graph.nodeWeight()[node];
      groupSize[group[node]]++;
      isQueued[node] = true;
    }
    for (int i = nodes - 1; i >= 0; i--) {
      if (groupSize[i] == 0) {
        empty[empties++] = i;
      }
    }
    shuffle(queue, random);
    queued = nodes;
    int head = 0;
    for (long visits = 0; queued > 0; visits++) {
      if (visits % VISITS_PER_STEP == 0) {
        progress.step(visits, 0);
      }
      int node = queue[head];
      head = head + 1 == nodes ? 0 : head + 1;
      queued--;
      isQueued[node] = false;
      int best = best(node);
      if (best != group[node]) {
        move(node, best);
        wake(node, head);
      }
    }
    return moves;
  }

  /** Numbers from 0 in random order. */
  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = 0; i < order.length; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
  }

  /** The group where a node adds most; its own unless another is better. */
  private int best(int node) {
    int count = graph.isPlain() ? meetPlain(node) : meet(node);
    int own = group[node];
    double scale = resolution * graph.nodeWeight()[node];
    double expected = scale * (groupWeight[own] - graph.nodeWeight()[node]);
    double gain = shared[own] - expected;
    shared[own] = 0;
    int best = own;
    for (int i = 0; i < count; i++) {
      int other = met[i];
      double ties = shared[other];
      shared[other] = 0;
      double its = ties - scale * groupWeight[other];
      if (its > gain + TOLERANCE * ties && other != own) {
        gain = its;
        best = other;
      }
    }
    if (gain < -TOLERANCE * expected && groupSize[own] > 1) {
      best = empty[empties - 1];
    }
    return best;
  }

  /** Adds up the ties from a node to each group; to how many groups there are any. */
  private int meet(int node) {
    int[] neighbour = graph.neighbour();
    double[] weight = graph.weight();
    int end = graph.end()[node];
    int count = 0;
    for (int arc = graph.start()[node]; arc < end; arc++) {
      int other = group[neighbour[arc]];
      double before = shared[other];
      met[count] = other; // kept only when it is new: no branch to guess
      count += before == 0 ? 1 : 0;
      shared[other] = before + weight[arc];
    }
    return count;
  }

  /** The same where all weights are 1. */
  private int meetPlain(int node) {
    int[] neighbour = graph.neighbour();
    int end = graph.end()[node];
    int count = 0;
    for (int arc = graph.start()[node]; arc < end; arc++) {
      int other = group[neighbour[arc]];
      double before = shared[other];
      met[count] = other;
      count += before == 0 ? 1 : 0;
      shared[other] = before + 1;
    }
    return count;
  }

  private void move(int node, int to) {
    int own = group[node];
    groupWeight[own] -= graph.nodeWeight()[node];
    groupWeight[to] += graph.nodeWeight()[node];
    if (groupSize[to]++ == 0) {
      empties--;
    }
    if (--groupSize[own] == 0) {
      groupWeight[own] = 0;
      empty[empties++] = own;
    }
    group[node] = to;
    moves++;
  }

  /** Queues the neighbours that are not in the node's new group. */
  private void wake(int node, int head) {
    int nodes = graph.nodes();
    int to = group[node];
    int end = graph.end()[node];
    for (int arc = graph.start()[node]; arc < end; arc++) {
      int other = graph.neighbour()[arc];
      if (!isQueued[other] && group[other] != to) {
        isQueued[other] = true;
        int tail = head + queued++;
        queue[tail >= nodes ? tail - nodes : tail] = other;
      }
    }
  }
}
