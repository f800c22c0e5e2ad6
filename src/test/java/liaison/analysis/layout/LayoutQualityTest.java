package liaison.analysis.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import liaison.analysis.network.Networks;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import org.junit.jupiter.api.Test;

class LayoutQualityTest {

  private static double[] line(int nodes, double unit) {
    double[] line = new double[nodes];
    for (int v = 0; v < nodes; v++) {
      line[v] = v * unit;
    }
    return line;
  }

  @Test
  void emptyAndUntiedHaveNothingToKeep() {
    assertEquals(
        new LayoutQuality(0, 0), LayoutQuality.of(Networks.of(0), layout(new double[0]), 1));
    assertEquals(new LayoutQuality(0, 0), LayoutQuality.of(Networks.of(3), layout(line(3, 1)), 1));
  }

  private static Layout layout(double[] x) {
    return new Layout(x, new double[x.length]);
  }

  @Test
  void aPathAlongALineIsPerfectAtAnyScale() {
    LayoutQuality quality = LayoutQuality.of(Networks.path(30), layout(line(30, 7)), 1);
    assertEquals(1, quality.preservation());
    assertEquals(0, quality.stress(), 1e-12);
  }

  @Test
  void nodesEquallyFarByHopsStandForOneAnother() {
    Network star = Networks.star(30);
    assertEquals(1, LayoutQuality.of(star, layout(line(31, 1)), 1).preservation());
  }

  @Test
  void placesByChanceKeepAsManyAsChanceWould() {
    Network path = Networks.path(400);
    LayoutQuality floor = LayoutQuality.floor(path, 1);
    assertEquals(10 / 399.0, floor.preservation(), 0.02);
    assertTrue(floor.stress() > 0.2, floor.toString());
  }
}
