package liaison.analysis.layout.overview;

import java.util.SplittableRandom;
import liaison.base.Progress;

/**
 * How badly places keep distances: the mean of {@code (s·d − h)² / h²} over pairs {@code h} hops
 * and {@code d} apart, at the best scale {@code s}; pairs of some drawn nodes and all others.
 */
final class HopStress {

  private static final int DRAWN = 30;

  private HopStress() {}

  static double of(Level level, double[] x, double[] y, long seed, Progress progress) {
    int count = level.count();
    int[] distance = new int[count];
    int[] queue = new int[count];
    SplittableRandom random = new SplittableRandom(seed);
    double ratios = 0;
    double squares = 0;
    long pairs = 0;
    for (int draw = 0; draw < DRAWN && count > 1; draw++) {
      progress.step(0, 0);
      int node = random.nextInt(count);
      level.distances(node, distance, queue);
      for (int v = 0; v < count; v++) {
        if (v != node) {
          double dx = x[v] - x[node];
          double dy = y[v] - y[node];
          double square = (dx * dx + dy * dy) / ((double) distance[v] * distance[v]);
          ratios += Math.sqrt(square);
          squares += square;
          pairs++;
        }
      }
    }
    // with the best scale s = ratios / squares the mean is 1 − ratios² / (squares · pairs)
    return squares > 0 ? 1 - ratios * ratios / (squares * pairs) : 0;
  }
}
