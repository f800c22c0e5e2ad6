package liaison.analysis.layout.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import liaison.analysis.layout.Component;
import liaison.analysis.layout.LayoutQuality;
import liaison.analysis.network.Networks;
import liaison.base.Progress;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import org.junit.jupiter.api.Test;

class StressLayoutTest {

  private static Layout run(Network network) {
    StressLayout layout = new StressLayout();
    return layout.run(Networks.subject(network), layout.params(), Progress.NONE);
  }

  private static double distance(Layout layout, int v, int w) {
    return Math.hypot(layout.x()[v] - layout.x()[w], layout.y()[v] - layout.y()[w]);
  }

  @Test
  void pathIsDrawnStraight() {
    Component path = Component.of(Networks.path(12)).getFirst();
    double[] x = new double[12];
    double[] y = new double[12];
    StressDescent.place(path, 1, x, y, Progress.NONE);
    assertEquals(11, Math.hypot(x[11] - x[0], y[11] - y[0]), 0.2);
  }

  @Test
  void oppositeNodesOfARingAreFarthest() {
    Layout layout = run(Networks.of(6, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 0, 5));
    for (int v = 1; v < 6; v++) {
      assertTrue(distance(layout, 0, v) <= distance(layout, 0, 3) + 1e-9, "node " + v);
    }
  }

  @Test
  void pivotsOfLargePartsKeepDistancesAsAllPairsDo() {
    int side = 36;
    int[] ties = new int[4 * side * (side - 1)];
    int at = 0;
    for (int v = 0; v < side * side; v++) {
      if (v % side < side - 1) {
        ties[at++] = v;
        ties[at++] = v + 1;
      }
      if (v + side < side * side) {
        ties[at++] = v;
        ties[at++] = v + side;
      }
    }
    Network grid = Networks.of(side * side, ties);
    LayoutQuality quality = LayoutQuality.of(grid, run(grid), 1);
    assertTrue(quality.stress() < 0.08, quality.toString());
    assertTrue(quality.preservation() > 0.8, quality.toString());
  }
}
