package liaison.scene;

import java.util.List;
import java.util.Optional;

/** Finds what lies under a point of a scene. */
public final class HitTest {

  private HitTest() {}

  /**
   * Id of the topmost mark that has one; labels count for the thing they name.
   *
   * @param x page x
   * @param y page y
   * @param tolerance page units by which a thin mark may be missed
   */
  public static Optional<String> at(Scene scene, double x, double y, double tolerance) {
    for (Layer layer : scene.layers().reversed()) {
      if (layer.clip().contains(x, y)) {
        String hit = hit(layer.marks(), layer.view(), x, y, tolerance, "");
        if (!hit.isEmpty()) {
          return Optional.of(hit.startsWith("label:") ? hit.substring(6) : hit);
        }
      }
    }
    return Optional.empty();
  }

  private static String hit(
      List<Mark> marks, View view, double x, double y, double tolerance, String owner) {
    for (Mark mark : marks.reversed()) {
      String id = mark.id().isEmpty() ? owner : mark.id();
      if (mark instanceof Mark.Lines lines) {
        int line = nearest(lines, view, x, y, tolerance);
        if (line >= 0) {
          return lines.ends().id(line);
        }
      } else if (mark instanceof Mark.Group group) {
        String inside = hit(group.marks(), view, x, y, tolerance, id);
        if (!inside.isEmpty()) {
          return inside;
        }
      } else if (!id.isEmpty() && touches(mark, view, x, y, tolerance)) {
        return id;
      }
    }
    return "";
  }

  /** The last line within reach of a point, -1 when there is none. */
  private static int nearest(Mark.Lines lines, View view, double x, double y, double tolerance) {
    double[] xy = lines.xy();
    double atX = view.worldX(x);
    double atY = view.worldY(y);
    double perPage = 1 / Math.abs(view.scale());
    for (int line = lines.count() - 1, at = 4 * line; line >= 0; line--, at -= 4) {
      double reach = (lines.widths()[line] / 2 + tolerance) * perPage;
      double ay = xy[at + 1] - atY;
      double by = xy[at + 3] - atY;
      if (ay > reach && by > reach || ay < -reach && by < -reach) {
        continue;
      }
      double ax = xy[at] - atX;
      double dx = xy[at + 2] - xy[at];
      double dy = by - ay;
      double square = dx * dx + dy * dy;
      double t = square == 0 ? 0 : Math.clamp(-(ax * dx + ay * dy) / square, 0, 1);
      double offX = ax + t * dx;
      double offY = ay + t * dy;
      if (offX * offX + offY * offY <= reach * reach) {
        return line;
      }
    }
    return -1;
  }

  private static boolean touches(Mark mark, View view, double x, double y, double tolerance) {
    return switch (mark) {
      case Mark.Polyline line ->
          distance(line.xy(), view, x, y) <= line.stroke().width() / 2 + tolerance;
      case Mark.Curve curve ->
          distance(flattened(curve.xy()), view, x, y)
              <= Math.max(curve.startWidth(), curve.endWidth()) / 2 + tolerance;
      case Mark.Polygon polygon -> inside(polygon.rings(), view.worldX(x), view.worldY(y));
      case Mark.Symbol symbol -> {
        double dx = view.x(symbol.x()) - x;
        double dy = view.y(symbol.y()) - y;
        double reach = symbol.radius() + tolerance;
        yield dx * dx + dy * dy <= reach * reach;
      }
      case Mark.Rect rect -> {
        double left = Math.min(view.x(rect.x()), view.x(rect.x() + rect.width()));
        double top = Math.min(view.y(rect.y()), view.y(rect.y() + rect.height()));
        double scale = Math.abs(view.scale());
        yield new Box(left, top, Math.abs(rect.width()) * scale, Math.abs(rect.height()) * scale)
            .grown(tolerance)
            .contains(x, y);
      }
      case Mark.Label label -> nearLabel(label, view, x, y);
      case Mark.Lines lines -> false;
      case Mark.Group group -> false;
    };
  }

  /** Roughly, without a measure: one em per Han character, half an em for any other. */
  private static boolean nearLabel(Mark.Label label, View view, double x, double y) {
    double size = label.style().size();
    double width =
        label.text().codePoints().mapToDouble(c -> c >= 0x2e80 ? size : 0.56 * size).sum();
    double left =
        view.x(label.x())
            - switch (label.anchor()) {
              case START -> 0;
              case MIDDLE -> width / 2;
              case END -> width;
            };
    Box box = new Box(left, view.y(label.y()) - 0.88 * size, width, 1.12 * size);
    return label.angle() == 0 && box.contains(x, y);
  }

  private static double[] flattened(double[] xy) {
    int steps = 24;
    double[] line = new double[2 * (steps + 1)];
    for (int i = 0; i <= steps; i++) {
      double t = i / (double) steps;
      for (int axis = 0; axis < 2; axis++) {
        line[2 * i + axis] =
            (1 - t) * (1 - t) * xy[axis] + 2 * t * (1 - t) * xy[2 + axis] + t * t * xy[4 + axis];
      }
    }
    return line;
  }

  private static double distance(double[] xy, View view, double x, double y) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i + 3 < xy.length; i += 2) {
      double ax = view.x(xy[i]);
      double ay = view.y(xy[i + 1]);
      double dx = view.x(xy[i + 2]) - ax;
      double dy = view.y(xy[i + 3]) - ay;
      double square = dx * dx + dy * dy;
      double t = square == 0 ? 0 : Math.clamp(((x - ax) * dx + (y - ay) * dy) / square, 0, 1);
      best = Math.min(best, Math.hypot(ax + t * dx - x, ay + t * dy - y));
    }
    return best;
  }

  private static boolean inside(List<double[]> rings, double x, double y) {
    boolean inside = false;
    for (double[] ring : rings) {
      int count = ring.length / 2;
      for (int i = 0, j = count - 1; i < count; j = i++) {
        double yi = ring[2 * i + 1];
        double yj = ring[2 * j + 1];
        if (yi > y != yj > y
            && x < (ring[2 * j] - ring[2 * i]) * (y - yi) / (yj - yi) + ring[2 * i]) {
          inside = !inside;
        }
      }
    }
    return inside;
  }
}
