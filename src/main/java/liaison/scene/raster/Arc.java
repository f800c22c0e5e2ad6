package liaison.scene.raster;

/** How finely arcs are cut into lines. */
final class Arc {

  private static final double TOLERANCE_PX = 0.03;

  private Arc() {}

  /** Steps for an arc of a radius in pixels over an angle. */
  static int steps(double radius, double angle) {
    if (radius < 0.2) {
      return 4;
    }
    double step = 2 * StrictMath.acos(1 - Math.min(0.9, TOLERANCE_PX / radius));
    return (int) Math.max(2, Math.ceil(Math.abs(angle) / step));
  }
}
