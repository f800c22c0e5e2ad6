package liaison.analysis.layout.force;

import java.util.Arrays;
import liaison.analysis.parallel.Workers;
import liaison.base.Progress;
import liaison.model.network.Layout;
import liaison.model.network.Network;

/** Forces of ForceAtlas2 at given places: as ours computes them, and exactly, pair by pair. */
public final class FieldForces {

  private FieldForces() {}

  /** As one iteration of ours has them, x then y. */
  public static double[][] ours(Network network, Layout places, Workers workers) {
    Springs springs = Springs.of(network);
    ForceField field =
        new ForceField(
            springs,
            masses(network),
            Forces.STANDARD,
            places.x().clone(),
            places.y().clone(),
            workers);
    field.forces(Progress.NONE, (node, block, forceX, forceY) -> {});
    return new double[][] {field.forceX, field.forceY};
  }

  /** By their definition, x then y. */
  public static double[][] exact(Network network, Layout places) {
    double[] x = places.x();
    double[] y = places.y();
    double[] mass = masses(network);
    double[][] forces = new double[2][x.length];
    for (int v = 0; v < x.length; v++) {
      double fx = 0;
      double fy = 0;
      for (int w = 0; w < x.length; w++) {
        double dx = x[v] - x[w];
        double dy = y[v] - y[w];
        double square = dx * dx + dy * dy;
        double factor = square > 0 ? Forces.STANDARD.repulsion() * mass[v] * mass[w] / square : 0;
        fx += dx * factor;
        fy += dy * factor;
      }
      double far = Math.hypot(x[v], y[v]);
      double gravity = far > 0 ? Forces.STANDARD.gravity() * mass[v] / far : 0;
      fx -= gravity * x[v];
      fy -= gravity * y[v];
      for (int arc = network.offset(v); arc < network.offset(v + 1); arc++) {
        fx += x[network.neighbour(arc)] - x[v];
        fy += y[network.neighbour(arc)] - y[v];
      }
      forces[0][v] = fx;
      forces[1][v] = fy;
    }
    return forces;
  }

  /** The lengths of the differences together over the lengths of the exact forces together. */
  public static double error(double[][] forces, double[][] exact) {
    double errors = 0;
    double whole = 0;
    for (int v = 0; v < exact[0].length; v++) {
      errors += Math.hypot(forces[0][v] - exact[0][v], forces[1][v] - exact[1][v]);
      whole += Math.hypot(exact[0][v], exact[1][v]);
    }
    return errors / whole;
  }

  private static double[] masses(Network network) {
    double[] mass = new double[network.nodeCount()];
    Arrays.setAll(mass, v -> 1 + network.degree(v));
    return mass;
  }
}
