package liaison.analysis.layout.overview;

import java.util.Arrays;
import liaison.analysis.parallel.Workers;
import liaison.base.Progress;

/**
 * A quadtree of masses in the plane for the approximation of Barnes and Hut (1986, DOI
 * 10.1038/324446a0). The masses are sorted along a Morton curve; those of a leaf, neighbours on it,
 * share one walk through the tree. Building takes O(n log n) time, all forces O(n log n). The
 * forces do not depend on how many threads compute them. At most eight million masses.
 */
final class MassTree {

  private static final int BITS = 20;
  private static final int INDEX_BITS = 23;
  private static final int INDEX = (1 << INDEX_BITS) - 1;
  private static final int DIGIT = 10;
  private static final int LEAF = 8;
  private static final int LEAVES_IN_BLOCK = 128;

  /** Leaves below which it is quicker not to share the work. */
  private static final int FEW_LEAVES = 800;

  private static final double CLOSEST = 1e-12;

  /** Numbers of a cell: centre of mass, mass, and its side over the opening, squared. */
  private static final int STRIDE = 4;

  private final Workers workers;
  private final double openingSquare;
  private final int count;
  private final int[] order;
  private final double[] x;
  private final double[] y;
  private final double[] mass;
  private long[] keys;
  private long[] spare;
  private double[] cell = new double[STRIDE * 1024];
  private int[] skip = new int[1024];
  private int[] from = new int[1024];
  private int[] to = new int[1024];
  private int cells;
  private int[] leaves = new int[1024];
  private int leafCount;

  /**
   * @param opening side over distance at which a cell counts as one mass
   */
  MassTree(int count, double opening, Workers workers) {
    if (count > INDEX) {
      throw new IllegalArgumentException("too many masses: " + count);
    }
    this.workers = workers;
    this.openingSquare = opening * opening;
    this.count = count;
    this.order = new int[count];
    this.x = new double[count];
    this.y = new double[count];
    this.mass = new double[count];
    this.keys = new long[count];
    this.spare = new long[count];
  }

  /** Builds the tree of masses at places. */
  void build(double[] atX, double[] atY, float[] masses, Progress progress) {
    double side = Math.max(fill(atX, atY), 1e-9);
    progress.step(0, 0);
    sort(progress);
    for (int at = 0; at < count; at++) {
      int v = (int) (keys[at] & INDEX);
      order[at] = v;
      x[at] = atX[v];
      y[at] = atY[v];
      mass[at] = masses[v];
    }
    progress.step(0, 0);
    cells = 0;
    leafCount = 0;
    branch(0, count, BITS, side);
    progress.step(0, 0);
  }

  /** Makes the keys; the side of the square around all. */
  private double fill(double[] atX, double[] atY) {
    double lowX = Double.POSITIVE_INFINITY;
    double lowY = Double.POSITIVE_INFINITY;
    double highX = Double.NEGATIVE_INFINITY;
    double highY = Double.NEGATIVE_INFINITY;
    for (int v = 0; v < count; v++) {
      lowX = Math.min(lowX, atX[v]);
      lowY = Math.min(lowY, atY[v]);
      highX = Math.max(highX, atX[v]);
      highY = Math.max(highY, atY[v]);
    }
    double side = Math.max(highX - lowX, highY - lowY);
    double scale = side > 0 ? ((1 << BITS) - 1) / side : 0;
    for (int v = 0; v < count; v++) {
      long column = (long) ((atX[v] - lowX) * scale);
      long line = (long) ((atY[v] - lowY) * scale);
      keys[v] = (spread(column) | spread(line) << 1) << INDEX_BITS | v;
    }
    return side;
  }

  /** Puts a zero between any two bits of a number of {@link #BITS} bits. */
  private static long spread(long number) {
    long bits = number;
    bits = (bits | bits << 16) & 0x0000ffff0000ffffL;
    bits = (bits | bits << 8) & 0x00ff00ff00ff00ffL;
    bits = (bits | bits << 4) & 0x0f0f0f0f0f0f0f0fL;
    bits = (bits | bits << 2) & 0x3333333333333333L;
    return (bits | bits << 1) & 0x5555555555555555L;
  }

  /** By place on the curve, of equal ones by number. */
  private void sort(Progress progress) {
    int mask = (1 << DIGIT) - 1;
    for (int shift = INDEX_BITS; shift < INDEX_BITS + 2 * BITS; shift += DIGIT) {
      int[] next = new int[mask + 2];
      for (long key : keys) {
        next[(int) (key >>> shift & mask) + 1]++;
      }
      for (int digit = 0; digit < mask; digit++) {
        next[digit + 1] += next[digit];
      }
      for (long key : keys) {
        spare[next[(int) (key >>> shift & mask)]++] = key;
      }
      long[] swap = keys;
      keys = spare;
      spare = swap;
      progress.step(0, 0);
    }
  }

  /**
   * Makes the cell of the masses in a range of the curve, and its number; a cell with all of them
   * in one quarter is left out for that quarter.
   */
  private int branch(int first, int last, int level, double side) {
    int depth = level;
    double width = side;
    long differ = (keys[first] ^ keys[last - 1]) >>> INDEX_BITS;
    while (depth > 0 && differ >>> 2 * (depth - 1) == 0) {
      depth--;
      width /= 2;
    }
    int at = next();
    boolean isLeaf = last - first <= LEAF || depth == 0;
    if (isLeaf) {
      leaf(at, first, last);
    } else {
      quarters(at, first, last, depth, width);
    }
    cell[STRIDE * at + 3] = width * width / openingSquare;
    skip[at] = cells;
    from[at] = isLeaf ? first : -1;
    to[at] = last;
    return at;
  }

  private void leaf(int at, int first, int last) {
    double sumX = 0;
    double sumY = 0;
    double sum = 0;
    for (int i = first; i < last; i++) {
      sumX += x[i] * mass[i];
      sumY += y[i] * mass[i];
      sum += mass[i];
    }
    weigh(at, sumX, sumY, sum);
    if (leafCount == leaves.length) {
      leaves = Arrays.copyOf(leaves, 2 * leafCount);
    }
    leaves[leafCount++] = at;
  }

  private void quarters(int at, int first, int last, int depth, double width) {
    double sumX = 0;
    double sumY = 0;
    double sum = 0;
    int start = first;
    for (int quarter = 0; quarter < 4; quarter++) {
      int end = end(start, last, INDEX_BITS + 2 * (depth - 1), quarter);
      if (end > start) {
        int child = branch(start, end, depth - 1, width / 2);
        double own = cell[STRIDE * child + 2];
        sumX += cell[STRIDE * child] * own;
        sumY += cell[STRIDE * child + 1] * own;
        sum += own;
      }
      start = end;
    }
    weigh(at, sumX, sumY, sum);
  }

  private void weigh(int at, double sumX, double sumY, double sum) {
    cell[STRIDE * at] = sumX / sum;
    cell[STRIDE * at + 1] = sumY / sum;
    cell[STRIDE * at + 2] = sum;
  }

  /** First place of a range that lies beyond a quarter. */
  private int end(int first, int last, int shift, int quarter) {
    int low = first;
    int high = last;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if ((keys[middle] >>> shift & 3) <= quarter) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int next() {
    if (cells == skip.length) {
      cell = Arrays.copyOf(cell, 2 * cell.length);
      skip = Arrays.copyOf(skip, 2 * cells);
      from = Arrays.copyOf(from, 2 * cells);
      to = Arrays.copyOf(to, 2 * cells);
    }
    return cells++;
  }

  /** Sets for each node the sum of mass over distance, away from all other masses. */
  void forces(double[] forceX, double[] forceY, Progress progress) {
    int blocks = leafCount < FEW_LEAVES ? 1 : (leafCount + LEAVES_IN_BLOCK - 1) / LEAVES_IN_BLOCK;
    workers.each(
        blocks,
        progress,
        Walk::new,
        (walk, block, turn) -> {
          int end = Workers.start(block + 1, blocks, leafCount);
          for (int leaf = Workers.start(block, blocks, leafCount); leaf < end; leaf++) {
            walk.push(leaves[leaf], forceX, forceY);
          }
        });
  }

  /** Finds what pushes the masses of a leaf. */
  private final class Walk {

    private double[] far = new double[3 * 256];
    private int[] near = new int[64];
    private int fars;
    private int nears;

    void push(int leaf, double[] forceX, double[] forceY) {
      collect(from[leaf], to[leaf]);
      for (int i = from[leaf]; i < to[leaf]; i++) {
        push(i, order[i], forceX, forceY);
      }
    }

    private void collect(int first, int last) {
      double left = x[first];
      double right = left;
      double top = y[first];
      double bottom = top;
      for (int i = first + 1; i < last; i++) {
        left = Math.min(left, x[i]);
        right = Math.max(right, x[i]);
        top = Math.min(top, y[i]);
        bottom = Math.max(bottom, y[i]);
      }
      fars = 0;
      nears = 0;
      int at = 0;
      while (at < cells) {
        double atX = cell[STRIDE * at];
        double atY = cell[STRIDE * at + 1];
        double dx = Math.max(0, Math.max(left - atX, atX - right));
        double dy = Math.max(0, Math.max(top - atY, atY - bottom));
        if (dx * dx + dy * dy > cell[STRIDE * at + 3]) {
          far(atX, atY, cell[STRIDE * at + 2]);
          at = skip[at];
        } else if (from[at] >= 0) {
          near(at);
          at = skip[at];
        } else {
          at++;
        }
      }
    }

    private void far(double atX, double atY, double own) {
      if (fars == far.length) {
        far = Arrays.copyOf(far, 2 * far.length);
      }
      far[fars++] = atX;
      far[fars++] = atY;
      far[fars++] = own;
    }

    private void near(int leaf) {
      if (nears == near.length) {
        near = Arrays.copyOf(near, 2 * near.length);
      }
      near[nears++] = leaf;
    }

    private void push(int i, int node, double[] forceX, double[] forceY) {
      double ownX = x[i];
      double ownY = y[i];
      double sumX = 0;
      double sumY = 0;
      for (int f = 0; f < fars; f += 3) {
        double dx = ownX - far[f];
        double dy = ownY - far[f + 1];
        double force = far[f + 2] / (dx * dx + dy * dy);
        sumX += dx * force;
        sumY += dy * force;
      }
      for (int n = 0; n < nears; n++) {
        int end = to[near[n]];
        for (int j = from[near[n]]; j < end; j++) {
          double dx = ownX - x[j];
          double dy = ownY - y[j];
          double force = mass[j] / (dx * dx + dy * dy + CLOSEST);
          sumX += dx * force;
          sumY += dy * force;
        }
      }
      forceX[node] = sumX;
      forceY[node] = sumY;
    }
  }
}
