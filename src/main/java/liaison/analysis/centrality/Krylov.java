package liaison.analysis.centrality;

import java.util.Arrays;
import liaison.analysis.parallel.Workers;
import liaison.base.Progress;

/** The eigenvector of the largest eigenvalue of a symmetric matrix without negative entries. */
final class Krylov {

  /** Vectors kept before it begins anew with the best of their combinations. */
  static final int SIZE = 20;

  /** How often it begins anew at most. */
  static final int MOST = 500;

  private static final double TOLERANCE = 1e-12;
  private static final int NODES_IN_BLOCK = 1 << 12;

  private final NearRows rows;
  private final double[] strengths;
  private final Workers workers;
  private final int nodes;
  private final double[][] basis = new double[SIZE + 1][];
  private final double[] alpha = new double[SIZE];
  private final double[] beta = new double[SIZE];
  private int filled;

  Krylov(NearRows rows, double[] strengths, Workers workers) {
    this.rows = rows;
    this.strengths = strengths;
    this.workers = workers;
    nodes = rows.nodeCount();
  }

  /** Its entries are not negative, the greatest is 1. */
  double[] largest(Progress progress) {
    double[] best = new double[nodes];
    Arrays.fill(best, 1);
    double off = 1;
    for (int round = 0; round < MOST && off > TOLERANCE; round++) {
      expand(best, progress);
      Tridiagonal small = Tridiagonal.largest(alpha, beta, filled);
      Arrays.fill(best, 0);
      for (int i = 0; i < filled; i++) {
        add(best, small.vector()[i], basis[i]);
      }
      off = beta[filled - 1] * Math.abs(small.vector()[filled - 1]) / small.value();
    }
    double most = 0;
    for (double each : best) {
      most = Math.max(most, Math.abs(each));
    }
    for (int node = 0; node < nodes; node++) {
      best[node] = Math.abs(best[node]) / most;
    }
    return best;
  }

  private void expand(double[] start, Progress progress) {
    basis[0] = scaled(start, 1 / Math.sqrt(dot(start, start)));
    for (filled = 0; filled < SIZE; ) {
      double[] next = times(basis[filled], progress);
      alpha[filled] = dot(next, basis[filled]);
      for (int twice = 0; twice < 2; twice++) {
        for (int i = 0; i <= filled; i++) {
          add(next, -dot(next, basis[i]), basis[i]);
        }
      }
      double length = Math.sqrt(dot(next, next));
      beta[filled] = length;
      filled++;
      if (length < TOLERANCE / 10) {
        beta[filled - 1] = 0;
        return;
      }
      basis[filled] = scaled(next, 1 / length);
    }
  }

  private double[] times(double[] vector, Progress progress) {
    double[] result = new double[nodes];
    int blocks = (nodes + NODES_IN_BLOCK - 1) / NODES_IN_BLOCK;
    int[] offset = rows.offset;
    int[] neighbour = rows.neighbour;
    workers.each(
        blocks,
        progress,
        block -> {
          int end = Workers.start(block + 1, blocks, nodes);
          for (int node = Workers.start(block, blocks, nodes); node < end; node++) {
            double sum = 0;
            for (int arc = offset[node], last = offset[node + 1]; arc < last; arc++) {
              sum += strengths[arc] * vector[neighbour[arc]];
            }
            result[node] = sum;
          }
        });
    return result;
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  private static void add(double[] to, double factor, double[] what) {
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * what[i];
    }
  }

  private static double[] scaled(double[] vector, double factor) {
    double[] result = new double[vector.length];
    add(result, factor, vector);
    return result;
  }
}
