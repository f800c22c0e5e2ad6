package liaison.analysis.layout.force;

import java.util.stream.LongStream;
import liaison.analysis.parallel.Workers;
import liaison.base.Progress;

/**
 * Nodes where they are and the forces on them. Repulsion through a {@link PointTree}, which is
 * sorted anew once it has become slow; pull gathered node by node, so that no two threads write to
 * one place.
 *
 * <p>All forces take O(n + ties) time, sorting O(n log n).
 */
final class ForceField {

  /** Mean relative error of the repulsion about 0.01. */
  private static final double OPENING = 0.8;

  /** Near pairs above those after sorting at which sorting pays. */
  private static final double SLOWER = 1.2;

  private static final double MOST_FORCE = 1e100;

  final double[] x;
  final double[] y;
  final double[] forceX;
  final double[] forceY;
  final double[] mass;
  private final Springs springs;
  private final Forces forces;
  private final Workers workers;
  private final PointTree tree;
  private final double[] sumX;
  private final double[] sumY;
  private final long[] pairs;
  private long pairsWhenSorted;
  private boolean isSorted;

  /** Sees the new force on a node while the one before is still there. */
  @FunctionalInterface
  interface Measure {
    void measure(int node, int block, double forceX, double forceY);
  }

  /** Moves a node. */
  @FunctionalInterface
  interface Move {
    void move(int node);
  }

  ForceField(
      Springs springs, double[] mass, Forces forces, double[] x, double[] y, Workers workers) {
    this.springs = springs;
    this.mass = mass;
    this.forces = forces;
    Apart.set(x, y);
    this.x = x;
    this.y = y;
    this.workers = workers;
    this.tree = new PointTree(mass);
    this.forceX = new double[x.length];
    this.forceY = new double[x.length];
    this.sumX = new double[x.length];
    this.sumY = new double[x.length];
    this.pairs = new long[tree.subtrees()];
  }

  /** Blocks in which nodes are visited. */
  int blocks() {
    return pairs.length;
  }

  /** Sets the forces for where the nodes are, each shown to the measure first. */
  void forces(Progress progress, Measure measure) {
    if (!isSorted) {
      tree.sort(x, y, mass, workers, progress);
    }
    workers.each(
        blocks(),
        progress,
        () -> new Walk(tree, OPENING),
        (walk, block, turn) -> {
          int cell = blocks() + block;
          pairs[block] = walk.sum(cell, sumX, sumY);
          int to = tree.end(cell);
          for (int at = tree.start(cell); at < to; at++) {
            force(at, block, measure);
          }
        });
    long near = LongStream.of(pairs).sum();
    pairsWhenSorted = isSorted ? pairsWhenSorted : near;
    isSorted = near <= SLOWER * pairsWhenSorted;
  }

  private void force(int at, int block, Measure measure) {
    int v = tree.order[at];
    double push = forces.repulsion() * mass[v];
    double fx = push * sumX[at];
    double fy = push * sumY[at];
    double vx = x[v];
    double vy = y[v];
    double gravity = forces.gravity() * mass[v];
    if (!forces.isStrong()) {
      gravity /= Math.sqrt(vx * vx + vy * vy) + 1e-9;
    }
    fx -= gravity * vx;
    fy -= gravity * vy;
    int end = springs.offset()[v + 1];
    for (int arc = springs.offset()[v]; arc < end; arc++) {
      int w = springs.neighbour()[arc];
      double dx = x[w] - vx;
      double dy = y[w] - vy;
      double pull = springs.pull()[arc];
      if (forces.isLogarithmic()) {
        double distance = Math.sqrt(dx * dx + dy * dy);
        pull *= Logarithm.overDistance(distance);
      }
      fx += pull * dx;
      fy += pull * dy;
    }
    fx = within(fx);
    fy = within(fy);
    measure.measure(v, block, fx, fy);
    forceX[v] = fx;
    forceY[v] = fy;
  }

  /** Keeps a force a number, whatever the weights. */
  private static double within(double force) {
    return force < MOST_FORCE ? force > -MOST_FORCE ? force : -MOST_FORCE : MOST_FORCE;
  }

  /** Moves each node and sets the tree to where the nodes are then. */
  void move(Progress progress, Move move) {
    workers.each(
        blocks(),
        progress,
        block -> {
          int cell = blocks() + block;
          int to = tree.end(cell);
          for (int at = tree.start(cell); at < to; at++) {
            int v = tree.order[at];
            move.move(v);
            x[v] = Apart.within(x[v]);
            y[v] = Apart.within(y[v]);
            tree.x[at] = x[v];
            tree.y[at] = y[v];
          }
          if (isSorted) {
            tree.refit(cell);
          }
        });
    if (isSorted) {
      tree.refitTop();
    }
  }
}
