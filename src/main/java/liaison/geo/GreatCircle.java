package liaison.geo;

/** Shortest ways on the globe, taken as a sphere of 6371.0088 km. */
public final class GreatCircle {

  /** Mean radius of the earth, IUGG. */
  public static final double EARTH_RADIUS_KM = 6371.0088;

  private GreatCircle() {}

  /** Length of the shortest way, by the haversine formula. */
  public static double distanceKm(LonLat a, LonLat b) {
    return EARTH_RADIUS_KM * angle(a, b);
  }

  /**
   * Points of the shortest way, longitude and latitude by turns, ends included.
   *
   * <p>Between antipodes any great circle is shortest: the one over the north pole is taken. Two
   * equal ends give a line of equal points.
   *
   * @param pieces number of pieces, at least one
   */
  public static double[] points(LonLat a, LonLat b, int pieces) {
    double angle = angle(a, b);
    double[] out = new double[2 * (pieces + 1)];
    double[] u = vector(a);
    double[] v = vector(b);
    if (Math.PI - angle < 1e-9) {
      v = new double[] {0, 0, 1};
      angle = Math.PI / 2 - Math.toRadians(a.lat());
      return overPole(a, b, out, pieces, u, v, angle);
    }
    for (int i = 0; i <= pieces; i++) {
      put(out, i, between(u, v, angle, (double) i / pieces), i == 0 ? a : b);
    }
    out[2 * pieces] = b.lon();
    out[2 * pieces + 1] = b.lat();
    return out;
  }

  private static double[] overPole(
      LonLat a, LonLat b, double[] out, int pieces, double[] u, double[] pole, double first) {
    double[] w = vector(b);
    double second = Math.PI - first;
    for (int i = 0; i <= pieces; i++) {
      double done = Math.PI * i / pieces;
      double[] point =
          done <= first
              ? between(u, pole, first, first == 0 ? 1 : done / first)
              : between(pole, w, second, (done - first) / second);
      put(out, i, point, done <= first ? a : b);
    }
    return out;
  }

  private static double[] between(double[] u, double[] v, double angle, double t) {
    if (angle < 1e-12) {
      return u;
    }
    double a = Math.sin((1 - t) * angle) / Math.sin(angle);
    double b = Math.sin(t * angle) / Math.sin(angle);
    return new double[] {a * u[0] + b * v[0], a * u[1] + b * v[1], a * u[2] + b * v[2]};
  }

  private static void put(double[] out, int at, double[] point, LonLat atPole) {
    double flat = Math.hypot(point[0], point[1]);
    out[2 * at] = flat < 1e-12 ? atPole.lon() : Math.toDegrees(Math.atan2(point[1], point[0]));
    out[2 * at + 1] = Math.toDegrees(Math.atan2(point[2], flat));
  }

  private static double[] vector(LonLat at) {
    double lon = Math.toRadians(at.lon());
    double lat = Math.toRadians(at.lat());
    return new double[] {
      Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)
    };
  }

  private static double angle(LonLat a, LonLat b) {
    double dLat = Math.toRadians(b.lat() - a.lat()) / 2;
    double dLon = Math.toRadians(b.lon() - a.lon()) / 2;
    double cosines = Math.cos(Math.toRadians(a.lat())) * Math.cos(Math.toRadians(b.lat()));
    double h = Math.pow(Math.sin(dLat), 2) + cosines * Math.pow(Math.sin(dLon), 2);
    return 2 * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
