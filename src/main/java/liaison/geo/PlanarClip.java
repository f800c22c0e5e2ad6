package liaison.geo;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts rings and lines to an axis-parallel rectangle. Points are x and y by turns.
 *
 * <p>Rings: Sutherland–Hodgman, side by side of the rectangle; parts of a ring that leave it are
 * joined along its sides, which does not matter to an area filled even-odd. Lines: Liang–Barsky,
 * piece by piece. Linear in the number of points.
 */
public final class PlanarClip {

  private final double left;
  private final double bottom;
  private final double right;
  private final double top;

  public PlanarClip(double left, double bottom, double right, double top) {
    this.left = left;
    this.bottom = bottom;
    this.right = right;
    this.top = top;
  }

  /** The part of a ring inside, not repeating its first point; empty when nothing is. */
  public double[] ring(double[] xy) {
    double[] at = xy;
    for (int side = 0; side < 4 && at.length > 0; side++) {
      if (!allInside(at, side)) {
        at = cut(at, side);
      }
    }
    return at.length < 6 ? new double[0] : at;
  }

  /** The parts of a line inside. */
  public List<double[]> line(double[] xy) {
    List<double[]> parts = new ArrayList<>();
    Path path = new Path();
    for (int i = 2; i < xy.length; i += 2) {
      double[] piece = piece(xy[i - 2], xy[i - 1], xy[i], xy[i + 1]);
      if (piece.length == 0) {
        path.flushInto(parts);
        continue;
      }
      if (!path.endsAt(piece[0], piece[1])) {
        path.flushInto(parts);
        path.add(piece[0], piece[1]);
      }
      path.add(piece[2], piece[3]);
    }
    path.flushInto(parts);
    return parts;
  }

  private double[] piece(double x0, double y0, double x1, double y1) {
    double dx = x1 - x0;
    double dy = y1 - y0;
    double[] p = {-dx, dx, -dy, dy};
    double[] q = {x0 - left, right - x0, y0 - bottom, top - y0};
    double from = 0;
    double to = 1;
    for (int side = 0; side < 4; side++) {
      if (p[side] == 0 && q[side] < 0) {
        return new double[0];
      }
      double t = p[side] == 0 ? 0 : q[side] / p[side];
      if (p[side] < 0) {
        from = Math.max(from, t);
      } else if (p[side] > 0) {
        to = Math.min(to, t);
      }
    }
    if (from > to) {
      return new double[0];
    }
    return new double[] {
      from == 0 ? x0 : x0 + from * dx,
      from == 0 ? y0 : y0 + from * dy,
      to == 1 ? x1 : x0 + to * dx,
      to == 1 ? y1 : y0 + to * dy
    };
  }

  private double inside(double x, double y, int side) {
    return switch (side) {
      case 0 -> x - left;
      case 1 -> right - x;
      case 2 -> y - bottom;
      default -> top - y;
    };
  }

  private boolean allInside(double[] xy, int side) {
    for (int i = 0; i < xy.length; i += 2) {
      if (inside(xy[i], xy[i + 1], side) < 0) {
        return false;
      }
    }
    return true;
  }

  private double[] cut(double[] xy, int side) {
    Path out = new Path();
    int last = xy.length - 2;
    double x0 = xy[last];
    double y0 = xy[last + 1];
    double in0 = inside(x0, y0, side);
    for (int i = 0; i < xy.length; i += 2) {
      double x1 = xy[i];
      double y1 = xy[i + 1];
      double in1 = inside(x1, y1, side);
      if ((in0 >= 0) != (in1 >= 0)) {
        double t = in0 / (in0 - in1);
        out.add(x0 + t * (x1 - x0), y0 + t * (y1 - y0));
      }
      if (in1 >= 0) {
        out.add(x1, y1);
      }
      x0 = x1;
      y0 = y1;
      in0 = in1;
    }
    return out.toArray();
  }
}
