package liaison.analysis.layout.overview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import liaison.analysis.network.Networks;
import liaison.analysis.parallel.Workers;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverviewLayoutTest {

  private static Layout run(Network network, Workers workers, String favour) {
    OverviewLayout layout = new OverviewLayout(workers);
    Params params = layout.params().with("favour", favour);
    return layout.run(Networks.subject(network), params, Progress.NONE);
  }

  private static double distance(Layout layout, int v, int w) {
    return Math.hypot(layout.x()[v] - layout.x()[w], layout.y()[v] - layout.y()[w]);
  }

  /** Rings of ten groups, each tied to the next by one tie. */
  private static Network groups(int size) {
    SplittableRandom random = new SplittableRandom(5);
    Set<Long> ties = new HashSet<>();
    for (int group = 0; group < 10; group++) {
      ties.add((long) group * size << 32 | (group + 1) % 10 * size);
      for (int tie = 0; tie < 6 * size; tie++) {
        int v = group * size + random.nextInt(size);
        int w = group * size + random.nextInt(size);
        if (v < w) {
          ties.add((long) v << 32 | w);
        }
      }
    }
    int[] ends =
        ties.stream()
            .sorted()
            .flatMap(tie -> Arrays.asList((int) (tie >>> 32), tie.intValue()).stream())
            .mapToInt(Integer::intValue)
            .toArray();
    return Networks.of(10 * size, ends);
  }

  @Test
  void placesDoNotDependOnThreads() {
    Network network = Networks.random(3, 5200, 9000);
    Set<Integer> hashes = new HashSet<>();
    for (int threads : new int[] {1, 2, 2, 1, 2}) {
      Layout layout = run(network, Workers.of(threads), "auto");
      hashes.add(Arrays.hashCode(layout.x()) * 31 + Arrays.hashCode(layout.y()));
    }
    assertEquals(1, hashes.size());
  }

  @Test
  void groupsStandTogether() {
    Network network = groups(60);
    Layout layout = run(network, Workers.of(2), "auto");
    double inside = 0;
    double all = 0;
    for (int v = 0; v < 600; v++) {
      inside += distance(layout, v, v / 60 * 60 + (v + 7) % 60) / 600;
      all += distance(layout, v, (v + 301) % 600) / 600;
    }
    assertTrue(inside < 0.35 * all, inside + " " + all);
  }

  @Test
  void endsOfALongPathLieFarApart() {
    Network path = Networks.path(3000);
    Layout layout = run(path, Workers.of(2), "auto");
    double tie = 0;
    for (int v = 1; v < 3000; v++) {
      tie += distance(layout, v - 1, v) / 2999;
    }
    assertTrue(distance(layout, 0, 2999) > 200 * tie, distance(layout, 0, 2999) + " " + tie);
  }

  @Test
  void theLargestPartIsShownOnItsWay() {
    AtomicInteger shown = new AtomicInteger();
    Progress watched =
        new Progress() {
          @Override
          public void step(long done, long total) {}

          @Override
          public void show(Object partial) {
            shown.incrementAndGet();
          }
        };
    OverviewLayout layout = new OverviewLayout(Workers.of(1));
    layout.run(Networks.subject(Networks.random(6, 400, 900)), layout.params(), watched);
    assertTrue(shown.get() > 5);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 9, 700})
  void forcesAreNearlyThoseOfAllPairs(int count) {
    SplittableRandom random = new SplittableRandom(count);
    double[] x = random.doubles(count, -50, 50).toArray();
    double[] y = random.doubles(count, -50, 50).toArray();
    float[] mass = new float[count];
    Arrays.setAll(new Object[count], v -> mass[v] = 1 + v % 3);
    MassTree tree = new MassTree(count, 0.4, Workers.of(2));
    double[] forceX = new double[count];
    double[] forceY = new double[count];
    tree.build(x, y, mass, Progress.NONE);
    tree.forces(forceX, forceY, Progress.NONE);
    double error = 0;
    double size = 1e-12;
    for (int v = 0; v < count; v++) {
      double sumX = 0;
      double sumY = 0;
      for (int w = 0; w < count; w++) {
        double dx = x[v] - x[w];
        double dy = y[v] - y[w];
        double force = w == v ? 0 : mass[w] / (dx * dx + dy * dy);
        sumX += dx * force;
        sumY += dy * force;
      }
      error += Math.hypot(sumX - forceX[v], sumY - forceY[v]);
      size += Math.hypot(sumX, sumY);
    }
    assertTrue(error <= 0.01 * size, error + " of " + size);
  }

  @Test
  void massesOfOnePlaceAreToldApart() {
    int count = 100;
    double[] zero = new double[count];
    float[] mass = new float[count];
    Arrays.fill(mass, 1);
    MassTree tree = new MassTree(count, 1.2, Workers.of(1));
    tree.build(zero, zero, mass, Progress.NONE);
    double[] forceX = new double[count];
    tree.forces(forceX, new double[count], Progress.NONE);
    assertArrayEquals(zero, forceX);
  }
}
