package liaison.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SphereCutTest {

  private static final double[] FIJI = {178, -18, -178, -18, -178, -16, 178, -16};

  @Test
  void aRingOverTheDateLineIsTwoPartsWhenTheLineIsTheTear() {
    List<double[]> parts = new SphereCut(0).ring(FIJI);
    assertEquals(2, parts.size());
    assertEquals(8, areas(parts), 1e-9);
  }

  @Test
  void aRingOverTheDateLineIsWholeUnderACentralMeridianInThePacific() {
    List<double[]> parts = new SphereCut(150).ring(FIJI);
    assertEquals(1, parts.size());
    assertEquals(8, areas(parts), 1e-9);
  }

  @Test
  void jumpsAndLongitudesAbove180MeanTheSame() {
    double[] plain = {178, -18, 182, -18, 182, -16, 178, -16};
    for (double centre : new double[] {0, 150, -77.5, 180}) {
      assertEquals(
          areas(new SphereCut(centre).ring(FIJI)), areas(new SphereCut(centre).ring(plain)), 1e-9);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 150, -30, 180, 11.25})
  void aCapAroundThePoleKeepsItsArea(double centre) {
    double[] cap = new double[72];
    for (int i = 0; i < 36; i++) {
      cap[2 * i] = LonLat.wrap(10 * i + 5);
      cap[2 * i + 1] = -80;
    }
    List<double[]> parts = new SphereCut(centre).ring(cap);
    assertEquals(3600, areas(parts), 1e-6);
    for (double[] part : parts) {
      for (int i = 0; i < part.length; i += 2) {
        assertTrue(Math.abs(part[i]) <= 180, "longitude " + part[i]);
      }
    }
  }

  @Test
  void aRingTouchingTheTearIsOnePart() {
    double[] east = {170, 0, 180, 0, 180, 10, 170, 10};
    List<double[]> parts = new SphereCut(0).ring(east);
    assertEquals(1, parts.size());
    assertEquals(100, areas(parts), 1e-9);
    assertEquals(1, new SphereCut(0).ring(new double[] {-180, 0, -170, 0, -170, 5}).size());
  }

  @Test
  void linesAreCutAndRunToTheTear() {
    List<double[]> parts = new SphereCut(0).line(new double[] {170, 0, -170, 10});
    assertEquals(2, parts.size());
    double[] first = parts.getFirst();
    assertEquals(180, first[first.length - 2], 1e-9);
    assertEquals(5, first[first.length - 1], 1e-9);
    assertEquals(-180, parts.getLast()[0], 1e-9);
    assertEquals(1, new SphereCut(150).line(new double[] {170, 0, -170, 10}).size());
    assertTrue(new SphereCut(0).line(new double[] {1, 1}).isEmpty());
  }

  @Test
  void ringsWithoutAreaGiveNothing() {
    assertTrue(new SphereCut(0).ring(new double[] {1, 1, 2, 2, 1, 1}).isEmpty());
    assertTrue(new SphereCut(0).ring(new double[0]).isEmpty());
  }

  private static double areas(List<double[]> parts) {
    return parts.stream().mapToDouble(LabelPoint::area).sum();
  }
}
