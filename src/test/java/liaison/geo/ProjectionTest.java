package liaison.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import liaison.geo.Projection.Plane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectionTest {

  private static final Projection EQUAL_EARTH = new EqualEarth(0);
  private static final Projection CHINA = new AlbersConic(25, 47, 36, 105);

  @Test
  void equalEarthGivesThePublishedValues() {
    // PROJ: +proj=eqearth +R=6378137, 180° 0° → 17263256.84 m; +R=1, 122° 47° → 1.549254 0.893308
    assertEquals(17263256.84, EQUAL_EARTH.forward(180, 0).x() * 6378137, 0.01);
    Plane plane = EQUAL_EARTH.forward(122, 47);
    assertEquals(1.549254, plane.x(), 1e-6);
    assertEquals(0.893308, plane.y(), 1e-6);
    assertEquals(new Plane(0, 0), EQUAL_EARTH.forward(0, 0));
  }

  @Test
  void equalEarthHasThePublishedShape() {
    // Šavrič et al. 2018: pole line 0.59247 of the equator, width to height 2.05458
    double pole = EQUAL_EARTH.forward(180, 90).x();
    double equator = EQUAL_EARTH.forward(180, 0).x();
    assertEquals(0.59247, pole / equator, 5e-6);
    assertEquals(2.05458, equator / EQUAL_EARTH.forward(0, 90).y(), 5e-6);
  }

  @Test
  void albersGivesSnydersExample() {
    // Snyder 1987, page 291: φ1 29.5°, φ2 45.5°, φ0 23°, λ0 −96°; 35° N 75° W
    Projection albers = new AlbersConic(29.5, 45.5, 23, -96);
    Plane plane = albers.project(-75, 35);
    assertEquals(0.2952720, plane.x(), 5e-8);
    assertEquals(0.2416774, plane.y(), 5e-8);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void inverseLeadsBack(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      double lon = random.nextDouble() * 358 - 179;
      double lat = random.nextDouble() * 178 - 89;
      for (Projection projection : new Projection[] {EQUAL_EARTH, new EqualEarth(150), CHINA}) {
        Plane plane = projection.project(lon, lat);
        LonLat back = projection.inverse(plane.x(), plane.y()).orElseThrow();
        assertEquals(0, LonLat.wrap(back.lon() - lon), 1e-7, "seed " + seed);
        assertEquals(lat, back.lat(), 1e-7, "seed " + seed);
      }
    }
  }

  @Test
  void pointsBesideTheGlobeHaveNoPosition() {
    assertTrue(EQUAL_EARTH.inverse(3, 0).isEmpty());
    assertTrue(EQUAL_EARTH.inverse(0, 1.5).isEmpty());
    assertTrue(CHINA.inverse(50, 0).isEmpty());
    assertTrue(EQUAL_EARTH.inverse(Double.NaN, 0).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 20, 45, 70})
  void bothKeepAreas(double lat) {
    for (Projection projection : new Projection[] {EQUAL_EARTH, CHINA}) {
      double d = 0.001;
      Plane a = projection.forward(10, lat);
      Plane b = projection.forward(10 + d, lat);
      Plane c = projection.forward(10, lat + d);
      double area = (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
      double radians = Math.toRadians(d);
      assertEquals(Math.cos(Math.toRadians(lat)), area / radians / radians, 2e-4, projection.id());
    }
  }

  @Test
  void parallelsSymmetricToTheEquatorAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new AlbersConic(-30, 30, 0, 0));
  }
}
