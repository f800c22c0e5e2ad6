package liaison.geo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class PlanarClipTest {

  private final PlanarClip clip = new PlanarClip(0, 0, 10, 10);

  @Test
  void ringsAreCutToTheRectangle() {
    double[] around = {-5, -5, 15, -5, 15, 15, -5, 15};
    assertEquals(100, LabelPoint.area(clip.ring(around)), 1e-9);
    assertEquals(25, LabelPoint.area(clip.ring(new double[] {5, 5, 15, 5, 15, 15, 5, 15})), 1e-9);
    assertEquals(0, clip.ring(new double[] {20, 20, 30, 20, 30, 30}).length);
    double[] inside = {1, 1, 2, 1, 2, 2};
    assertSame(inside, clip.ring(inside));
  }

  @Test
  void linesAreCutIntoTheirPartsInside() {
    double[] wave = {-5, 5, 5, 5, 5, 15, 8, 15, 8, 5};
    assertEquals(2, clip.line(wave).size());
    assertArrayEquals(new double[] {0, 5, 5, 5, 5, 10}, clip.line(wave).getFirst(), 1e-12);
    assertEquals(0, clip.line(new double[] {-1, 0, -1, 10}).size());
    assertEquals(1, clip.line(new double[] {0, 0, 0, 10}).size());
  }
}
