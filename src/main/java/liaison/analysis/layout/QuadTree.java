package liaison.analysis.layout;

import java.util.Arrays;

/**
 * A quadtree of masses in the plane for the approximation of Barnes and Hut (1986, DOI
 * 10.1038/324446a0). Building takes O(n log n) time; masses at the same place share a leaf below a
 * depth of 40.
 */
final class QuadTree {

  private static final int DEEPEST = 40;
  private static final double OPENING = 0.8;
  private static final double CLOSEST = 1e-4;

  private final double[] x;
  private final double[] y;
  private final double[] mass;
  private int[] child = new int[1024];
  private double[] size = new double[256];
  private double[] sumX = new double[256];
  private double[] sumY = new double[256];
  private double[] sumMass = new double[256];
  private int[] resident = new int[256];
  private int cells;

  /** Force on a place, reset by each {@link #pull}. */
  double forceX;

  double forceY;

  QuadTree(double[] x, double[] y, double[] mass) {
    this.x = x;
    this.y = y;
    this.mass = mass;
  }

  /** Builds the tree anew for the places as they are now. */
  void build() {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int v = 0; v < x.length; v++) {
      low = StrictMath.min(low, StrictMath.min(x[v], y[v]));
      high = StrictMath.max(high, StrictMath.max(x[v], y[v]));
    }
    cells = 0;
    cell(high - low + CLOSEST);
    for (int v = 0; v < x.length; v++) {
      insert(v, low, low);
    }
  }

  private int cell(double side) {
    if (cells == size.length) {
      child = Arrays.copyOf(child, 2 * child.length);
      size = Arrays.copyOf(size, 2 * cells);
      sumX = Arrays.copyOf(sumX, 2 * cells);
      sumY = Arrays.copyOf(sumY, 2 * cells);
      sumMass = Arrays.copyOf(sumMass, 2 * cells);
      resident = Arrays.copyOf(resident, 2 * cells);
    }
    Arrays.fill(child, 4 * cells, 4 * cells + 4, -1);
    size[cells] = side;
    sumX[cells] = 0;
    sumY[cells] = 0;
    sumMass[cells] = 0;
    resident[cells] = -1;
    return cells++;
  }

  private void insert(int node, double left, double top) {
    int at = 0;
    double cornerX = left;
    double cornerY = top;
    int depth = 0;
    while (true) {
      boolean isEmpty = sumMass[at] == 0;
      add(at, node);
      if (isEmpty) {
        resident[at] = node;
        return;
      }
      if (depth++ >= DEEPEST) {
        return;
      }
      int settled = resident[at];
      if (settled >= 0) { // a leaf becomes a branch: its resident moves one level down
        resident[at] = -1;
        int below = childFor(at, settled, cornerX, cornerY);
        add(below, settled);
        resident[below] = settled;
      }
      double half = size[at] / 2;
      int next = childFor(at, node, cornerX, cornerY);
      cornerX += x[node] >= cornerX + half ? half : 0;
      cornerY += y[node] >= cornerY + half ? half : 0;
      at = next;
    }
  }

  private int childFor(int at, int node, double cornerX, double cornerY) {
    double half = size[at] / 2;
    int quarter = (x[node] >= cornerX + half ? 1 : 0) + (y[node] >= cornerY + half ? 2 : 0);
    if (child[4 * at + quarter] < 0) {
      int made = cell(half);
      child[4 * at + quarter] = made;
    }
    return child[4 * at + quarter];
  }

  private void add(int cell, int node) {
    sumX[cell] += x[node] * mass[node];
    sumY[cell] += y[node] * mass[node];
    sumMass[cell] += mass[node];
  }

  /** Adds up mass over distance, away from all other masses, into the force. */
  void pull(int node) {
    forceX = 0;
    forceY = 0;
    if (cells > 0) {
      visit(0, node);
    }
  }

  private void visit(int cell, int node) {
    if (sumMass[cell] == 0 || resident[cell] == node) {
      return;
    }
    double dx = x[node] - sumX[cell] / sumMass[cell];
    double dy = y[node] - sumY[cell] / sumMass[cell];
    double square = dx * dx + dy * dy;
    boolean isLeaf = resident[cell] >= 0 || isBottom(cell);
    if (isLeaf || size[cell] * size[cell] < OPENING * OPENING * square) {
      double force = sumMass[cell] / StrictMath.max(square, CLOSEST);
      forceX += dx * force;
      forceY += dy * force;
      return;
    }
    for (int quarter = 0; quarter < 4; quarter++) {
      int below = child[4 * cell + quarter];
      if (below >= 0) {
        visit(below, node);
      }
    }
  }

  private boolean isBottom(int cell) {
    return child[4 * cell] < 0
        && child[4 * cell + 1] < 0
        && child[4 * cell + 2] < 0
        && child[4 * cell + 3] < 0;
  }
}
