package liaison.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelPointTest {

  @Test
  void ofASquareIsItsMiddle() {
    LabelPoint point = LabelPoint.of(List.of(new double[] {0, 0, 4, 0, 4, 4, 0, 4}));
    assertEquals(2, point.x(), 0.05);
    assertEquals(2, point.y(), 0.05);
    assertEquals(2, point.distance(), 0.05);
  }

  @Test
  void keepsOutOfHoles() {
    double[] outer = {0, 0, 10, 0, 10, 10, 0, 10};
    double[] hole = {1, 1, 6, 1, 6, 9, 1, 9};
    LabelPoint point = LabelPoint.of(List.of(outer, hole));
    assertTrue(point.x() > 6 && point.x() < 10);
    assertEquals(2, point.distance(), 0.15);
  }

  @Test
  void ofNothingIsNowhereAndOfALineIsOnIt() {
    assertTrue(Double.isNaN(LabelPoint.of(List.of()).x()));
    assertEquals(0, LabelPoint.of(List.of(new double[] {1, 1, 2, 1, 3, 1})).distance());
  }

  @Test
  void areasAreNeverNegative() {
    assertEquals(16, LabelPoint.area(new double[] {0, 0, 0, 4, 4, 4, 4, 0}));
    assertEquals(0, LabelPoint.area(new double[] {0, 0, 1, 1}));
  }
}
