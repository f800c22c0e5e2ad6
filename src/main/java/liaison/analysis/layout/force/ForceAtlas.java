package liaison.analysis.layout.force;

import java.util.Arrays;
import liaison.analysis.parallel.Workers;
import liaison.base.Progress;
import liaison.model.network.Layout;

/**
 * The force-directed layout ForceAtlas2: masses are one more than degrees, and each node moves at
 * its own speed, {@code speed / (1 + root(speed · swing))}, slower the more its force turns from
 * step to step (its swing); the common speed is what the swing of all allows.
 *
 * <p>Source: Jacomy, Venturini, Heymann, Bastian (2014, DOI 10.1371/journal.pone.0098679).
 *
 * <p>Each iteration takes O(n + ties) time, memory O(n + ties). Nothing happens without nodes; a
 * single node is drawn to the origin. Nodes without ties and components are held by gravity alone.
 * Springs have no self-ties. Nodes that start at one place are first set apart a little. No random
 * numbers. Progress and cancel several times in each iteration; unfinished places are shown now and
 * then.
 */
public final class ForceAtlas {

  private static final double TOLERANCE = 1;
  private static final double LEAST_EFFICIENCY = 0.05;
  private static final double MOST_RISE = 0.5;
  private static final double MOST_SPEED = 1000;
  private static final int BETWEEN_SHOWS = 20;

  private final ForceField field;
  private final double[] swing;
  private final double[] traction;
  private final double[] nodeSwing;
  private double speed = 1;
  private double efficiency = 1;

  /**
   * Nodes at places, which it moves.
   *
   * @param x places across, changed by {@link #run}
   * @param y places down, likewise
   */
  public ForceAtlas(Springs springs, Forces forces, double[] x, double[] y, Workers workers) {
    double[] mass = new double[x.length];
    Arrays.setAll(mass, v -> 1 + springs.degree(v));
    field = new ForceField(springs, mass, forces, x, y, workers);
    swing = new double[field.blocks()];
    traction = new double[field.blocks()];
    nodeSwing = new double[x.length];
  }

  /** Makes some iterations. */
  public void run(int iterations, Progress progress) {
    if (field.x.length == 0) {
      return;
    }
    for (int iteration = 0; iteration < iterations; iteration++) {
      int now = iteration;
      Progress inside = (done, total) -> progress.step(now, iterations);
      inside.step(0, 0);
      Arrays.fill(swing, 0);
      Arrays.fill(traction, 0);
      field.forces(inside, this::measure);
      adapt();
      field.move(inside, this::move);
      if (iteration % BETWEEN_SHOWS == BETWEEN_SHOWS - 1) {
        progress.show(new Layout(field.x, field.y));
      }
    }
  }

  private void measure(int v, int block, double fx, double fy) {
    double dx = field.forceX[v] - fx;
    double dy = field.forceY[v] - fy;
    double sx = field.forceX[v] + fx;
    double sy = field.forceY[v] + fy;
    nodeSwing[v] = field.mass[v] * Math.sqrt(dx * dx + dy * dy);
    swing[block] += nodeSwing[v];
    traction[block] += field.mass[v] * Math.sqrt(sx * sx + sy * sy) / 2;
  }

  private void adapt() {
    double swings = Arrays.stream(swing).sum();
    double tractions = Arrays.stream(traction).sum();
    int count = nodeSwing.length;
    double optimal = 0.05 * Math.sqrt(count);
    double least = Math.sqrt(optimal);
    double jitter =
        TOLERANCE * Math.max(least, Math.min(10, optimal * tractions / ((double) count * count)));
    if (tractions > 0 && swings / tractions > 2) {
      efficiency = efficiency > LEAST_EFFICIENCY ? efficiency / 2 : efficiency;
      jitter = Math.max(jitter, TOLERANCE);
    }
    double target =
        swings > 0 ? jitter * efficiency * tractions / swings : Double.POSITIVE_INFINITY;
    if (swings > jitter * tractions) {
      efficiency = efficiency > LEAST_EFFICIENCY ? efficiency * 0.7 : efficiency;
    } else if (speed < MOST_SPEED) {
      efficiency *= 1.3;
    }
    speed += Math.min(target - speed, MOST_RISE * speed);
  }

  private void move(int v) {
    double factor = speed / (1 + Math.sqrt(speed * nodeSwing[v]));
    field.x[v] += field.forceX[v] * factor;
    field.y[v] += field.forceY[v] * factor;
  }
}
