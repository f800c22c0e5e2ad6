package liaison.analysis.layout.force;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import liaison.analysis.layout.LayoutQuality;
import liaison.analysis.network.Networks;
import liaison.analysis.parallel.Workers;
import liaison.base.Progress;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import org.junit.jupiter.api.Test;

class ClustersLayoutTest {

  private static Layout run(Network network, Workers workers) {
    ClustersLayout layout = new ClustersLayout(workers);
    return layout.run(Networks.subject(network), layout.params(), Progress.NONE);
  }

  /** Groups of 50 nodes with four ties in five inside. */
  private static Network planted(int nodes, int ties) {
    SplittableRandom random = new SplittableRandom(7);
    List<double[]> list = new ArrayList<>();
    for (int tie = 0; tie < ties; tie++) {
      int a = random.nextInt(nodes);
      int b = random.nextDouble() < 0.8 ? a / 50 * 50 + random.nextInt(50) : random.nextInt(nodes);
      if (a != b) {
        list.add(new double[] {a, b, 1});
      }
    }
    return Networks.weighted(nodes, list.toArray(double[][]::new));
  }

  @Test
  void emptyOneTwoAndApart() {
    assertEquals(0, run(Networks.of(0), Workers.of(1)).size());
    assertArrayEquals(new double[] {0}, run(Networks.of(1), Workers.of(1)).x());
    assertTrue(
        Arrays.stream(run(Networks.of(7, 0, 1, 2, 3, 3, 4), Workers.of(2)).x())
            .allMatch(Double::isFinite));
  }

  @Test
  void plantedGroupsAreSeenAndTheSameBytesComeOnAnyNumberOfThreads() {
    Network network = planted(1500, 6000);
    Layout first = run(network, Workers.of(1));
    LayoutQuality quality = LayoutQuality.of(network, first, 1);
    LayoutQuality plain =
        LayoutQuality.of(
            network,
            new ForceLayout()
                .run(Networks.subject(network), new ForceLayout().params(), Progress.NONE),
            1);
    assertTrue(quality.preservation() > 0.3, quality + " " + plain);
    assertTrue(quality.preservation() > plain.preservation(), quality + " " + plain);
    Layout again = run(network, Workers.of(2));
    assertArrayEquals(first.x(), again.x());
    assertArrayEquals(first.y(), again.y());
  }

  @Test
  void cancelEndsIt() {
    ClustersLayout layout = new ClustersLayout();
    Progress cancelled =
        (done, total) -> {
          throw new CancellationException();
        };
    assertThrows(
        CancellationException.class,
        () -> layout.run(Networks.subject(Networks.path(5)), layout.params(), cancelled));
  }
}
