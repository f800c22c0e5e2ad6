package liaison.geo;

import java.util.Optional;
import liaison.base.Text;

/**
 * The Equal Earth projection, pseudocylindrical and equal-area.
 *
 * <p>{@code sin θ = √3/2 · sin φ}, {@code y = θ (A1 + A2 θ² + θ⁶ (A3 + A4 θ²))}, {@code x = 2√3 λ
 * cos θ / (3 dy/dθ)}. Source: B. Šavrič, T. Patterson, B. Jenny (2018), The Equal Earth map
 * projection, doi:10.1080/13658816.2018.1504949. The inverse is Newton's method on y.
 *
 * @param centralMeridian degrees
 */
public record EqualEarth(double centralMeridian) implements Projection {

  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = Math.sqrt(3) / 2;
  private static final int STEPS = 12;

  @Override
  public String id() {
    return "equal-earth";
  }

  @Override
  public Text title() {
    return Text.of("geo.projection.equalEarth");
  }

  @Override
  public Plane forward(double fromCentre, double lat) {
    double theta = Math.asin(M * Math.sin(Math.toRadians(lat)));
    double x = Math.toRadians(fromCentre) * Math.cos(theta) / (M * slope(theta));
    return new Plane(x, height(theta));
  }

  @Override
  public Optional<LonLat> inverse(double x, double y) {
    double theta = y / A1;
    for (int step = 0; step < STEPS; step++) {
      theta -= (height(theta) - y) / slope(theta);
    }
    double sine = Math.sin(theta) / M;
    if (!(Math.abs(sine) <= 1 + 1e-12)) {
      return Optional.empty();
    }
    double fromCentre = Math.toDegrees(x * M * slope(theta) / Math.cos(theta));
    if (!(Math.abs(fromCentre) <= 180 + 1e-9)) {
      return Optional.empty();
    }
    double lat = Math.toDegrees(Math.asin(Math.clamp(sine, -1, 1)));
    return Optional.of(new LonLat(LonLat.wrap(fromCentre + centralMeridian), lat));
  }

  private static double height(double theta) {
    double t2 = theta * theta;
    double t6 = t2 * t2 * t2;
    return theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
  }

  private static double slope(double theta) {
    double t2 = theta * theta;
    double t6 = t2 * t2 * t2;
    return A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
  }
}
