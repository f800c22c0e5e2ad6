package liaison.analysis.layout.force;

import liaison.analysis.parallel.Workers;
import liaison.base.Progress;
import liaison.model.network.Layout;

/**
 * Nodes that settle under forces while it cools: each iteration a node goes half the way that its
 * springs allow, at most as far as the heat lets it, and the heat falls to nothing.
 */
final class Settling {

  static final Forces EARLY = new Forces(2, 0.5, false, false);
  static final Forces LATE = new Forces(2, 0.5, false, true);

  private static final int BETWEEN_SHOWS = 20;

  /** Fewer nodes are not worth a second thread. */
  private static final int SHARED = 500;

  private final double[] x;
  private final double[] y;
  private final double[] mass;
  private final double[] stiffness;
  private final Springs springs;
  private final Workers workers;

  /**
   * @param x places to start from, changed
   * @param y likewise
   */
  Settling(Springs springs, double[] x, double[] y, Workers workers) {
    this.springs = springs;
    this.x = x;
    this.y = y;
    this.workers = x.length < SHARED ? Workers.of(1) : workers;
    this.mass = new double[x.length];
    this.stiffness = new double[x.length];
    for (int v = 0; v < x.length; v++) {
      mass[v] = Math.sqrt(1 + springs.degree(v));
      for (int arc = springs.offset()[v]; arc < springs.offset()[v + 1]; arc++) {
        stiffness[v] += springs.pull()[arc];
      }
    }
  }

  /**
   * The factor that brings places to the size at which the early forces balance in the whole: what
   * pull does along all ties, {@code Σ pull · distance²}, is then what push does among all pairs,
   * {@code repulsion · Σ mass · mass}.
   */
  double balance() {
    double masses = 0;
    double squares = 0;
    double work = 0;
    for (int v = 0; v < x.length; v++) {
      masses += mass[v];
      squares += mass[v] * mass[v];
      for (int arc = springs.offset()[v]; arc < springs.offset()[v + 1]; arc++) {
        double dx = x[springs.neighbour()[arc]] - x[v];
        double dy = y[springs.neighbour()[arc]] - y[v];
        work += springs.pull()[arc] * (dx * dx + dy * dy);
      }
    }
    double push = EARLY.repulsion() * (masses * masses - squares);
    return work > 0 && push > 0 ? Math.sqrt(push / work) : 1;
  }

  /**
   * @param heat of 1 lets a node cross the layout at first
   */
  void run(Forces forces, double heat, int iterations, Progress progress) {
    ForceField field = new ForceField(springs, mass, forces, x, y, workers);
    double hottest = heat * Math.sqrt(x.length);
    for (int iteration = 0; iteration < iterations; iteration++) {
      progress.step(iteration, iterations);
      double cold = 1 - (double) iteration / iterations;
      double most = hottest * cold * Math.sqrt(cold);
      int now = iteration;
      Progress inside = (done, total) -> progress.step(now, iterations);
      field.forces(inside, (v, block, fx, fy) -> {});
      field.move(inside, v -> move(field, v, most));
      if (iteration % BETWEEN_SHOWS == BETWEEN_SHOWS - 1) {
        progress.show(new Layout(x, y));
      }
    }
  }

  private void move(ForceField field, int v, double most) {
    double fx = field.forceX[v];
    double fy = field.forceY[v];
    double step = 0.5 / (1 + stiffness[v]);
    double length = step * Math.sqrt(fx * fx + fy * fy);
    double factor = length > most ? step * most / length : step;
    x[v] += fx * factor;
    y[v] += fy * factor;
  }
}
