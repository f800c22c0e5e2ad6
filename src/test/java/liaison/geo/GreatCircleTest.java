package liaison.geo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GreatCircleTest {

  private static final LonLat BEIJING = new LonLat(116.3972, 39.9075);
  private static final LonLat WASHINGTON = new LonLat(-77.0364, 38.8951);

  @Test
  void distancesAreTheShortestOnTheSphere() {
    assertEquals(0, GreatCircle.distanceKm(BEIJING, BEIJING));
    double quarter = Math.PI / 2 * GreatCircle.EARTH_RADIUS_KM;
    assertEquals(quarter, GreatCircle.distanceKm(new LonLat(0, 0), new LonLat(90, 0)), 1e-6);
    assertEquals(quarter, GreatCircle.distanceKm(new LonLat(0, 0), new LonLat(33, 90)), 1e-6);
    assertEquals(2 * quarter, GreatCircle.distanceKm(new LonLat(-90, 0), new LonLat(90, 0)), 1e-6);
    assertEquals(11_150, GreatCircle.distanceKm(BEIJING, WASHINGTON), 20);
  }

  @Test
  void wayRunsFromEndToEndInEqualSteps() {
    double[] way = GreatCircle.points(BEIJING, WASHINGTON, 10);
    assertEquals(22, way.length);
    assertEquals(116.3972, way[0], 1e-9);
    assertEquals(-77.0364, way[20], 1e-9);
    double step = GreatCircle.distanceKm(BEIJING, WASHINGTON) / 10;
    for (int i = 2; i < way.length; i += 2) {
      LonLat before = new LonLat(way[i - 2], way[i - 1]);
      assertEquals(step, GreatCircle.distanceKm(before, new LonLat(way[i], way[i + 1])), 1e-6);
    }
    assertEquals(85, way[11], 6, "goes over the Arctic");
  }

  @Test
  void antipodesGoOverThePole() {
    double[] way = GreatCircle.points(new LonLat(10, 30), new LonLat(-170, -30), 6);
    double highest = 0;
    for (int i = 1; i < way.length; i += 2) {
      highest = Math.max(highest, way[i]);
    }
    assertEquals(90, highest, 1e-6);
    assertEquals(-30, way[13], 1e-9);
  }

  @Test
  void equalEndsGiveOnePlace() {
    double[] way = GreatCircle.points(BEIJING, BEIJING, 2);
    assertArrayEquals(
        new double[] {116.3972, 39.9075, 116.3972, 39.9075, 116.3972, 39.9075}, way, 1e-9);
  }
}
