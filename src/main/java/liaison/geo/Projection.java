package liaison.geo;

import java.util.Optional;
import liaison.base.Text;

/**
 * Maps the globe, a sphere of radius one, to a plane.
 *
 * <p>The cut lies opposite the central meridian; {@link SphereCut} brings rings and lines to it.
 */
public interface Projection {

  /** Id, as written in map sets. */
  String id();

  /** Its name for the corner of a map. */
  Text title();

  /** The meridian in the middle, degrees. */
  double centralMeridian();

  /**
   * Projects a position.
   *
   * @param fromCentre degrees of longitude east of the central meridian, −180 … 180
   * @param lat degrees of latitude
   * @return x to the east and y to the north in earth radii
   */
  Plane forward(double fromCentre, double lat);

  /** The position of a point of the plane, empty outside the globe's image. */
  Optional<LonLat> inverse(double x, double y);

  /** Projects a position given by its longitude. */
  default Plane project(double lon, double lat) {
    return forward(LonLat.wrap(lon - centralMeridian()), lat);
  }

  /** A point of the plane. */
  record Plane(double x, double y) {}
}
