package liaison.analysis.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.SplittableRandom;
import liaison.analysis.Subject;
import liaison.analysis.network.Networks;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlapRemovalTest {

  private static Layout run(Network network, double[] x, double[] y) {
    Subject plain = Networks.subject(network);
    Subject subject =
        new Subject(plain.data(), network, Optional.empty(), Optional.of(new Layout(x, y)));
    return new OverlapRemoval().run(subject, Params.NONE, Progress.NONE);
  }

  @Test
  void emptyStaysEmptyAndOneStays() {
    assertEquals(0, run(Networks.of(0), new double[0], new double[0]).size());
    assertEquals(3, run(Networks.of(1), new double[] {3}, new double[] {4}).x()[0]);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void noDiscLiesOverAnother(long seed) {
    Network network = Networks.random(seed, 300, 600);
    SplittableRandom random = new SplittableRandom(seed);
    double[] x = random.doubles(300, 0, 4).toArray();
    double[] y = random.doubles(300, 0, 4).toArray();
    Layout apart = run(network, x, y);
    double[] radii = DrawnDiscs.radii(network);
    for (int v = 0; v < 300; v++) {
      for (int w = 0; w < v; w++) {
        double distance = Math.hypot(apart.x()[v] - apart.x()[w], apart.y()[v] - apart.y()[w]);
        assertTrue(distance > radii[v] + radii[w], "seed " + seed + ", " + v + " and " + w);
      }
    }
  }

  @Test
  void whatHasRoomStaysWhereItIs() {
    double[] far = {0, 50, 100};
    Layout apart = run(Networks.path(3), far, far);
    assertEquals(50, apart.x()[1]);
  }
}
