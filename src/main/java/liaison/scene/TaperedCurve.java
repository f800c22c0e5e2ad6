package liaison.scene;

/** The area of a quadratic curve whose width changes evenly from its start to its end. */
public final class TaperedCurve {

  private TaperedCurve() {}

  /**
   * Its outline as one ring.
   *
   * @param xy start, control and end point in the unit of the target
   * @param startWidth width at the start in the same unit
   * @param endWidth width at the end
   */
  public static double[] outline(double[] xy, double startWidth, double endWidth) {
    int steps = steps(xy);
    double[] ring = new double[4 * (steps + 1)];
    for (int i = 0; i <= steps; i++) {
      double t = i / (double) steps;
      double u = 1 - t;
      double x = u * u * xy[0] + 2 * u * t * xy[2] + t * t * xy[4];
      double y = u * u * xy[1] + 2 * u * t * xy[3] + t * t * xy[5];
      double dx = u * (xy[2] - xy[0]) + t * (xy[4] - xy[2]);
      double dy = u * (xy[3] - xy[1]) + t * (xy[5] - xy[3]);
      double length = Math.hypot(dx, dy);
      double half = (u * startWidth + t * endWidth) / 2;
      double nx = length == 0 ? 0 : half * dy / length;
      double ny = length == 0 ? 0 : -half * dx / length;
      int mirror = ring.length - 2 - 2 * i;
      ring[2 * i] = x + nx;
      ring[2 * i + 1] = y + ny;
      ring[mirror] = x - nx;
      ring[mirror + 1] = y - ny;
    }
    return ring;
  }

  private static int steps(double[] xy) {
    double bend = Math.abs(xy[0] - 2 * xy[2] + xy[4]) + Math.abs(xy[1] - 2 * xy[3] + xy[5]);
    double chord = Math.hypot(xy[4] - xy[0], xy[5] - xy[1]);
    double off =
        Math.abs((xy[2] - xy[0]) * (xy[5] - xy[1]) - (xy[3] - xy[1]) * (xy[4] - xy[0]))
            / Math.max(chord, 1e-9);
    return off < 0.05 && bend < 1 + chord
        ? 1
        : (int) Math.clamp(Math.ceil(Math.sqrt(bend * 2)), 1, 64);
  }
}
