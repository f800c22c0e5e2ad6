package liaison.geo.map;

import liaison.geo.PlanarClip;
import liaison.geo.Projection;
import liaison.geo.Projection.Plane;

/**
 * A part of the globe between two meridians and two parallels, degrees; east may be above 180.
 *
 * @param west western meridian
 * @param south southern parallel
 * @param east eastern meridian, greater than west
 * @param north northern parallel, greater than south
 */
public record Extent(double west, double south, double east, double north) {

  private static final int SAMPLES = 48;

  /** Whether it goes all round. */
  public boolean isWholeTurn() {
    return east - west >= 360;
  }

  /** Whether a position lies in it. */
  public boolean contains(double lon, double lat) {
    double turns = Math.ceil((west - lon) / 360);
    return lat >= south && lat <= north && lon + 360 * turns <= east;
  }

  /** Left, bottom, right and top of its image on the plane. */
  public double[] box(Projection projection) {
    double[] box = {
      Double.POSITIVE_INFINITY,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      Double.NEGATIVE_INFINITY
    };
    double left = isWholeTurn() ? -180 : west - projection.centralMeridian();
    double right = isWholeTurn() ? 180 : east - projection.centralMeridian();
    for (int i = 0; i <= SAMPLES; i++) {
      for (int j = 0; j <= SAMPLES; j++) {
        double lon = left + (right - left) * i / SAMPLES;
        Plane plane = projection.forward(lon, south + (north - south) * j / SAMPLES);
        box[0] = Math.min(box[0], plane.x());
        box[1] = Math.min(box[1], plane.y());
        box[2] = Math.max(box[2], plane.x());
        box[3] = Math.max(box[3], plane.y());
      }
    }
    return box;
  }

  /** A clip to the box of its image, grown by a part of its size. */
  public PlanarClip clip(Projection projection, double grown) {
    double[] box = box(projection);
    double dx = (box[2] - box[0]) * grown;
    double dy = (box[3] - box[1]) * grown;
    return new PlanarClip(box[0] - dx, box[1] - dy, box[2] + dx, box[3] + dy);
  }
}
