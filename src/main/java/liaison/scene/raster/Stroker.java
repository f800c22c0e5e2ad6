package liaison.scene.raster;

import java.util.Arrays;

/**
 * The area of a line of some width with round joins and ends, as a shape to be filled non-zero.
 * Where the line turns only a little, both sides are single points, so that a dense line has an
 * even width without overlaps.
 */
final class Stroker {

  private static final double SMALL_TURN = 0.8;
  private static final double CLOSEST_PX = 0.2;

  private final Shape out;
  private final double half;
  private double[] xy = new double[0];
  private int count;

  Stroker(Shape out, double width) {
    this.out = out;
    this.half = width / 2;
  }

  /** Adds a line through points given in pixels. */
  void add(double[] points, boolean closed) {
    thin(points, closed);
    if (count == 1) {
      out.circle(xy[0], xy[1], half, false);
    } else if (closed && count > 2) {
      side(false, true);
      side(true, true);
    } else {
      out.moveTo(xy[0] + half * normalX(0), xy[1] + half * normalY(0));
      side(false, false);
      cap(count - 1, count - 2, false);
      out.lineTo(
          xy[2 * count - 2] - half * normalX(count - 2),
          xy[2 * count - 1] - half * normalY(count - 2));
      side(true, false);
      cap(0, 0, true);
      out.close();
    }
  }

  /** Adds a line as dashes with gaps of the same length. */
  void addDashed(double[] points, boolean closed, double dash) {
    double[] line = closed ? closedCopy(points) : points;
    double[] piece = new double[line.length + 4];
    int size = 0;
    double left = dash;
    boolean on = true;
    piece[size++] = line[0];
    piece[size++] = line[1];
    for (int i = 2; i + 1 < line.length; i += 2) {
      double fromX = line[i - 2];
      double fromY = line[i - 1];
      double length = length(line[i] - fromX, line[i + 1] - fromY);
      double done = 0;
      while (length - done > left) {
        done += left;
        double x = fromX + (line[i] - fromX) * done / length;
        double y = fromY + (line[i + 1] - fromY) * done / length;
        if (on) {
          piece[size++] = x;
          piece[size++] = y;
          add(Arrays.copyOf(piece, size), false);
        }
        size = 0;
        piece[size++] = x;
        piece[size++] = y;
        on = !on;
        left = dash;
      }
      left -= length - done;
      piece[size++] = line[i];
      piece[size++] = line[i + 1];
    }
    if (on && size >= 4) {
      add(Arrays.copyOf(piece, size), false);
    }
  }

  private static double[] closedCopy(double[] points) {
    double[] line = Arrays.copyOf(points, points.length + 2);
    line[points.length] = points[0];
    line[points.length + 1] = points[1];
    return line;
  }

  /** Leaves out points that nearly repeat the one before. */
  private void thin(double[] points, boolean closed) {
    xy = new double[points.length];
    count = 0;
    int last = points.length - 2;
    for (int i = 0; i <= last; i += 2) {
      boolean far =
          count == 0
              || Math.abs(points[i] - xy[2 * count - 2]) > CLOSEST_PX
              || Math.abs(points[i + 1] - xy[2 * count - 1]) > CLOSEST_PX;
      if (far || i == last && count > 1 && !closed) {
        int at = far ? count++ : count - 1;
        xy[2 * at] = points[i];
        xy[2 * at + 1] = points[i + 1];
      }
    }
    if (closed
        && count > 1
        && Math.abs(xy[0] - xy[2 * count - 2]) <= CLOSEST_PX
        && Math.abs(xy[1] - xy[2 * count - 1]) <= CLOSEST_PX) {
      count--;
    }
    if (count == 2 && xy[0] == xy[2] && xy[1] == xy[3]) {
      count = 1;
    }
  }

  /** One side of the line, forwards or backwards; a closed line's side is a contour of its own. */
  private void side(boolean back, boolean closed) {
    double sign = back ? -1 : 1;
    int segments = closed ? count : count - 1;
    if (closed) {
      int from = back ? segments - 1 : 0;
      double nx = sign * half * normalX(from);
      double ny = sign * half * normalY(from);
      int start = back ? (from + 1) % count : from;
      out.moveTo(xy[2 * start] + nx, xy[2 * start + 1] + ny);
    }
    int steps = closed ? segments : segments - 1;
    for (int i = 0; i < steps; i++) {
      int before = back ? segments - 1 - i : i;
      int after = back ? before - 1 : before + 1;
      after = closed ? (after + segments) % segments : after;
      int corner = back ? before : (before + 1) % count;
      join(corner, before, after, sign);
    }
    if (closed) {
      out.close();
    } else {
      int end = back ? 0 : count - 1;
      int segment = back ? 0 : count - 2;
      out.lineTo(
          xy[2 * end] + sign * half * normalX(segment),
          xy[2 * end + 1] + sign * half * normalY(segment));
    }
  }

  private void join(int corner, int before, int after, double sign) {
    double px = xy[2 * corner];
    double py = xy[2 * corner + 1];
    double ax = sign * normalX(before);
    double ay = sign * normalY(before);
    double bx = sign * normalX(after);
    double by = sign * normalY(after);
    double dot = ax * bx + ay * by;
    if (dot > SMALL_TURN) {
      double k = half / (1 + dot);
      out.lineTo(px + k * (ax + bx), py + k * (ay + by));
      return;
    }
    out.lineTo(px + half * ax, py + half * ay);
    double cross = ax * by - ay * bx;
    if (cross < 0) {
      out.lineTo(px, py);
    } else {
      arc(px, py, StrictMath.atan2(ay, ax), StrictMath.atan2(cross, dot));
    }
    out.lineTo(px + half * bx, py + half * by);
  }

  private void cap(int point, int segment, boolean start) {
    double sign = start ? -1 : 1;
    double angle = StrictMath.atan2(sign * normalY(segment), sign * normalX(segment));
    arc(xy[2 * point], xy[2 * point + 1], angle, Math.PI);
  }

  private void arc(double x, double y, double from, double turn) {
    int steps = Arc.steps(half, turn);
    for (int i = 1; i < steps; i++) {
      double angle = from + turn * i / steps;
      out.lineTo(x + half * StrictMath.cos(angle), y + half * StrictMath.sin(angle));
    }
  }

  /** Normal of a segment: its direction turned so that a right turn of it leads forwards. */
  private double normalX(int segment) {
    int to = (segment + 1) % count;
    double dx = xy[2 * to] - xy[2 * segment];
    double dy = xy[2 * to + 1] - xy[2 * segment + 1];
    return dy / length(dx, dy);
  }

  private double normalY(int segment) {
    int to = (segment + 1) % count;
    double dx = xy[2 * to] - xy[2 * segment];
    double dy = xy[2 * to + 1] - xy[2 * segment + 1];
    return -dx / length(dx, dy);
  }

  /** The usual root where nothing over- or underflows; the careful one is many times slower. */
  private static double length(double dx, double dy) {
    double squared = dx * dx + dy * dy;
    return squared > 1e-200 && squared < 1e200 ? Math.sqrt(squared) : Math.hypot(dx, dy);
  }
}
