package liaison.analysis.community;

import java.util.Arrays;
import java.util.SplittableRandom;
import liaison.analysis.parallel.Turn;
import liaison.analysis.parallel.Workers;
import liaison.base.Progress;

/**
 * Splits groups into well-connected parts: within a group each node starts alone and, where it is
 * well connected with the group, joins a well-connected part at random, the likelier the more that
 * adds: with {@code exp(gain/θ)}, never where it takes away (Traag, Waltman, van Eck 2019).
 *
 * <p>Groups do not depend on each other: each has random numbers of its own, so they are shared
 * among threads.
 */
final class Refinement {

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;
  private static final int NODES_PER_BLOCK = 4096;
  private static final int GROUPS_PER_CHECK = 64;

  private final LevelGraph graph;
  private final int[] group;
  private final LevelGraph.Members members;
  private final double resolution;
  private final int[] part;
  private final double[] partWeight;
  private final double[] outward; // weight of the ties from a part to the rest of its group
  private final boolean[] isAlone;

  Refinement(LevelGraph graph, int[] group, LevelGraph.Members members, double resolution) {
    this.graph = graph;
    this.group = group;
    this.members = members;
    this.resolution = resolution;
    part = new int[graph.nodes()];
    partWeight = new double[graph.nodes()];
    outward = new double[graph.nodes()];
    isAlone = new boolean[graph.nodes()];
  }

  /** The part of each node, named by one of its nodes. */
  int[] run(long seed, Workers workers, Progress progress) {
    int blocks = 1 + graph.nodes() / NODES_PER_BLOCK;
    workers.each(
        blocks,
        progress,
        () -> new PartDraw(graph.nodes()),
        (draw, block, turn) -> block(draw, block, blocks, seed, turn));
    return part;
  }

  /** The groups whose first node has its place in the block. */
  private void block(PartDraw draw, int block, int blocks, long seed, Turn turn) {
    int from = firstGroup(Workers.start(block, blocks, graph.nodes()));
    int to = firstGroup(Workers.start(block + 1, blocks, graph.nodes()));
    for (int i = from; i < to; i++) {
      if (i % GROUPS_PER_CHECK == 0) {
        turn.check();
      }
      refine(draw, i, new SplittableRandom(seed + GOLDEN * i), turn);
    }
  }

  private int firstGroup(int place) {
    int at = Arrays.binarySearch(members.first(), 0, members.groups(), place);
    return at >= 0 ? at : -at - 1;
  }

  private void refine(PartDraw draw, int which, SplittableRandom random, Turn turn) {
    int first = members.first()[which];
    int count = members.first()[which + 1] - first;
    double all = 0;
    for (int i = 0; i < count; i++) {
      int node = members.order()[first + i];
      int j = random.nextInt(i + 1);
      draw.order[i] = draw.order[j];
      draw.order[j] = node;
      all += graph.nodeWeight()[node];
      standAlone(node, which);
    }
    for (int i = 0; i < count && count > 1; i++) {
      int node = draw.order[i];
      if ((i + 1) % NODES_PER_BLOCK == 0) {
        turn.check();
      }
      if (isAlone[node] && isWellConnected(node, all)) {
        join(draw, node, which, all, random);
      }
    }
  }

  private void standAlone(int node, int which) {
    double ties = 0;
    int end = graph.end()[node];
    for (int arc = graph.start()[node]; arc < end; arc++) {
      if (group[graph.neighbour()[arc]] == which) {
        ties += graph.weight(arc);
      }
    }
    outward[node] = ties;
    part[node] = node;
    partWeight[node] = graph.nodeWeight()[node];
    isAlone[node] = true;
  }

  private boolean isWellConnected(int one, double all) {
    return outward[one] >= resolution * partWeight[one] * (all - partWeight[one]);
  }

  private void join(PartDraw draw, int node, int which, double all, SplittableRandom random) {
    int end = graph.end()[node];
    for (int arc = graph.start()[node]; arc < end; arc++) {
      int other = graph.neighbour()[arc];
      if (group[other] == which) {
        draw.add(part[other], graph.weight(arc));
      }
    }
    double scale = resolution * graph.nodeWeight()[node];
    for (int i = 0; i < draw.count(); i++) {
      int its = draw.part(i);
      if (isWellConnected(its, all)) {
        draw.offer(i, draw.ties(its) - scale * partWeight[its]);
      }
    }
    int target = draw.pick(node, random);
    if (target != node) {
      outward[target] += outward[node] - 2 * draw.ties(target);
      partWeight[target] += partWeight[node];
      isAlone[target] = false;
      isAlone[node] = false;
      part[node] = target;
    }
    draw.clear();
  }
}
