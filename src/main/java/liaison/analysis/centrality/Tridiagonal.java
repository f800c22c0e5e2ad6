package liaison.analysis.centrality;

import java.util.Arrays;

/**
 * The largest eigenvalue of a symmetric tridiagonal matrix and its eigenvector of length 1.
 *
 * @param value the eigenvalue
 * @param vector the eigenvector
 */
record Tridiagonal(double value, double[] vector) {

  private static final int HALVINGS = 100;
  private static final int SOLVES = 4;

  /**
   * By halving, as {@code σ − T} has only positive pivots where σ is larger than all eigenvalues;
   * the vector by inverse iteration from just above.
   *
   * @param alpha the diagonal
   * @param beta beside it
   * @param size rows in use
   */
  static Tridiagonal largest(double[] alpha, double[] beta, int size) {
    double high = 0;
    double low = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      double radius = (i > 0 ? beta[i - 1] : 0) + (i < size - 1 ? beta[i] : 0);
      high = Math.max(high, alpha[i] + radius);
      low = Math.max(low, alpha[i]);
    }
    high += Math.abs(high) * 1e-12 + Double.MIN_NORMAL;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (isAbove(middle, alpha, beta, size)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    double shift = high + Math.abs(high) * 1e-14;
    double[] vector = new double[size];
    Arrays.fill(vector, 1);
    for (int i = 0; i < SOLVES; i++) {
      solve(shift, alpha, beta, vector);
    }
    return new Tridiagonal(high, vector);
  }

  private static boolean isAbove(double sigma, double[] alpha, double[] beta, int size) {
    double pivot = sigma - alpha[0];
    for (int i = 1; i < size && pivot > 0; i++) {
      pivot = sigma - alpha[i] - beta[i - 1] * beta[i - 1] / pivot;
    }
    return pivot > 0;
  }

  /** Solves {@code (σ − T)·x = vector} in place and scales to length 1. */
  private static void solve(double sigma, double[] alpha, double[] beta, double[] vector) {
    int size = vector.length;
    double[] pivot = new double[size];
    pivot[0] = sigma - alpha[0];
    for (int i = 1; i < size; i++) {
      double factor = beta[i - 1] / pivot[i - 1];
      pivot[i] = sigma - alpha[i] - factor * beta[i - 1];
      vector[i] += factor * vector[i - 1];
    }
    vector[size - 1] /= pivot[size - 1];
    for (int i = size - 2; i >= 0; i--) {
      vector[i] = (vector[i] + beta[i] * vector[i + 1]) / pivot[i];
    }
    double length = 0;
    for (double each : vector) {
      length += each * each;
    }
    length = Math.sqrt(length);
    for (int i = 0; i < size; i++) {
      vector[i] /= length;
    }
  }
}
