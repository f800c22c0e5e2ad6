package liaison.scene.raster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Closed contours in pixels as a list of edges; grows while it is built. */
final class Shape {

  private float[] edges = new float[64];
  private int size;
  private float startX;
  private float startY;
  private float penX;
  private float penY;
  private float minX = Float.MAX_VALUE;
  private float minY = Float.MAX_VALUE;
  private float maxX = -Float.MAX_VALUE;
  private float maxY = -Float.MAX_VALUE;
  private final boolean keepsRings;
  private final List<double[]> rings = new ArrayList<>();
  private double[] ring = new double[0];
  private int ringSize;

  Shape() {
    this(false);
  }

  Shape(boolean keepsRings) {
    this.keepsRings = keepsRings;
  }

  void moveTo(double x, double y) {
    startX = penX = (float) x;
    startY = penY = (float) y;
    include(penX, penY);
    ringSize = 0;
    keep(x, y);
  }

  void lineTo(double x, double y) {
    float toX = (float) x;
    float toY = (float) y;
    include(toX, toY);
    if (toY != penY) {
      if (size + 4 > edges.length) {
        edges = Arrays.copyOf(edges, edges.length * 2);
      }
      edges[size] = penX;
      edges[size + 1] = penY;
      edges[size + 2] = toX;
      edges[size + 3] = toY;
      size += 4;
    }
    penX = toX;
    penY = toY;
    keep(x, y);
  }

  private void keep(double x, double y) {
    if (keepsRings) {
      if (ringSize + 2 > ring.length) {
        ring = Arrays.copyOf(ring, Math.max(32, 2 * ring.length));
      }
      ring[ringSize++] = x;
      ring[ringSize++] = y;
    }
  }

  /** A quadratic curve, flattened to within about a tenth of a pixel. */
  void quadTo(double cx, double cy, double x, double y) {
    double x0 = penX;
    double y0 = penY;
    double bend = Math.abs(x0 - 2 * cx + x) + Math.abs(y0 - 2 * cy + y);
    int steps = (int) Math.clamp(Math.ceil(Math.sqrt(bend * 1.6)), 1, 32);
    for (int i = 1; i < steps; i++) {
      double t = i / (double) steps;
      double u = 1 - t;
      lineTo(u * u * x0 + 2 * u * t * cx + t * t * x, u * u * y0 + 2 * u * t * cy + t * t * y);
    }
    lineTo(x, y);
  }

  void close() {
    lineTo(startX, startY);
    if (keepsRings) {
      rings.add(Arrays.copyOf(ring, ringSize));
    }
  }

  /** A closed polygon of points, x and y by turns. */
  void polygon(double[] xy, int count) {
    moveTo(xy[0], xy[1]);
    for (int i = 1; i < count; i++) {
      lineTo(xy[2 * i], xy[2 * i + 1]);
    }
    close();
  }

  /** A circle, turning one way or the other. */
  void circle(double x, double y, double radius, boolean reversed) {
    int steps = Arc.steps(radius, 2 * Math.PI);
    moveTo(x + radius, y);
    for (int i = 1; i < steps; i++) {
      double angle = (reversed ? -2 : 2) * Math.PI * i / steps;
      lineTo(x + radius * StrictMath.cos(angle), y + radius * StrictMath.sin(angle));
    }
    close();
  }

  private void include(float x, float y) {
    minX = Math.min(minX, x);
    maxX = Math.max(maxX, x);
    minY = Math.min(minY, y);
    maxY = Math.max(maxY, y);
  }

  /** The contours closed so far, as points; empty unless asked to keep them. */
  List<double[]> rings() {
    return rings;
  }

  float[] edges() {
    return edges;
  }

  /** Numbers in use in {@link #edges}: four per edge. */
  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  float minX() {
    return minX;
  }

  float minY() {
    return minY;
  }

  float maxX() {
    return maxX;
  }

  float maxY() {
    return maxY;
  }
}
