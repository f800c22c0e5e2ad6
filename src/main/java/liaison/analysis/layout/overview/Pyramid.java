package liaison.analysis.layout.overview;

import java.util.ArrayList;
import java.util.List;
import liaison.base.Progress;

/** A network at all its levels of coarseness, the finest first. */
final class Pyramid {

  private static final int SMALL = 100;
  private static final double LEAST_GAIN = 0.95;
  private static final double OWN = 0.6;
  private static final double JITTER = 0.1;

  private final List<Level> levels = new ArrayList<>();
  private final List<int[]> groups = new ArrayList<>();
  private final long seed;

  Pyramid(Level finest, long seed, Progress progress) {
    this.seed = seed;
    levels.add(finest);
    while (levels.getLast().count() > SMALL) {
      Coarsening coarsening = new Coarsening(levels.getLast(), progress);
      Level coarse = coarsening.coarse(progress);
      if (coarse.count() > LEAST_GAIN * levels.getLast().count()) {
        break;
      }
      levels.add(coarse);
      groups.add(coarsening.group());
    }
  }

  int height() {
    return levels.size();
  }

  Level level(int at) {
    return levels.get(at);
  }

  /**
   * Places for the level below, from those of a level: each node beside what stands for it, drawn
   * towards what stands for its neighbours.
   */
  double[][] down(int from, double[] x, double[] y) {
    Level fine = levels.get(from - 1);
    int[] group = groups.get(from - 1);
    double jitter = JITTER * Refining.span(x, y) / Math.sqrt(fine.count());
    double[] nextX = new double[fine.count()];
    double[] nextY = new double[fine.count()];
    for (int v = 0; v < nextX.length; v++) {
      double sumX = x[group[v]];
      double sumY = y[group[v]];
      int count = 1 + fine.degree(v);
      for (int arc = fine.offset()[v]; arc < fine.offset()[v + 1]; arc++) {
        sumX += x[group[fine.neighbour()[arc]]];
        sumY += y[group[fine.neighbour()[arc]]];
      }
      long hash = mix(v + seed * 0x9e3779b97f4a7c15L);
      nextX[v] = OWN * x[group[v]] + (1 - OWN) * sumX / count + jitter * part(hash);
      nextY[v] = OWN * y[group[v]] + (1 - OWN) * sumY / count + jitter * part(hash >>> 32);
    }
    return new double[][] {nextX, nextY};
  }

  /** Places of the finest level from those of any, each node where what stands for it is. */
  double[] finest(int from, double[] places) {
    double[] now = places;
    for (int at = from; at > 0; at--) {
      int[] group = groups.get(at - 1);
      double[] next = new double[group.length];
      for (int v = 0; v < next.length; v++) {
        next[v] = now[group[v]];
      }
      now = next;
    }
    return now;
  }

  private static double part(long hash) {
    return (int) hash / (double) (1L << 31);
  }

  /** The mixer of SplittableRandom (Steele, Lea, Flood 2014). */
  private static long mix(long number) {
    long z = number + 0x9e3779b97f4a7c15L;
    z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }
}
