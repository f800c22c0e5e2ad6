package liaison.bench;

/** How far two results are from each other. */
public final class Differences {

  private Differences() {}

  /** The largest of {@code |a − b| / max(|b|, 1e-9 · largest |b|)}. */
  public static double relative(double[] a, double[] b) {
    sameLength(a, b);
    double largest = 0;
    for (double value : b) {
      largest = Math.max(largest, Math.abs(value));
    }
    double most = 0;
    for (int i = 0; i < a.length; i++) {
      double scale = Math.max(Math.abs(b[i]), 1e-9 * largest);
      most = Math.max(most, a[i] == b[i] ? 0 : Math.abs(a[i] - b[i]) / scale);
    }
    return most;
  }

  /** The sum of {@code |a − b|}. */
  public static double sum(double[] a, double[] b) {
    sameLength(a, b);
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += Math.abs(a[i] - b[i]);
    }
    return sum;
  }

  private static void sameLength(double[] a, double[] b) {
    if (a.length != b.length) {
      throw new IllegalArgumentException(a.length + " and " + b.length + " values");
    }
  }
}
