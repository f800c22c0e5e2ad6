package liaison.analysis.community;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import liaison.analysis.network.Networks;
import liaison.analysis.network.RandomNetworks;
import liaison.analysis.parallel.Workers;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Partition;
import liaison.model.network.StableGroups;
import org.junit.jupiter.api.Test;

class GroupStabilityTest {

  @Test
  void nothingHasNoGroups() {
    assertEquals(0, run(Networks.of(0), 1).stability().length);
    assertArrayEquals(new double[] {1, 1, 1}, run(Networks.of(3), 1).stability());
  }

  @Test
  void twoTrianglesAreAlwaysFound() {
    Network network = Networks.of(6, 0, 1, 0, 2, 1, 2, 2, 3, 3, 4, 3, 5, 4, 5);
    assertArrayEquals(new double[] {1, 1}, run(network, 1).stability());
    assertArrayEquals(new int[] {3, 3}, run(network, 1).sizes());
  }

  @Test
  void aRingCanBeCutAnywhere() {
    Network ring = Networks.of(7, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 0, 6);
    assertTrue(Arrays.stream(run(ring, 1).stability()).anyMatch(value -> value < 0.95));
  }

  @Test
  void bestMatchesByHand() {
    Partition groups = new Partition(new int[] {0, 0, 0, 1, 1}, 2, 0);
    double[] best = GroupStability.best(groups, new int[] {0, 0, 1, 1, 1});
    assertArrayEquals(new double[] {2.0 / 3, 2.0 / 3}, best, 1e-12);
  }

  @Test
  void sharesOfWholeNumbersOnOneThreadAndOnTwo() {
    RandomNetworks.all()
        .skip(200)
        .limit(20)
        .forEach(one -> {
          double[] single = run(one.network(), 1).stability();
          assertArrayEquals(single, run(one.network(), 2).stability(), one.name());
          assertTrue(Arrays.stream(single).allMatch(value -> value > 0 && value <= 1 + 1e-12));
        });
  }

  private static StableGroups run(Network network, int threads) {
    GroupStability stability = new GroupStability(Workers.of(threads));
    return stability.run(
        Networks.subject(network), stability.params().with("runs", "8"), Progress.NONE);
  }
}
