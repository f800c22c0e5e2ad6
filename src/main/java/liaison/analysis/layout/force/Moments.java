package liaison.analysis.layout.force;

/**
 * Expansions of the field {@code f(z) = Σ m_j / (z - z_j)} in the complex plane, whose conjugate is
 * the sum of mass over distance away from each mass. Four complex terms each, real part first.
 *
 * <p>Source: Greengard and Rokhlin (1987, DOI 10.1016/0021-9991(87)90140-9).
 */
final class Moments {

  /** Numbers of an expansion. */
  static final int SIZE = 8;

  private Moments() {}

  /** Adds a mass at a place relative to the centre: {@code a_k += m · d^k}. */
  static void add(double[] a, int at, double mass, double dx, double dy) {
    double x2 = dx * dx - dy * dy;
    double y2 = 2 * dx * dy;
    a[at] += mass;
    a[at + 2] += mass * dx;
    a[at + 3] += mass * dy;
    a[at + 4] += mass * x2;
    a[at + 5] += mass * y2;
    a[at + 6] += mass * (x2 * dx - y2 * dy);
    a[at + 7] += mass * (x2 * dy + y2 * dx);
  }

  /**
   * Adds the moments of a part whose centre lies at a place relative to the centre of the whole.
   */
  static void addPart(double[] a, int at, int part, double dx, double dy) {
    double m = a[part];
    double p1 = a[part + 2];
    double q1 = a[part + 3];
    double p2 = a[part + 4];
    double q2 = a[part + 5];
    double x2 = dx * dx - dy * dy;
    double y2 = 2 * dx * dy;
    double x3 = x2 * dx - y2 * dy;
    double y3 = x2 * dy + y2 * dx;
    a[at] += m;
    a[at + 2] += p1 + m * dx;
    a[at + 3] += q1 + m * dy;
    a[at + 4] += p2 + 2 * (p1 * dx - q1 * dy) + m * x2;
    a[at + 5] += q2 + 2 * (p1 * dy + q1 * dx) + m * y2;
    a[at + 6] += a[part + 6] + 3 * (p2 * dx - q2 * dy + p1 * x2 - q1 * y2) + m * x3;
    a[at + 7] += a[part + 7] + 3 * (p2 * dy + q2 * dx + p1 * y2 + q1 * x2) + m * y3;
  }

  /**
   * Adds to a local expansion the field of masses far away.
   *
   * @param dx from the centre of the masses to that of the local expansion
   */
  static void addFar(double[] b, int to, double[] a, int from, double dx, double dy) {
    double over = 1 / (dx * dx + dy * dy);
    double x1 = dx * over;
    double y1 = -dy * over;
    double x2 = x1 * x1 - y1 * y1;
    double y2 = 2 * x1 * y1;
    double x3 = x2 * x1 - y2 * y1;
    double y3 = x2 * y1 + y2 * x1;
    double u0 = a[from];
    double u1 = a[from + 2] * x1 - a[from + 3] * y1;
    double v1 = a[from + 2] * y1 + a[from + 3] * x1;
    double u2 = a[from + 4] * x2 - a[from + 5] * y2;
    double v2 = a[from + 4] * y2 + a[from + 5] * x2;
    double u3 = a[from + 6] * x3 - a[from + 7] * y3;
    double v3 = a[from + 6] * y3 + a[from + 7] * x3;
    double s = u0 + u1 + u2 + u3;
    double t = v1 + v2 + v3;
    b[to] += s * x1 - t * y1;
    b[to + 1] += s * y1 + t * x1;
    s = u0 + 2 * u1 + 3 * u2 + 4 * u3;
    t = 2 * v1 + 3 * v2 + 4 * v3;
    b[to + 2] -= s * x2 - t * y2;
    b[to + 3] -= s * y2 + t * x2;
    s = u0 + 3 * u1 + 6 * u2 + 10 * u3;
    t = 3 * v1 + 6 * v2 + 10 * v3;
    b[to + 4] += s * x3 - t * y3;
    b[to + 5] += s * y3 + t * x3;
    s = u0 + 4 * u1 + 10 * u2 + 20 * u3;
    t = 4 * v1 + 10 * v2 + 20 * v3;
    double x4 = x2 * x2 - y2 * y2;
    double y4 = 2 * x2 * y2;
    b[to + 6] -= s * x4 - t * y4;
    b[to + 7] -= s * y4 + t * x4;
  }

  /**
   * Sets a local expansion to that of the whole it is part of.
   *
   * @param dx from the centre of the whole to that of the part
   */
  static void setPart(double[] b, int part, int whole, double dx, double dy) {
    double p1 = b[whole + 2];
    double q1 = b[whole + 3];
    double p2 = b[whole + 4];
    double q2 = b[whole + 5];
    double p3 = b[whole + 6];
    double q3 = b[whole + 7];
    double px = p3 * dx - q3 * dy;
    double py = p3 * dy + q3 * dx;
    b[part + 6] = p3;
    b[part + 7] = q3;
    b[part + 4] = p2 + 3 * px;
    b[part + 5] = q2 + 3 * py;
    double ax = 2 * p2 + 3 * px;
    double ay = 2 * q2 + 3 * py;
    b[part + 2] = p1 + ax * dx - ay * dy;
    b[part + 3] = q1 + ax * dy + ay * dx;
    ax = p2 + px;
    ay = q2 + py;
    double cx = p1 + ax * dx - ay * dy;
    double cy = q1 + ax * dy + ay * dx;
    b[part] = b[whole] + cx * dx - cy * dy;
    b[part + 1] = b[whole + 1] + cx * dy + cy * dx;
  }
}
