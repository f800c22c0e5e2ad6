package liaison.analysis.centrality;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicIntegerArray;
import liaison.analysis.parallel.Turn;

/**
 * Draws random shortest paths of random pairs. Two searches go breadth first from both ends, the
 * one with fewer ties ahead of it a level further, until they meet; all shortest paths cross the
 * level they meet in, each at one node.
 */
final class PathSample {

  private final NearRows rows;
  private Ball one;
  private Ball other;
  private long looked;
  private SplittableRandom random = new SplittableRandom(0);

  PathSample(NearRows rows) {
    this.rows = rows;
    one = new Ball(rows);
    other = new Ball(rows);
  }

  /** Begins a block of paths: what is drawn depends on these numbers alone. */
  void seed(long seed, int block) {
    long mixed = seed * 0xD1342543DE82EF95L + block;
    mixed = (mixed ^ (mixed >>> 32)) * 0xBEA225F9EB34556DL;
    mixed = (mixed ^ (mixed >>> 29)) * 0xBEA225F9EB34556DL;
    random = new SplittableRandom(mixed ^ (mixed >>> 32));
  }

  /** How many arcs were looked at since this was last asked. */
  long looked() {
    long since = looked;
    looked = 0;
    return since;
  }

  /** Draws a pair and a path of it, and counts the nodes between its ends. */
  void draw(AtomicIntegerArray hits, Turn turn) {
    int nodes = rows.nodeCount();
    int from = random.nextInt(nodes);
    int to = random.nextInt(nodes - 1);
    to += to >= from ? 1 : 0;
    turn.check();
    one.start(from);
    other.start(to);
    while (one.ahead() > 0 && other.ahead() > 0) {
      if (other.ahead() < one.ahead()) {
        Ball swap = one;
        one = other;
        other = swap;
      }
      looked += one.ahead();
      one.grow(turn);
      double weight = meeting();
      if (weight > 0) {
        int middle = choose(weight);
        hit(middle, hits);
        one.walkBack(middle, random, hits);
        other.walkBack(middle, random, hits);
        break;
      }
    }
    one.forget();
    other.forget();
  }

  /** Paths that cross the level just reached; the scale does not matter. */
  private double meeting() {
    double sum = 0;
    for (int at = one.begin; at < one.end; at++) {
      int node = one.order[at];
      sum += one.paths[node] * other.paths[node];
    }
    return sum;
  }

  private int choose(double weight) {
    double left = random.nextDouble() * weight;
    int chosen = -1;
    for (int at = one.begin; at < one.end; at++) {
      int node = one.order[at];
      double here = one.paths[node] * other.paths[node];
      if (here > 0) {
        chosen = node;
        left -= here;
        if (left < 0) {
          break;
        }
      }
    }
    return chosen;
  }

  private void hit(int node, AtomicIntegerArray hits) {
    if (one.distance[node] > 1 && other.distance[node] > 1) {
      hits.getAndIncrement(node);
    }
  }

  /** What one search has reached. */
  private static final class Ball {

    private static final int CHECKED = 1024;

    /** Counts above this are scaled down, a whole level alike: only shares within one matter. */
    private static final double LIMIT = 0x1p400;

    private final int[] offset;
    private final int[] neighbour;

    /** Levels from 1 for the start; 0 where it has not been. */
    private final int[] distance;

    private final double[] paths;
    private final int[] order;
    private int begin;
    private int end;
    private long ahead;

    Ball(NearRows rows) {
      offset = rows.offset;
      neighbour = rows.neighbour;
      distance = new int[rows.nodeCount()];
      paths = new double[rows.nodeCount()];
      order = new int[rows.nodeCount()];
    }

    void start(int node) {
      distance[node] = 1;
      paths[node] = 1;
      order[0] = node;
      begin = 0;
      end = 1;
      ahead = (long) offset[node + 1] - offset[node];
    }

    /** Arcs of the outermost level, 0 when nothing is left. */
    long ahead() {
      return ahead;
    }

    void grow(Turn turn) {
      int found = end;
      ahead = 0;
      double most = 0;
      for (int at = begin; at < end; at++) {
        if (at % CHECKED == CHECKED - 1) {
          turn.check();
        }
        int node = order[at];
        int next = distance[node] + 1;
        for (int arc = offset[node], last = offset[node + 1]; arc < last; arc++) {
          int far = neighbour[arc];
          if (distance[far] == 0) {
            distance[far] = next;
            order[found++] = far;
            ahead += offset[far + 1] - offset[far];
          }
          if (distance[far] == next) {
            paths[far] += paths[node];
            most = Math.max(most, paths[far]);
          }
        }
      }
      begin = end;
      end = found;
      if (most > LIMIT) {
        scaleDown();
      }
    }

    private void scaleDown() {
      for (int at = begin; at < end; at++) {
        paths[order[at]] /= LIMIT;
      }
    }

    /** Goes back to the start by a random shortest path and counts the nodes between. */
    void walkBack(int from, SplittableRandom random, AtomicIntegerArray hits) {
      int node = from;
      while (distance[node] > 2) {
        node = before(node, random);
        if (distance[node] > 1) {
          hits.getAndIncrement(node);
        }
      }
    }

    private int before(int node, SplittableRandom random) {
      int level = distance[node] - 1;
      double sum = 0;
      for (int arc = offset[node]; arc < offset[node + 1]; arc++) {
        sum += distance[neighbour[arc]] == level ? paths[neighbour[arc]] : 0;
      }
      double left = random.nextDouble() * sum;
      int chosen = -1;
      for (int arc = offset[node]; arc < offset[node + 1]; arc++) {
        int near = neighbour[arc];
        if (distance[near] == level) {
          chosen = near;
          left -= paths[near];
          if (left < 0) {
            break;
          }
        }
      }
      return chosen;
    }

    void forget() {
      for (int at = 0; at < end; at++) {
        distance[order[at]] = 0;
        paths[order[at]] = 0;
      }
    }
  }
}
