package liaison.analysis.layout.force;

import java.util.SplittableRandom;
import liaison.analysis.layout.Component;
import liaison.analysis.layout.overview.PivotStart;
import liaison.base.Progress;
import liaison.model.network.Network;

/** How the layouts of this package begin. */
final class Start {

  private static final double JITTER = 0.3;

  private Start() {}

  /** The ties of a component, each pulling by the root of its weight. */
  static Springs springs(Component part) {
    return new Springs(part.offset(), part.neighbour(), part.weight()).rooted();
  }

  /** Places nodes by pivots, each moved a little by a hash of its id and the seed. */
  static void place(
      Network network, Component part, long seed, double[] x, double[] y, Progress progress) {
    PivotStart.place(part, x, y, progress);
    double squares = 1e-9;
    for (int v = 0; v < x.length; v++) {
      squares += x[v] * x[v] + y[v] * y[v];
    }
    double most = JITTER * Math.sqrt(squares) / x.length;
    for (int v = 0; v < x.length; v++) {
      String id = network.node(part.members()[v]).id();
      SplittableRandom random = new SplittableRandom(hash(id, seed));
      x[v] += most * (2 * random.nextDouble() - 1);
      y[v] += most * (2 * random.nextDouble() - 1);
    }
  }

  /** FNV-1a over the id, mixed with the seed. */
  private static long hash(String id, long seed) {
    long hash = 0xcbf29ce484222325L;
    for (int at = 0; at < id.length(); at++) {
      hash = (hash ^ id.charAt(at)) * 0x100000001b3L;
    }
    return hash ^ (seed * 0x9e3779b97f4a7c15L);
  }

  static void scale(double[] x, double[] y, double factor) {
    for (int v = 0; v < x.length; v++) {
      x[v] *= factor;
      y[v] *= factor;
    }
  }

  /** Progress of a stage within iterations that are more. */
  static Progress stage(int before, int all, Progress progress) {
    return new Progress() {
      @Override
      public void step(long done, long total) {
        progress.step(before + done, all);
      }

      @Override
      public void show(Object partial) {
        progress.show(partial);
      }
    };
  }
}
