package liaison.geo;

import java.util.Arrays;
import java.util.List;

/** A growing list of points, x and y by turns. */
final class Path {

  private double[] xy = new double[32];
  private int size;

  void add(double x, double y) {
    if (size == xy.length) {
      xy = Arrays.copyOf(xy, size * 2);
    }
    xy[size++] = x;
    xy[size++] = y;
  }

  boolean isEmpty() {
    return size == 0;
  }

  boolean endsAt(double x, double y) {
    return size > 0 && xy[size - 2] == x && xy[size - 1] == y;
  }

  double lastX() {
    return xy[size - 2];
  }

  double lastY() {
    return xy[size - 1];
  }

  double[] toArray() {
    return Arrays.copyOf(xy, size);
  }

  /** Adds the points as one part, if they make a line, and starts anew. */
  void flushInto(List<double[]> parts) {
    if (size >= 4) {
      parts.add(toArray());
    }
    size = 0;
  }
}
