package liaison.geo.map;

import java.util.Arrays;
import liaison.base.Text;

/** Checks points of a file: finite degrees, rings that enclose something. */
final class Ground {

  private static final double LON = 540;
  private static final double LAT = 90.001;

  private final MapFile file;

  Ground(MapFile file) {
    this.file = file;
  }

  /** A line, longitude and latitude by turns. */
  double[] line(double[] points) {
    for (int i = 0; i < points.length; i += 2) {
      if (!(Math.abs(points[i]) <= LON) || !(Math.abs(points[i + 1]) <= LAT)) {
        throw file.unusable(Text.of("geo.map.problem.degrees", points[i], points[i + 1]));
      }
      points[i + 1] = Math.clamp(points[i + 1], -90, 90);
    }
    return points;
  }

  /** A ring with its first point not repeated; empty when it encloses nothing. */
  static double[] ring(double[] points) {
    int end = points.length;
    while (end > 2 && points[0] == points[end - 2] && points[1] == points[end - 1]) {
      end -= 2;
    }
    if (end < 6) {
      return new double[0];
    }
    return end == points.length ? points : Arrays.copyOf(points, end);
  }
}
