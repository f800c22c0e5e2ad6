package liaison.analysis.layout.force;

import java.util.Arrays;

/**
 * One thread's way through a {@link PointTree}: sums, for each point of a cell, mass over distance
 * away from all other masses. A cell far enough ({@code radii together < opening · distance}) acts
 * through its moments on the whole of another cell; what is near acts point by point.
 */
final class Walk {

  /** Distances are never taken as less than the root of this. */
  private static final float LEAST = 1e-30f;

  private final PointTree tree;
  private final double opening;
  private final double[] local;
  private final int[][] kept;
  private int[] open = new int[64];
  private int[] near = new int[64];
  private int nears;
  private float[] nearX = new float[512];
  private float[] nearY = new float[512];
  private float[] nearMass = new float[512];
  private float[] pushX = new float[512];
  private float[] pushY = new float[512];
  private long pairs;

  Walk(PointTree tree, double opening) {
    this.tree = tree;
    this.opening = opening * opening;
    this.local = new double[Moments.SIZE * (tree.depth + 2)];
    this.kept = new int[tree.depth + 2][64];
  }

  /** Sets the sums of all points of a cell, by place in the tree; how many pairs were near. */
  long sum(int cell, double[] sumX, double[] sumY) {
    pairs = 0;
    kept[0][0] = 1;
    Arrays.fill(local, 0, Moments.SIZE, 0);
    descend(cell, 0, 1, sumX, sumY);
    return pairs;
  }

  private void descend(int cell, int level, int count, double[] sumX, double[] sumY) {
    boolean isLeaf = tree.isLeaf(cell);
    int keep = 0;
    nears = 0;
    for (int i = 0; i < count; i++) {
      int opened = 1;
      open[0] = kept[level][i];
      while (opened > 0) {
        int source = open[--opened];
        double dx = tree.centreX[cell] - tree.centreX[source];
        double dy = tree.centreY[cell] - tree.centreY[source];
        double reach = tree.radius[cell] + tree.radius[source];
        if (reach * reach < opening * (dx * dx + dy * dy)) {
          int at = Moments.SIZE * level;
          Moments.addFar(local, at, tree.moments, Moments.SIZE * source, dx, dy);
        } else if (!tree.isLeaf(source) && (isLeaf || tree.radius[source] >= tree.radius[cell])) {
          if (opened + 2 > open.length) {
            open = Arrays.copyOf(open, 2 * open.length);
          }
          open[opened++] = 2 * source + 1;
          open[opened++] = 2 * source;
        } else if (isLeaf) {
          if (nears == near.length) {
            near = Arrays.copyOf(near, 2 * nears);
          }
          near[nears++] = source;
        } else {
          if (keep == kept[level + 1].length) {
            kept[level + 1] = Arrays.copyOf(kept[level + 1], 2 * keep);
          }
          kept[level + 1][keep++] = source;
        }
      }
    }
    if (isLeaf && tree.end(cell) > tree.start(cell)) {
      leaf(cell, Moments.SIZE * level, sumX, sumY);
    }
    for (int child = 2 * cell; !isLeaf && child <= 2 * cell + 1; child++) {
      double dx = tree.centreX[child] - tree.centreX[cell];
      double dy = tree.centreY[child] - tree.centreY[cell];
      int at = Moments.SIZE * level;
      Moments.setPart(local, at + Moments.SIZE, at, dx, dy);
      descend(child, level + 1, keep, sumX, sumY);
    }
  }

  private void leaf(int cell, int at, double[] sumX, double[] sumY) {
    int from = tree.start(cell);
    int to = tree.end(cell);
    double middleX = tree.x[(from + to) >>> 1];
    double middleY = tree.y[(from + to) >>> 1];
    int count = gather(middleX, middleY);
    pairs += (long) count * (to - from);
    for (int i = from; i < to; i++) {
      double dx = tree.x[i] - tree.centreX[cell];
      double dy = tree.y[i] - tree.centreY[cell];
      double fx = local[at + 6];
      double fy = local[at + 7];
      for (int term = at + 4; term >= at; term -= 2) {
        double real = local[term] + fx * dx - fy * dy;
        fy = local[term + 1] + fx * dy + fy * dx;
        fx = real;
      }
      near((float) (tree.x[i] - middleX), (float) (tree.y[i] - middleY), count);
      sumX[i] = fx + total(pushX, count);
      sumY[i] = total(pushY, count) - fy;
    }
  }

  /** Brings the points that are near side by side, seen from one in the midst of the cell. */
  private int gather(double middleX, double middleY) {
    int count = 0;
    for (int i = 0; i < nears; i++) {
      int from = tree.start(near[i]);
      int size = tree.end(near[i]) - from;
      if (count + size > nearX.length) {
        grow();
      }
      for (int j = 0; j < size; j++) {
        nearX[count + j] = (float) (tree.x[from + j] - middleX);
        nearY[count + j] = (float) (tree.y[from + j] - middleY);
        nearMass[count + j] = (float) tree.mass[from + j];
      }
      count += size;
    }
    return count;
  }

  private void grow() {
    int size = 2 * nearX.length;
    nearX = Arrays.copyOf(nearX, size);
    nearY = Arrays.copyOf(nearY, size);
    nearMass = Arrays.copyOf(nearMass, size);
    pushX = Arrays.copyOf(pushX, size);
    pushY = Arrays.copyOf(pushY, size);
  }

  private void near(float x, float y, int count) {
    float[] px = pushX;
    float[] py = pushY;
    float[] nx = nearX;
    float[] ny = nearY;
    float[] nm = nearMass;
    for (int j = 0; j < count; j++) {
      float dx = x - nx[j];
      float dy = y - ny[j];
      float force = nm[j] / (dx * dx + dy * dy + LEAST);
      px[j] = dx * force;
      py[j] = dy * force;
    }
  }

  private static double total(float[] parts, int count) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    int j = 0;
    for (; j + 3 < count; j += 4) {
      a += parts[j];
      b += parts[j + 1];
      c += parts[j + 2];
      d += parts[j + 3];
    }
    for (; j < count; j++) {
      a += parts[j];
    }
    return a + b + (c + d);
  }
}
