package liaison.geo;

import java.util.Optional;
import liaison.base.Text;

/**
 * The Albers equal-area conic projection on the sphere.
 *
 * <p>{@code n = (sin φ1 + sin φ2)/2}, {@code C = cos² φ1 + 2n sin φ1}, {@code ρ = √(C − 2n sin
 * φ)/n}, {@code x = ρ sin nλ}, {@code y = ρ0 − ρ cos nλ}. Source: J. P. Snyder (1987), Map
 * projections: a working manual, USGS Professional Paper 1395, pages 98–103. The parallels must not
 * lie symmetric to the equator.
 */
public final class AlbersConic implements Projection {

  private final double centralMeridian;
  private final double n;
  private final double c;
  private final double rhoOrigin;

  /**
   * @param south first standard parallel, degrees
   * @param north second standard parallel, degrees
   * @param origin latitude whose crossing with the central meridian is (0, 0), degrees
   * @param centralMeridian degrees
   */
  public AlbersConic(double south, double north, double origin, double centralMeridian) {
    double sin1 = Math.sin(Math.toRadians(south));
    double cos1 = Math.cos(Math.toRadians(south));
    this.centralMeridian = centralMeridian;
    this.n = (sin1 + Math.sin(Math.toRadians(north))) / 2;
    if (!(Math.abs(n) > 1e-6)) {
      throw new IllegalArgumentException("standard parallels " + south + " and " + north);
    }
    this.c = cos1 * cos1 + 2 * n * sin1;
    this.rhoOrigin = rho(origin);
  }

  @Override
  public String id() {
    return "albers";
  }

  @Override
  public Text title() {
    return Text.of("geo.projection.albers");
  }

  @Override
  public double centralMeridian() {
    return centralMeridian;
  }

  @Override
  public Plane forward(double fromCentre, double lat) {
    double rho = rho(lat);
    double angle = n * Math.toRadians(fromCentre);
    return new Plane(rho * Math.sin(angle), rhoOrigin - rho * Math.cos(angle));
  }

  @Override
  public Optional<LonLat> inverse(double x, double y) {
    double sign = Math.signum(n);
    double dy = rhoOrigin - y;
    double rho = sign * Math.hypot(x, dy);
    double sine = (c - rho * rho * n * n) / (2 * n);
    double fromCentre = Math.toDegrees(Math.atan2(sign * x, sign * dy) / n);
    if (!(Math.abs(sine) <= 1 + 1e-12 && Math.abs(fromCentre) <= 180 + 1e-9)) {
      return Optional.empty();
    }
    double lat = Math.toDegrees(Math.asin(Math.clamp(sine, -1, 1)));
    return Optional.of(new LonLat(LonLat.wrap(fromCentre + centralMeridian), lat));
  }

  private double rho(double lat) {
    return Math.sqrt(Math.max(0, c - 2 * n * Math.sin(Math.toRadians(lat)))) / n;
  }
}
