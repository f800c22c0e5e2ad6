package liaison.geo;

/** A position in degrees, longitude first. */
public record LonLat(double lon, double lat) {

  /** A longitude brought into −180 up to, but not including, 180 degrees. */
  public static double wrap(double lon) {
    double wrapped = (lon + 180) % 360;
    return (wrapped < 0 ? wrapped + 360 : wrapped) - 180;
  }
}
