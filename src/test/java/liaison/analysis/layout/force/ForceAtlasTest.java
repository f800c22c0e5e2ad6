package liaison.analysis.layout.force;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.DoubleStream;
import liaison.analysis.layout.LayoutQuality;
import liaison.analysis.network.Networks;
import liaison.analysis.parallel.Workers;
import liaison.base.Progress;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForceAtlasTest {

  private static double[] random(int count, long seed) {
    return new SplittableRandom(seed).doubles(count).map(value -> 1000 * value).toArray();
  }

  private static Layout run(Network network, Forces forces, int iterations, Workers workers) {
    double[] x = random(network.nodeCount(), 1);
    double[] y = random(network.nodeCount(), 2);
    new ForceAtlas(Springs.of(network), forces, x, y, workers).run(iterations, Progress.NONE);
    return new Layout(x, y);
  }

  private static void assertNumbers(Layout layout, String what) {
    assertTrue(
        DoubleStream.concat(Arrays.stream(layout.x()), Arrays.stream(layout.y()))
            .allMatch(Double::isFinite),
        what);
  }

  @Test
  void emptyAndOne() {
    assertEquals(0, run(Networks.of(0), Forces.STANDARD, 5, Workers.of(1)).size());
    assertNumbers(run(Networks.of(1), Forces.STANDARD, 50, Workers.of(1)), "one");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 50, 2000})
  void thoseAtOnePlaceComeApart(int nodes) {
    Network network = Networks.path(nodes);
    double[] x = new double[nodes];
    double[] y = new double[nodes];
    Springs springs = Springs.of(network);
    new ForceAtlas(springs, Forces.STANDARD, x, y, Workers.of(2)).run(20, Progress.NONE);
    Layout layout = new Layout(x, y);
    assertNumbers(layout, "at one place");
    for (int v = 1; v < nodes; v++) {
      assertTrue(Math.hypot(x[v] - x[v - 1], y[v] - y[v - 1]) > 0.1, "node " + v);
    }
  }

  @Test
  void whatIsNoPlaceIsTakenForTheOrigin() {
    double[] x = {Double.NaN, Double.POSITIVE_INFINITY, -1e300};
    double[] y = {0, Double.NEGATIVE_INFINITY, Double.NaN};
    Springs springs = Springs.of(Networks.path(3));
    new ForceAtlas(springs, Forces.STANDARD, x, y, Workers.of(1)).run(30, Progress.NONE);
    assertNumbers(new Layout(x, y), "from nowhere");
  }

  @Test
  void oddNetworksStayNumbers() {
    for (Forces forces :
        new Forces[] {
          Forces.STANDARD, new Forces(10, 5, true, true), new Forces(1e12, 0, false, true)
        }) {
      Workers two = Workers.of(2);
      assertNumbers(run(Networks.of(100_000), forces, 3, two), "isolated");
      assertNumbers(run(Networks.star(5000), forces, 30, two), "star");
      assertNumbers(run(Networks.path(5000), forces, 30, two), "path");
      for (double weight : new double[] {1e-300, 1e12, 1e300}) {
        double[][] ties = {{0, 1, 1}, {1, 2, weight}, {2, 3, weight}, {3, 0, 1}};
        assertNumbers(run(Networks.weighted(5, ties), forces, 200, two), "weight " + weight);
      }
    }
  }

  @Test
  void theSameBytesOnOneAndTwoThreadsEachTime() {
    Network network = Networks.random(5, 3000, 9000);
    Layout first = run(network, Forces.STANDARD, 25, Workers.of(1));
    for (int again = 0; again < 5; again++) {
      for (int threads = 1; threads <= 2; threads++) {
        Layout layout = run(network, Forces.STANDARD, 25, Workers.of(threads));
        assertArrayEquals(first.x(), layout.x());
        assertArrayEquals(first.y(), layout.y());
      }
    }
  }

  /** Without gravity, pull and repulsion are equal where d = k·m²/d. */
  @Test
  void twoTiedNodesComeToRestWhereForcesAreEqual() {
    Layout layout = run(Networks.path(2), new Forces(2, 0, false, false), 2000, Workers.of(1));
    double apart = Math.hypot(layout.x()[0] - layout.x()[1], layout.y()[0] - layout.y()[1]);
    assertEquals(Math.sqrt(8), apart, 0.05);
  }

  @Test
  void keepsFarMoreNeighboursThanChance() {
    Network network = Networks.path(600);
    LayoutQuality quality =
        LayoutQuality.of(network, run(network, Forces.STANDARD, 300, Workers.of(2)), 1);
    LayoutQuality floor = LayoutQuality.floor(network, 1);
    assertTrue(quality.preservation() > 0.5, quality + " " + floor);
    assertTrue(quality.stress() < floor.stress(), quality + " " + floor);
  }

  @Test
  void cancelEndsItWithinAnIteration() {
    int[] steps = {0};
    Progress cancelled =
        (done, total) -> {
          if (steps[0]++ > 20) {
            throw new CancellationException();
          }
        };
    Network network = Networks.random(3, 4000, 8000);
    double[] x = random(4000, 1);
    double[] y = random(4000, 2);
    ForceAtlas atlas = new ForceAtlas(Springs.of(network), Forces.STANDARD, x, y, Workers.of(2));
    assertThrows(CancellationException.class, () -> atlas.run(1000, cancelled));
    assertTrue(steps[0] < 30);
  }
}
