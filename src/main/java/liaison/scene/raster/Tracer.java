package liaison.scene.raster;

import java.util.List;
import liaison.scene.Mark;
import liaison.scene.Stroke;
import liaison.scene.SymbolShapes;
import liaison.scene.TaperedCurve;
import liaison.scene.View;

/** Turns marks other than text into shapes in pixels. */
final class Tracer {

  private final View view;
  private final double scale;

  /**
   * @param view world to page
   * @param scale page to pixels
   */
  Tracer(View view, double scale) {
    this.view = view;
    this.scale = scale;
  }

  double scale() {
    return scale;
  }

  double x(double worldX) {
    return view.x(worldX) * scale;
  }

  double y(double worldY) {
    return view.y(worldY) * scale;
  }

  double worldY(double pixelY) {
    return view.worldY(pixelY / scale);
  }

  double[] points(double[] xy) {
    double[] result = new double[xy.length];
    for (int i = 0; i + 1 < xy.length; i += 2) {
      result[i] = x(xy[i]);
      result[i + 1] = y(xy[i + 1]);
    }
    return result;
  }

  /** The area of a stroke along rings. */
  Shape stroked(List<double[]> rings, boolean closed, Stroke stroke) {
    Shape shape = new Shape();
    Stroker stroker = new Stroker(shape, stroke.width() * scale);
    for (double[] ring : rings) {
      if (ring.length >= 2) {
        if (stroke.dash() > 0) {
          stroker.addDashed(ring, closed, stroke.dash() * scale);
        } else {
          stroker.add(ring, closed);
        }
      }
    }
    return shape;
  }

  static Shape filled(List<double[]> rings) {
    Shape shape = new Shape();
    for (double[] ring : rings) {
      if (ring.length >= 6) {
        shape.polygon(ring, ring.length / 2);
      }
    }
    return shape;
  }

  /** The outline of a symbol as rings. */
  List<double[]> symbol(Mark.Symbol symbol) {
    double centreX = x(symbol.x());
    double centreY = y(symbol.y());
    double radius = symbol.radius() * scale;
    return switch (symbol.shape()) {
      case DISC -> List.of(circle(centreX, centreY, radius));
      case RING ->
          List.of(
              circle(centreX, centreY, radius),
              circle(centreX, centreY, radius * SymbolShapes.RING_HOLE));
      default ->
          SymbolShapes.corners(symbol.shape()).stream()
              .map(xy -> placed(xy, centreX, centreY, radius))
              .toList();
    };
  }

  private static double[] placed(double[] unit, double x, double y, double radius) {
    double[] xy = new double[unit.length];
    for (int i = 0; i < unit.length; i += 2) {
      xy[i] = x + radius * unit[i];
      xy[i + 1] = y + radius * unit[i + 1];
    }
    return xy;
  }

  private static double[] circle(double x, double y, double radius) {
    return arcs(new double[] {x, y}, radius, 2 * Math.PI);
  }

  private static double[] arcs(double[] centre, double radius, double angle) {
    int steps = Math.max(8, Arc.steps(radius, angle));
    double[] xy = new double[2 * steps];
    for (int i = 0; i < steps; i++) {
      double at = angle * i / steps;
      xy[2 * i] = centre[0] + radius * StrictMath.cos(at);
      xy[2 * i + 1] = centre[1] + radius * StrictMath.sin(at);
    }
    return xy;
  }

  /** The outline of a rectangle with round corners. */
  double[] rect(Mark.Rect rect) {
    double left = Math.min(x(rect.x()), x(rect.x() + rect.width()));
    double right = Math.max(x(rect.x()), x(rect.x() + rect.width()));
    double top = Math.min(y(rect.y()), y(rect.y() + rect.height()));
    double bottom = Math.max(y(rect.y()), y(rect.y() + rect.height()));
    double radius = Math.min(rect.radius() * scale, Math.min(right - left, bottom - top) / 2);
    if (radius < 0.1) {
      return new double[] {left, top, right, top, right, bottom, left, bottom};
    }
    int steps = Math.max(2, Arc.steps(radius, Math.PI / 2));
    double[] xy = new double[8 * (steps + 1)];
    double[] centresX = {right - radius, left + radius, left + radius, right - radius};
    double[] centresY = {bottom - radius, bottom - radius, top + radius, top + radius};
    int at = 0;
    for (int corner = 0; corner < 4; corner++) {
      for (int i = 0; i <= steps; i++) {
        double angle = Math.PI / 2 * (corner + i / (double) steps);
        xy[at++] = centresX[corner] + radius * StrictMath.cos(angle);
        xy[at++] = centresY[corner] + radius * StrictMath.sin(angle);
      }
    }
    return xy;
  }

  /** The area of a tapering quadratic curve. */
  Shape curve(Mark.Curve curve) {
    return filled(
        List.of(
            TaperedCurve.outline(
                points(curve.xy()), scale * curve.startWidth(), scale * curve.endWidth())));
  }
}
