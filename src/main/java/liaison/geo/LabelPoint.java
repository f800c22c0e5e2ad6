package liaison.geo;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The point of an area farthest from its edge, and that distance: where its label stands best.
 *
 * <p>Quadtree search that halves the most promising cell until no cell can better the best point by
 * more than one hundredth of the area's shorter side. Source: D. Garcia-Castellanos, U. Lombardo
 * (2007), Poles of inaccessibility, doi:10.1080/14702540801897809; the cell search is V.
 * Agafonkin's (2016). Cost: cells times points; a ring without area gives its first point and
 * distance 0.
 *
 * @param x on the plane
 * @param y on the plane
 * @param distance to the nearest edge
 */
public record LabelPoint(double x, double y, double distance) {

  private record Cell(double x, double y, double half, double distance) {
    double best() {
      return distance + half * Math.sqrt(2);
    }
  }

  /** The label point of rings on the plane, filled even-odd; several parts count as one area. */
  public static LabelPoint of(List<double[]> rings) {
    if (rings.isEmpty()) {
      return new LabelPoint(Double.NaN, Double.NaN, 0);
    }
    double[] box = box(rings);
    double side = Math.min(box[2] - box[0], box[3] - box[1]);
    if (!(side > 0)) {
      return new LabelPoint(box[0], box[1], 0);
    }
    PriorityQueue<Cell> cells =
        new PriorityQueue<>(
            Comparator.comparingDouble(Cell::best)
                .reversed()
                .thenComparingDouble(Cell::x)
                .thenComparingDouble(Cell::y));
    Cell best = cell(rings, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2, 0);
    for (double x = box[0]; x < box[2]; x += side) {
      for (double y = box[1]; y < box[3]; y += side) {
        cells.add(cell(rings, x + side / 2, y + side / 2, side / 2));
      }
    }
    while (!cells.isEmpty()) {
      Cell cell = cells.remove();
      if (cell.distance() > best.distance()) {
        best = cell;
      }
      if (cell.best() - best.distance() <= side / 100) {
        break;
      }
      double half = cell.half() / 2;
      for (int corner = 0; corner < 4; corner++) {
        double x = cell.x() + ((corner & 1) == 0 ? -half : half);
        double y = cell.y() + ((corner & 2) == 0 ? -half : half);
        cells.add(cell(rings, x, y, half));
      }
    }
    return new LabelPoint(best.x(), best.y(), Math.max(0, best.distance()));
  }

  /** Area of a ring on the plane, never negative. */
  public static double area(double[] ring) {
    double sum = 0;
    int before = ring.length - 2;
    for (int i = 0; i < ring.length; i += 2) {
      sum += ring[before] * ring[i + 1] - ring[i] * ring[before + 1];
      before = i;
    }
    return Math.abs(sum) / 2;
  }

  private static Cell cell(List<double[]> rings, double x, double y, double half) {
    boolean inside = false;
    double nearest = Double.POSITIVE_INFINITY;
    double reach = Double.POSITIVE_INFINITY;
    for (double[] ring : rings) {
      int before = ring.length - 2;
      for (int i = 0; i < ring.length; i += 2) {
        double ax = ring[before];
        double ay = ring[before + 1];
        double bx = ring[i];
        double by = ring[i + 1];
        boolean crosses = (ay > y) != (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax;
        inside ^= crosses;
        if (!isBeyond(reach, x, ax, bx) && !isBeyond(reach, y, ay, by)) {
          double squared = squaredDistance(x, y, ax, ay, bx, by);
          if (squared < nearest) {
            nearest = squared;
            reach = Math.sqrt(squared);
          }
        }
        before = i;
      }
    }
    return new Cell(x, y, half, (inside ? 1 : -1) * Math.sqrt(nearest));
  }

  /** Whether both ends lie farther off on one side, so that the edge cannot be nearer. */
  private static boolean isBeyond(double reach, double at, double a, double b) {
    return a - at > reach && b - at > reach || at - a > reach && at - b > reach;
  }

  private static double squaredDistance(
      double x, double y, double ax, double ay, double bx, double by) {
    double dx = bx - ax;
    double dy = by - ay;
    double length = dx * dx + dy * dy;
    double along = length == 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
    double t = along <= 0 ? 0 : Math.min(along, 1);
    double px = x - ax - t * dx;
    double py = y - ay - t * dy;
    return px * px + py * py;
  }

  private static double[] box(List<double[]> rings) {
    double[] first = rings.getFirst();
    double[] box = {first[0], first[1], first[0], first[1]};
    for (double[] ring : rings) {
      for (int i = 0; i < ring.length; i += 2) {
        box[0] = Math.min(box[0], ring[i]);
        box[1] = Math.min(box[1], ring[i + 1]);
        box[2] = Math.max(box[2], ring[i]);
        box[3] = Math.max(box[3], ring[i + 1]);
      }
    }
    return box;
  }
}
