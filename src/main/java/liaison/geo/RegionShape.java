package liaison.geo;

import java.util.List;

/**
 * The outline of a region.
 *
 * @param code region code, empty for land that belongs to no coded region
 * @param name name in the outline file
 * @param polygons its parts; the first ring of a part is its outside, the others are holes; points
 *     are degrees, longitude and latitude by turns
 */
public record RegionShape(String code, String name, List<List<double[]>> polygons) {

  public RegionShape {
    polygons = polygons.stream().map(List::copyOf).toList();
  }

  /** All rings; filled even-odd they are the region. */
  public List<double[]> rings() {
    return polygons.stream().flatMap(List::stream).toList();
  }

  /** Whether a position lies in the region, by the even-odd rule on the plate carrée. */
  public boolean contains(double lon, double lat) {
    SphereCut cut = new SphereCut(lon);
    boolean inside = false;
    for (List<double[]> polygon : polygons) {
      for (double[] ring : polygon) {
        for (double[] part : cut.ring(ring)) {
          inside ^= oddCrossings(part, lat);
        }
      }
    }
    return inside;
  }

  private static boolean oddCrossings(double[] ring, double lat) {
    boolean odd = false;
    int before = ring.length - 2;
    for (int i = 0; i < ring.length; i += 2) {
      double y0 = ring[before + 1];
      double y1 = ring[i + 1];
      if ((y0 > lat) != (y1 > lat)) {
        double x = ring[before] + (lat - y0) / (y1 - y0) * (ring[i] - ring[before]);
        odd ^= x > 0;
      }
      before = i;
    }
    return odd;
  }
}
