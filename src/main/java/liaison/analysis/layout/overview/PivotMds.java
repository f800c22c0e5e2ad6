package liaison.analysis.layout.overview;

import liaison.base.Progress;

/**
 * Places the nodes of a connected network by their distances to a few pivots (Brandes and Pich
 * 2007, DOI 10.1007/978-3-540-70904-6_6): the two greatest principal axes of the doubly centred
 * matrix of squared distances. The first pivot is the node of most arcs, each next the one farthest
 * from all so far. Time O(pivots · (nodes + arcs) + pivots² · nodes).
 */
final class PivotMds {

  private static final int ROUNDS = 100;

  private final Level level;
  private final double[][] centred;

  PivotMds(Level level, int pivots, Progress progress) {
    this.level = level;
    this.centred = distances(Math.min(pivots, level.count()), progress);
    centre();
  }

  private double[][] distances(int pivots, Progress progress) {
    int count = level.count();
    double[][] squares = new double[pivots][count];
    int[] distance = new int[count];
    int[] queue = new int[count];
    int[] nearest = new int[count];
    java.util.Arrays.fill(nearest, Integer.MAX_VALUE);
    int pivot = 0;
    for (int v = 1; v < count; v++) {
      pivot = level.degree(v) > level.degree(pivot) ? v : pivot;
    }
    for (int p = 0; p < pivots; p++) {
      progress.step(0, 0);
      level.distances(pivot, distance, queue);
      int farthest = 0;
      for (int v = 0; v < count; v++) {
        squares[p][v] = (double) distance[v] * distance[v];
        nearest[v] = Math.min(nearest[v], distance[v]);
        farthest = nearest[v] > nearest[farthest] ? v : farthest;
      }
      pivot = farthest;
    }
    return squares;
  }

  private void centre() {
    int pivots = centred.length;
    int count = level.count();
    double[] mean = new double[count];
    double all = 0;
    for (double[] row : centred) {
      for (int v = 0; v < count; v++) {
        mean[v] += row[v] / pivots;
      }
    }
    for (double value : mean) {
      all += value / count;
    }
    for (double[] row : centred) {
      double own = 0;
      for (double value : row) {
        own += value / count;
      }
      for (int v = 0; v < count; v++) {
        row[v] = -(row[v] - own - mean[v] + all) / 2;
      }
    }
  }

  /** Writes the places. */
  void place(double[] x, double[] y) {
    int pivots = centred.length;
    double[][] square = new double[pivots][pivots];
    for (int a = 0; a < pivots; a++) {
      for (int b = a; b < pivots; b++) {
        square[a][b] = dot(centred[a], centred[b]);
        square[b][a] = square[a][b];
      }
    }
    double[] first = axis(square, new double[pivots], 1);
    double[] second = axis(square, first, 2);
    for (int v = 0; v < x.length; v++) {
      double sumX = 0;
      double sumY = 0;
      for (int p = 0; p < pivots; p++) {
        sumX += first[p] * centred[p][v];
        sumY += second[p] * centred[p][v];
      }
      x[v] = sumX;
      y[v] = sumY;
    }
  }

  /** The greatest eigenvector at right angles to another, by power iteration. */
  private static double[] axis(double[][] square, double[] other, int start) {
    int size = square.length;
    double[] axis = new double[size];
    for (int p = 0; p < size; p++) {
      axis[p] = 1 + (p * 7919L + start * 104729L) % 1009 / 1009.0 - 0.5;
    }
    for (int round = 0; round < ROUNDS; round++) {
      double along = dot(axis, other);
      for (int p = 0; p < size; p++) {
        axis[p] -= along * other[p];
      }
      double[] next = new double[size];
      for (int p = 0; p < size; p++) {
        next[p] = dot(square[p], axis);
      }
      double length = Math.sqrt(dot(next, next));
      for (int p = 0; p < size; p++) {
        axis[p] = length > 0 ? next[p] / length : 0;
      }
    }
    return axis;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int at = 0; at < a.length; at++) {
      sum += a[at] * b[at];
    }
    return sum;
  }
}
