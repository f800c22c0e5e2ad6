package liaison.analysis.community;

import java.util.SplittableRandom;

/** The parts a node could join, what each would add, and the draw among them. One per thread. */
final class PartDraw {

  private static final double RANDOMNESS = 0.01;
  private static final double LN2 = 0.6931471805599453;
  private static final double NEGLIGIBLE = -40; // e^-40 as likely as the best: left out

  /** The nodes of the group at hand in random order. */
  final int[] order;

  private final double[] ties;
  private final int[] met;
  private final double[] gain;
  private int count;
  private double best;

  PartDraw(int nodes) {
    order = new int[nodes];
    ties = new double[nodes];
    met = new int[nodes + 1];
    gain = new double[nodes + 1];
  }

  /** A tie of some weight leads to a part. */
  void add(int part, double weight) {
    double before = ties[part];
    gain[count] = -1;
    met[count] = part; // kept only when it is new: no branch to guess
    count += before == 0 ? 1 : 0;
    ties[part] = before + weight;
  }

  /** How many parts ties lead to. */
  int count() {
    return count;
  }

  int part(int index) {
    return met[index];
  }

  /** Weight of the ties to a part. */
  double ties(int part) {
    return ties[part];
  }

  /** A part may be joined. */
  void offer(int index, double itsGain) {
    gain[index] = itsGain;
    best = Math.max(best, itsGain);
  }

  /** Draws among those that do not take away and staying alone, which adds 0. */
  int pick(int alone, SplittableRandom random) {
    double sum = chance(0);
    int last = alone;
    int likely = sum > 0 ? 1 : 0;
    for (int i = 0; i < count; i++) {
      gain[i] = gain[i] < 0 ? 0 : chance(gain[i]);
      if (gain[i] > 0) {
        sum += gain[i];
        last = met[i];
        likely++;
      }
    }
    if (likely == 1) {
      return last;
    }
    double left = random.nextDouble() * sum - chance(0);
    if (left < 0) {
      return alone;
    }
    for (int i = 0; i < count; i++) {
      left -= gain[i];
      if (gain[i] > 0 && left < 0) {
        return met[i];
      }
    }
    return last;
  }

  /** In proportion to {@code exp(gain/θ)}; 1 for the best. */
  private double chance(double itsGain) {
    double power = (itsGain - best) / RANDOMNESS;
    if (power == 0) {
      return 1;
    }
    return power < NEGLIGIBLE ? 0 : exp(power);
  }

  /** To six digits, between {@link #NEGLIGIBLE} and 0: the same everywhere, and quicker. */
  static double exp(double power) {
    int doublings = (int) (power / LN2 - 0.5);
    double rest = power - doublings * LN2;
    double sum = 1 + rest / 7;
    for (int i = 6; i > 0; i--) {
      sum = 1 + rest * sum / i;
    }
    return Double.longBitsToDouble((long) (doublings + 1023) << 52) * sum;
  }

  /** Forgets the parts. */
  void clear() {
    for (int i = 0; i < count; i++) {
      ties[met[i]] = 0;
    }
    count = 0;
    best = 0;
  }
}
