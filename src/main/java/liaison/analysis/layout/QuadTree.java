package liaison.analysis.layout;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A quadtree of masses in the plane for the approximation of Barnes and Hut (1986, DOI
 * 10.1038/324446a0). The masses are sorted along a Morton curve (1966), so that cells lie in the
 * order in which they are visited and a cell that is far enough is stepped over by one jump.
 * Building takes O(n log n) time, all forces O(n log n); masses closer than a millionth of the
 * whole share a leaf. The forces of different nodes are computed side by side and do not depend on
 * how many threads do it.
 */
final class QuadTree {

  private static final int BITS = 20;
  private static final int INDEX_BITS = 22;
  private static final long INDEX = (1L << INDEX_BITS) - 1;
  private static final double OPENING = 0.8;
  private static final double CLOSEST = 1e-4;

  /** Numbers of a cell: centre of mass, mass, and its side over the opening, squared. */
  private static final int STRIDE = 4;

  private static final int CHUNK = 256;

  private final double[] x;
  private final double[] y;
  private final double[] mass;
  private final long[] keys;
  private double[] cell = new double[STRIDE * 256];
  private int[] skip = new int[256];
  private int[] resident = new int[256];
  private int cells;

  /** At most four million masses. */
  QuadTree(double[] x, double[] y, double[] mass) {
    if (x.length > INDEX) {
      throw new IllegalArgumentException("too many masses: " + x.length);
    }
    this.x = x;
    this.y = y;
    this.mass = mass;
    this.keys = new long[x.length];
  }

  /** Builds the tree anew for the places as they are now. */
  void build() {
    double lowX = Double.POSITIVE_INFINITY;
    double lowY = Double.POSITIVE_INFINITY;
    double highX = Double.NEGATIVE_INFINITY;
    double highY = Double.NEGATIVE_INFINITY;
    for (int v = 0; v < x.length; v++) {
      lowX = Math.min(lowX, x[v]);
      lowY = Math.min(lowY, y[v]);
      highX = Math.max(highX, x[v]);
      highY = Math.max(highY, y[v]);
    }
    double side = Math.max(highX - lowX, highY - lowY) + CLOSEST;
    double scale = (1 << BITS) / side;
    for (int v = 0; v < x.length; v++) {
      long column = Math.min((1 << BITS) - 1, (long) ((x[v] - lowX) * scale));
      long line = Math.min((1 << BITS) - 1, (long) ((y[v] - lowY) * scale));
      keys[v] = (spread(column) | spread(line) << 1) << INDEX_BITS | v;
    }
    Arrays.sort(keys);
    cells = 0;
    if (x.length > 0) {
      branch(0, x.length, BITS, side);
    }
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

  /**
   * Makes the cell of the masses in a range of the sorted keys; a cell with all of them in one
   * quarter is left out for that quarter.
   */
  private void branch(int from, int to, int level, double side) {
    int depth = level;
    double width = side;
    while (depth > 0 && quarter(keys[from], depth) == quarter(keys[to - 1], depth)) {
      depth--;
      width /= 2;
    }
    int at = next();
    boolean isLeaf = to - from == 1 || depth == 0;
    double sumX = 0;
    double sumY = 0;
    double sum = 0;
    for (int i = from; i < to; i++) {
      int v = (int) (keys[i] & INDEX);
      sumX += x[v] * mass[v];
      sumY += y[v] * mass[v];
      sum += mass[v];
    }
    cell[STRIDE * at] = sumX / sum;
    cell[STRIDE * at + 1] = sumY / sum;
    cell[STRIDE * at + 2] = sum;
    cell[STRIDE * at + 3] = isLeaf ? 0 : width * width / (OPENING * OPENING);
    resident[at] = to - from == 1 ? (int) (keys[from] & INDEX) : -1;
    int start = from;
    while (!isLeaf && start < to) {
      int end = start + 1;
      long quarter = quarter(keys[start], depth);
      while (end < to && quarter(keys[end], depth) == quarter) {
        end++;
      }
      branch(start, end, depth - 1, width / 2);
      start = end;
    }
    skip[at] = cells;
  }

  private static long quarter(long key, int level) {
    return key >>> INDEX_BITS + 2 * (level - 1) & 3;
  }

  private int next() {
    if (cells == skip.length) {
      cell = Arrays.copyOf(cell, 2 * cell.length);
      skip = Arrays.copyOf(skip, 2 * cells);
      resident = Arrays.copyOf(resident, 2 * cells);
    }
    return cells++;
  }

  /** Sets for each node the sum of mass over distance, away from all other masses. */
  void forces(double[] forceX, double[] forceY) {
    int chunks = (keys.length + CHUNK - 1) / CHUNK;
    IntStream all = IntStream.range(0, chunks);
    (chunks > 1 ? all.parallel() : all)
        .forEach(chunk -> {
          int to = Math.min(keys.length, (chunk + 1) * CHUNK);
          for (int i = chunk * CHUNK; i < to; i++) {
            force((int) (keys[i] & INDEX), forceX, forceY);
          }
        });
  }

  private void force(int node, double[] forceX, double[] forceY) {
    double nodeX = x[node];
    double nodeY = y[node];
    double sumX = 0;
    double sumY = 0;
    int at = 0;
    while (at < cells) {
      int place = STRIDE * at;
      double dx = nodeX - cell[place];
      double dy = nodeY - cell[place + 1];
      double square = dx * dx + dy * dy;
      if (cell[place + 3] > square) {
        at++;
        continue;
      }
      if (resident[at] != node) {
        double force = cell[place + 2] / Math.max(square, CLOSEST);
        sumX += dx * force;
        sumY += dy * force;
      }
      at = skip[at];
    }
    forceX[node] = sumX;
    forceY[node] = sumY;
  }
}
