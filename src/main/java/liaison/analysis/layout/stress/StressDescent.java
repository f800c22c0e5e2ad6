package liaison.analysis.layout.stress;

import java.util.SplittableRandom;
import liaison.analysis.layout.Component;
import liaison.analysis.layout.Course;
import liaison.base.Progress;
import liaison.model.network.Layout;

/**
 * Makes the stress {@code Σ (distance − hops)² / hops²} of a component small by moving one pair
 * after the other, in an order drawn anew each round, by steps that get smaller (Zheng, Pawar,
 * Goodman 2018, DOI 10.1109/TVCG.2018.2859997). Time O(rounds · terms); all pairs up to a thousand
 * nodes, some 150 for each node of larger ones.
 */
public final class StressDescent {

  private static final int ROUNDS = 30;
  private static final double LAST_STEP = 0.1;
  private static final int TERMS_BETWEEN_STEPS = 1 << 15;

  private final double[] x;
  private final double[] y;
  private final StressTerms terms;
  private final SplittableRandom random;
  private final Course course;

  private StressDescent(Component part, long seed, double[] x, double[] y, Progress progress) {
    this.x = x;
    this.y = y;
    this.course = new Course(progress, ROUNDS);
    this.terms = new StressTerms(part, course);
    this.random = new SplittableRandom(seed);
  }

  /** Fills in the places of a component, a tie about 1 long. */
  public static void place(Component part, long seed, double[] x, double[] y, Progress progress) {
    new StressDescent(part, seed, x, y, progress).run();
  }

  private void run() {
    double side = StrictMath.sqrt(x.length);
    for (int v = 0; v < x.length; v++) {
      x[v] = side * random.nextDouble();
      y[v] = side * random.nextDouble();
    }
    int[] order = new int[terms.count()];
    for (int at = 0; at < order.length; at++) {
      order[at] = at;
    }
    double largest = (double) terms.farthest() * terms.farthest();
    double fall = StrictMath.log(largest / LAST_STEP) / (ROUNDS - 1);
    for (int round = 0; round < ROUNDS; round++) {
      shuffle(order);
      round(order, largest * StrictMath.exp(-fall * round));
      course.advance(1);
      course.show(new Layout(x, y));
    }
  }

  private void shuffle(int[] order) {
    for (int at = order.length - 1; at > 0; at--) {
      int other = random.nextInt(at + 1);
      int swap = order[at];
      order[at] = order[other];
      order[other] = swap;
    }
  }

  private void round(int[] order, double step) {
    for (int at = 0; at < order.length; at++) {
      if (at % TERMS_BETWEEN_STEPS == 0) {
        course.step(0, 0);
      }
      move(order[at], step);
    }
  }

  private void move(int term, double step) {
    int a = terms.first(term);
    int b = terms.second(term);
    double dx = x[a] - x[b];
    double dy = y[a] - y[b];
    double distance = Math.sqrt(dx * dx + dy * dy) + 1e-9;
    double part = (distance - terms.hops(term)) / (2 * distance);
    double shareA = part * Math.min(1, step * terms.pullFirst(term));
    double shareB = part * Math.min(1, step * terms.pullSecond(term));
    x[a] -= shareA * dx;
    y[a] -= shareA * dy;
    x[b] += shareB * dx;
    y[b] += shareB * dy;
  }
}
