package liaison.scene.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {

  private static final int SIZE = 60;

  private final int[] alpha = new int[SIZE * SIZE];

  private double area(Shape shape, boolean evenOdd) {
    return area(shape, evenOdd, new int[] {0, 0, SIZE, SIZE});
  }

  private double area(Shape shape, boolean evenOdd, int[] clip) {
    Arrays.fill(alpha, 0);
    Coverage coverage = new Coverage(SIZE, 16);
    for (int top = 0; top < SIZE; top += 16) {
      int[] band = {clip[0], Math.max(top, clip[1]), clip[2], Math.min(top + 16, clip[3])};
      coverage.fill(
          shape.edges(),
          shape.size(),
          top,
          band,
          evenOdd,
          (from, to, y, a) -> {
            for (int x = from; x < to; x++) {
              alpha[y * SIZE + x] += a;
            }
          });
    }
    return Arrays.stream(alpha).sum() / 255.0;
  }

  private static Shape polygon(double... xy) {
    Shape shape = new Shape();
    shape.polygon(xy, xy.length / 2);
    return shape;
  }

  @Test
  void aRectangleCoversExactlyItsPixels() {
    assertEquals(
        0.25 * 0.5, area(polygon(10.25, 10, 10.5, 10, 10.5, 10.5, 10.25, 10.5), false), 0.003);
    assertEquals(32, alpha[10 * SIZE + 10]);
    assertEquals(20 * 10, area(polygon(5, 5, 25, 5, 25, 15, 5, 15), false), 1e-9);
    assertEquals(255, alpha[5 * SIZE + 5]);
    assertEquals(0, alpha[5 * SIZE + 25]);
    assertEquals(0, alpha[15 * SIZE + 5]);
  }

  @Test
  void bothDirectionsCountAlike() {
    double there = area(polygon(3.3, 4.1, 40.2, 9.7, 20.5, 51.3), false);
    double back = area(polygon(20.5, 51.3, 40.2, 9.7, 3.3, 4.1), false);
    assertEquals(there, back, 1e-9);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void trianglesHaveTheirArea(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      double[] p = random.doubles(6, 0, SIZE).toArray();
      double exact = Math.abs((p[2] - p[0]) * (p[5] - p[1]) - (p[4] - p[0]) * (p[3] - p[1])) / 2;
      assertEquals(exact, area(polygon(p), false), 0.6, "seed " + seed + " " + Arrays.toString(p));
    }
  }

  @Test
  void overlapsCountOnceByNonZeroAndNotByEvenOdd() {
    Shape twice = new Shape();
    twice.polygon(new double[] {10, 10, 30, 10, 30, 30, 10, 30}, 4);
    twice.polygon(new double[] {20, 10, 40, 10, 40, 30, 20, 30}, 4);
    assertEquals(600, area(twice, false), 1e-6);
    assertEquals(400, area(twice, true), 1e-6);
  }

  @Test
  void aCircleAndItsRing() {
    Shape ring = new Shape();
    ring.circle(30, 30, 20, false);
    assertEquals(Math.PI * 400, area(ring, false), 4);
    ring.circle(30, 30, 10, false);
    assertEquals(Math.PI * 300, area(ring, true), 4);
  }

  @Test
  void whatLiesBeyondTheEdgesIsCutOff() {
    Shape huge = polygon(-1000, -1000, 1000, -1000, 1000, 1000, -1000, 1000);
    assertEquals(SIZE * SIZE, area(huge, false), 1e-6);
    assertEquals(12 * 7, area(huge, false, new int[] {10, 20, 22, 27}), 1e-6);
    assertEquals(0, area(polygon(70, 5, 80, 5, 75, 20), false), 1e-6);
    assertEquals(0, area(polygon(-20, 5, -10, 5, -15, 20), false), 1e-6);
    assertEquals(0, area(new Shape(), false));
  }

  @Test
  void aStrokeHasItsWidthAndRoundEnds() {
    Shape line = new Shape();
    new Stroker(line, 6).add(new double[] {10, 10, 50, 40}, false);
    assertEquals(50 * 6 + Math.PI * 9, area(line, false), 1.5);
    Shape square = new Shape();
    new Stroker(square, 2).add(new double[] {10, 10, 40, 10, 40, 40, 10, 40}, true);
    assertEquals(4 * 30 * 2 - 4 + Math.PI, area(square, false), 0.6);
    Shape corner = new Shape();
    new Stroker(corner, 4).add(new double[] {10, 50, 30, 10, 50, 50}, false);
    double length = 2 * Math.hypot(20, 40);
    assertTrue(Math.abs(area(corner, false) - length * 4 - Math.PI * 4) < 6);
  }

  @Test
  void aDenseLineIsAsWideAsAPlainOne() {
    double[] dense = new double[2 * 401];
    for (int i = 0; i <= 400; i++) {
      dense[2 * i] = 10 + i * 0.1;
      dense[2 * i + 1] = 30;
    }
    Shape shape = new Shape();
    new Stroker(shape, 1).add(dense, false);
    assertEquals(40 + Math.PI / 4, area(shape, false), 0.3);
  }

  @Test
  void aDashedLineIsDashes() {
    Shape shape = new Shape();
    new Stroker(shape, 1).addDashed(new double[] {10, 10, 50, 10}, false, 5);
    assertEquals(4 * (5 + Math.PI / 4), area(shape, false), 0.4);
  }

  @Test
  void aPointIsADot() {
    Shape shape = new Shape();
    new Stroker(shape, 8).add(new double[] {20, 20, 20, 20}, false);
    assertEquals(Math.PI * 16, area(shape, false), 0.8);
  }
}
