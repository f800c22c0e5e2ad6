package liaison.geo;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts rings and lines of the globe where a projection with a given central meridian tears it.
 *
 * <p>Input longitudes are degrees of any range; a step of more than 180 degrees goes the shorter
 * way round. A ring that winds around a pole is closed over the nearer pole. Output longitudes are
 * degrees east of the central meridian, −180 … 180. Linear in the number of points.
 */
public final class SphereCut {

  private final double centralMeridian;

  public SphereCut(double centralMeridian) {
    this.centralMeridian = centralMeridian;
  }

  /** The parts of a ring, to be filled even-odd; first points are not repeated. */
  public List<double[]> ring(double[] lonLat) {
    double[] open = unwrap(openRing(lonLat));
    if (open.length < 6) {
      return List.of();
    }
    double[] closed = overPole(open);
    List<double[]> parts = new ArrayList<>();
    int first = turn(min(closed), false);
    int last = turn(max(closed), true);
    for (int turn = first; turn <= last; turn++) {
      double middle = 360.0 * turn;
      double[] part = new PlanarClip(middle - 180, -90, middle + 180, 90).ring(closed);
      if (part.length > 0) {
        parts.add(shifted(part, -middle));
      }
    }
    return parts;
  }

  /** The parts of a line. */
  public List<double[]> line(double[] lonLat) {
    double[] line = unwrap(lonLat);
    List<double[]> parts = new ArrayList<>();
    if (line.length < 4) {
      return parts;
    }
    int first = turn(min(line), false);
    int last = turn(max(line), true);
    for (int turn = first; turn <= last; turn++) {
      double middle = 360.0 * turn;
      for (double[] part : new PlanarClip(middle - 180, -90, middle + 180, 90).line(line)) {
        parts.add(shifted(part, -middle));
      }
    }
    return parts;
  }

  private static int turn(double fromCentre, boolean end) {
    double turns = (fromCentre + 180) / 360;
    int floor = (int) Math.floor(turns);
    return end && floor == turns ? floor - 1 : floor;
  }

  /** Longitudes from the central meridian, without jumps; the first one within ±180. */
  private double[] unwrap(double[] lonLat) {
    double[] out = lonLat.clone();
    double before = 0;
    for (int i = 0; i < out.length; i += 2) {
      double lon = lonLat[i] - centralMeridian;
      out[i] = i == 0 ? nearest(lon, 0) : nearest(lon, before);
      before = out[i];
    }
    return out;
  }

  private static double nearest(double lon, double to) {
    double turns = Math.rint((lon - to) / 360);
    return turns == 0 ? lon : lon - 360 * turns;
  }

  private static double[] openRing(double[] lonLat) {
    int last = lonLat.length - 2;
    if (last < 2 || lonLat[0] != lonLat[last] || lonLat[1] != lonLat[last + 1]) {
      return lonLat;
    }
    return java.util.Arrays.copyOf(lonLat, last);
  }

  private static double[] overPole(double[] ring) {
    int last = ring.length - 2;
    double home = nearest(ring[0], ring[last]);
    if (Math.abs(home - ring[0]) < 180) {
      return ring;
    }
    double sum = 0;
    for (int i = 1; i < ring.length; i += 2) {
      sum += ring[i];
    }
    double pole = sum < 0 ? -90 : 90;
    double[] closed = java.util.Arrays.copyOf(ring, ring.length + 6);
    closed[last + 2] = home;
    closed[last + 3] = ring[1];
    closed[last + 4] = home;
    closed[last + 5] = pole;
    closed[last + 6] = ring[0];
    closed[last + 7] = pole;
    return closed;
  }

  private static double[] shifted(double[] part, double by) {
    for (int i = 0; i < part.length; i += 2) {
      part[i] = Math.clamp(part[i] + by, -180, 180);
    }
    return part;
  }

  private static double min(double[] lonLat) {
    double min = lonLat[0];
    for (int i = 2; i < lonLat.length; i += 2) {
      min = Math.min(min, lonLat[i]);
    }
    return min;
  }

  private static double max(double[] lonLat) {
    double max = lonLat[0];
    for (int i = 2; i < lonLat.length; i += 2) {
      max = Math.max(max, lonLat[i]);
    }
    return max;
  }
}
