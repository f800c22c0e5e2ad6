package liaison.analysis.layout.force;

import java.util.Arrays;
import liaison.analysis.parallel.Workers;
import liaison.base.Progress;

/**
 * Points in the plane in a balanced binary tree: cell {@code c} has the children {@code 2c} and
 * {@code 2c + 1}, the root is 1, all leaves have the same depth and as many points, give or take
 * one. {@link #sort} halves each cell across its longer side. When points move a little the tree
 * may stay as it is: circles and moments are made anew from where the points are, so what is
 * computed with them stays as exact, only slower.
 *
 * <p>Sorting takes O(n log n) time; memory O(n).
 */
final class PointTree {

  /** Most points of a leaf. */
  private static final int LEAF = 20;

  /** Depth at which subtrees are shared among threads. */
  private static final int SHARED_DEPTH = 6;

  final int depth;

  /** Node at each place of the tree. */
  final int[] order;

  final double[] x;
  final double[] y;
  final double[] mass;

  /** Centre and radius of the circle around the points of each cell. */
  final double[] centreX;

  final double[] centreY;
  final double[] radius;
  final double[] moments;
  private final double[] boxes;

  PointTree(double[] masses) {
    int count = masses.length;
    int levels = 0;
    while (count >> levels > LEAF) {
      levels++;
    }
    depth = levels;
    order = new int[count];
    x = new double[count];
    y = new double[count];
    mass = new double[count];
    int cells = 2 << depth;
    centreX = new double[cells];
    centreY = new double[cells];
    radius = new double[cells];
    moments = new double[Moments.SIZE * cells];
    boxes = new double[4 * cells];
    for (int at = 0; at < count; at++) {
      order[at] = at;
      mass[at] = masses[at];
    }
  }

  static int depth(int cell) {
    return 31 - Integer.numberOfLeadingZeros(cell);
  }

  /** First point of a cell; one before the end is the last of the next cell's. */
  int start(int cell) {
    int deep = depth(cell);
    return (int) ((long) x.length * (cell - (1 << deep)) >> deep);
  }

  int end(int cell) {
    int deep = depth(cell);
    return (int) ((long) x.length * (cell + 1 - (1 << deep)) >> deep);
  }

  boolean isLeaf(int cell) {
    return cell >= 1 << depth;
  }

  /** Subtrees for threads to take; the first of them is also their number. */
  int subtrees() {
    return 1 << Math.min(depth, SHARED_DEPTH);
  }

  /** Takes the places as they are now and sorts the points into cells. */
  void sort(double[] allX, double[] allY, double[] masses, Workers workers, Progress progress) {
    for (int at = 0; at < order.length; at++) {
      x[at] = allX[order[at]];
      y[at] = allY[order[at]];
    }
    int shared = Math.min(depth, 3);
    for (int cell = 1; cell < 1 << shared; cell++) {
      progress.step(0, 0);
      halve(cell);
    }
    workers.each(1 << shared, progress, block -> split((1 << shared) + block));
    for (int at = 0; at < order.length; at++) {
      mass[at] = masses[order[at]];
    }
    workers.each(subtrees(), progress, block -> refit(subtrees() + block));
    refitTop();
  }

  private void split(int cell) {
    if (!isLeaf(cell)) {
      halve(cell);
      split(2 * cell);
      split(2 * cell + 1);
    }
  }

  private void halve(int cell) {
    int from = start(cell);
    int to = end(cell);
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int at = from; at < to; at++) {
      left = Math.min(left, x[at]);
      right = Math.max(right, x[at]);
      top = Math.min(top, y[at]);
      bottom = Math.max(bottom, y[at]);
    }
    if (right - left >= bottom - top) {
      select(x, y, from, to, start(2 * cell + 1));
    } else {
      select(y, x, from, to, start(2 * cell + 1));
    }
  }

  /** Hoare's selection: what is before the place is no larger, what is behind no smaller. */
  private void select(double[] key, double[] other, int from, int to, int place) {
    int low = from;
    int high = to - 1;
    while (low < high) {
      double pivot = middle(key[low], key[(low + high) >>> 1], key[high]);
      int up = low;
      int down = high;
      while (up <= down) {
        while (key[up] < pivot) {
          up++;
        }
        while (key[down] > pivot) {
          down--;
        }
        if (up <= down) {
          swap(key, other, up++, down--);
        }
      }
      if (place <= down) {
        high = down;
      } else if (place >= up) {
        low = up;
      } else {
        return;
      }
    }
  }

  private static double middle(double a, double b, double c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }

  private void swap(double[] key, double[] other, int a, int b) {
    double k = key[a];
    key[a] = key[b];
    key[b] = k;
    double o = other[a];
    other[a] = other[b];
    other[b] = o;
    int node = order[a];
    order[a] = order[b];
    order[b] = node;
  }

  /** Makes circles and moments of a cell and all below anew. */
  void refit(int cell) {
    if (isLeaf(cell)) {
      refitLeaf(cell);
    } else {
      refit(2 * cell);
      refit(2 * cell + 1);
      join(cell);
    }
  }

  /** Makes those of the cells above the subtrees anew. */
  void refitTop() {
    for (int cell = subtrees() - 1; cell > 0; cell--) {
      join(cell);
    }
  }

  private void refitLeaf(int cell) {
    int from = start(cell);
    int to = end(cell);
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int at = from; at < to; at++) {
      left = Math.min(left, x[at]);
      right = Math.max(right, x[at]);
      top = Math.min(top, y[at]);
      bottom = Math.max(bottom, y[at]);
    }
    setBox(cell, left, top, right, bottom);
    double square = 0;
    int first = Moments.SIZE * cell;
    for (int at = from; at < to; at++) {
      double dx = x[at] - centreX[cell];
      double dy = y[at] - centreY[cell];
      square = Math.max(square, dx * dx + dy * dy);
      Moments.add(moments, first, mass[at], dx, dy);
    }
    radius[cell] = Math.sqrt(square);
  }

  private void setBox(int cell, double left, double top, double right, double bottom) {
    boxes[4 * cell] = left;
    boxes[4 * cell + 1] = top;
    boxes[4 * cell + 2] = right;
    boxes[4 * cell + 3] = bottom;
    centreX[cell] = (left + right) / 2;
    centreY[cell] = (top + bottom) / 2;
    Arrays.fill(moments, Moments.SIZE * cell, Moments.SIZE * cell + Moments.SIZE, 0);
  }

  private void join(int cell) {
    int one = 8 * cell;
    int two = one + 4;
    setBox(
        cell,
        Math.min(boxes[one], boxes[two]),
        Math.min(boxes[one + 1], boxes[two + 1]),
        Math.max(boxes[one + 2], boxes[two + 2]),
        Math.max(boxes[one + 3], boxes[two + 3]));
    double around = 0;
    for (int child = 2 * cell; child <= 2 * cell + 1; child++) {
      double dx = centreX[child] - centreX[cell];
      double dy = centreY[child] - centreY[cell];
      around = Math.max(around, Math.sqrt(dx * dx + dy * dy) + radius[child]);
      Moments.addPart(moments, Moments.SIZE * cell, Moments.SIZE * child, dx, dy);
    }
    double dx = boxes[4 * cell + 2] - centreX[cell];
    double dy = boxes[4 * cell + 3] - centreY[cell];
    radius[cell] = Math.min(around, Math.sqrt(dx * dx + dy * dy));
  }
}
