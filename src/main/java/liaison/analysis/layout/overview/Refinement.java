package liaison.analysis.layout.overview;

import liaison.analysis.parallel.Workers;
import liaison.base.Progress;

/**
 * Moves the nodes of a level towards the balance of pull along ties and push among all: each round
 * every node goes a part of the way to where its own forces would vanish if the others stood still,
 * at most as far as it is told.
 */
final class Refinement {

  private static final double PART = 0.7;
  private static final double OPENING = 1.2;
  private static final int BLOCK = 1024;

  /** Nodes below which it is quicker not to share the work. */
  private static final int FEW = 4000;

  private final Level level;
  private final float[] mass;
  private final Workers workers;
  private final Progress progress;
  private final MassTree tree;
  private final double[] pushX;
  private final double[] pushY;
  private double[] x;
  private double[] y;
  private double[] nextX;
  private double[] nextY;

  /**
   * @param mass how much each node pushes
   * @param x where nodes are, not copied
   * @param y likewise
   */
  Refinement(
      Level level, float[] mass, double[] x, double[] y, Workers workers, Progress progress) {
    this.level = level;
    this.mass = mass;
    this.workers = workers;
    this.progress = progress;
    this.tree = new MassTree(x.length, OPENING, workers);
    this.pushX = new double[x.length];
    this.pushY = new double[x.length];
    this.x = x;
    this.y = y;
    this.nextX = new double[x.length];
    this.nextY = new double[x.length];
  }

  /** Where nodes are now; to be read until the next round. */
  double[] x() {
    return x;
  }

  double[] y() {
    return y;
  }

  /** Moves all nodes once. */
  void round(Pull pull, double most) {
    tree.build(x, y, mass, progress);
    tree.forces(pushX, pushY, progress);
    int count = x.length;
    int blocks = count < FEW ? 1 : (count + BLOCK - 1) / BLOCK;
    workers.each(
        blocks,
        progress,
        block -> {
          int end = Workers.start(block + 1, blocks, count);
          for (int v = Workers.start(block, blocks, count); v < end; v++) {
            move(v, pull, most);
          }
        });
    double[] swap = x;
    x = nextX;
    nextX = swap;
    swap = y;
    y = nextY;
    nextY = swap;
  }

  private void move(int node, Pull pull, double most) {
    double ownX = x[node];
    double ownY = y[node];
    double size = mass[node];
    double sumX = size * pushX[node];
    double sumY = size * pushY[node];
    double stiff = 1e-9;
    for (int arc = level.offset()[node]; arc < level.offset()[node + 1]; arc++) {
      int other = level.neighbour()[arc];
      double dx = x[other] - ownX;
      double dy = y[other] - ownY;
      double own = level.pull()[arc] * pull.over(dx * dx + dy * dy);
      sumX += own * dx;
      sumY += own * dy;
      stiff += own;
    }
    double step = PART / stiff;
    double length = step * Math.sqrt(sumX * sumX + sumY * sumY);
    if (length > most) {
      step *= most / length;
    }
    nextX[node] = ownX + step * sumX;
    nextY[node] = ownY + step * sumY;
  }
}
