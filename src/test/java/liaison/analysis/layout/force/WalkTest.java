package liaison.analysis.layout.force;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import liaison.analysis.parallel.Workers;
import liaison.base.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WalkTest {

  private static final int NODES = 1500;

  /** Sums through the tree and what they should be. */
  private record Sums(double[] x, double[] y, double[] exactX, double[] exactY) {

    static Sums of(double[] x, double[] y, double[] mass, double opening) {
      PointTree tree = new PointTree(mass);
      tree.sort(x, y, mass, Workers.of(1), Progress.NONE);
      Sums sums =
          new Sums(
              new double[x.length],
              new double[x.length],
              new double[x.length],
              new double[x.length]);
      Walk walk = new Walk(tree, opening);
      for (int block = 0; block < tree.subtrees(); block++) {
        walk.sum(tree.subtrees() + block, sums.x, sums.y);
      }
      for (int v = 0; v < x.length; v++) {
        for (int w = 0; w < x.length; w++) {
          double dx = tree.x[v] - tree.x[w];
          double dy = tree.y[v] - tree.y[w];
          double square = dx * dx + dy * dy;
          if (square > 0) {
            sums.exactX[v] += tree.mass[w] * dx / square;
            sums.exactY[v] += tree.mass[w] * dy / square;
          }
        }
      }
      return sums;
    }

    /** Errors in all over forces in all: along a line most of what pushes cancels out. */
    double error() {
      double errors = 0;
      double forces = 0;
      for (int v = 0; v < x.length; v++) {
        errors += Math.hypot(x[v] - exactX[v], y[v] - exactY[v]);
        forces += Math.hypot(exactX[v], exactY[v]);
      }
      return errors / forces;
    }
  }

  /** Even, in heaps, along a line, or with one node far away. */
  private static double[][] places(String shape, SplittableRandom random) {
    double[] x = new double[NODES];
    double[] y = new double[NODES];
    for (int v = 0; v < NODES; v++) {
      double heap = shape.equals("heaps") ? 50 * random.nextInt(9) : 0;
      x[v] = heap + random.nextDouble();
      y[v] = shape.equals("line") ? 0 : heap * heap / 100 + random.nextDouble();
    }
    x[0] = shape.equals("outlier") ? 1e9 : x[0];
    return new double[][] {x, y};
  }

  @ParameterizedTest
  @ValueSource(strings = {"even", "heaps", "line", "outlier"})
  void sumsAreNearlyExact(String shape) {
    SplittableRandom random = new SplittableRandom(11);
    double[][] places = places(shape, random);
    double[] mass = new double[NODES];
    Arrays.setAll(mass, v -> 1 + random.nextInt(20));
    double error = Sums.of(places[0], places[1], mass, 0.8).error();
    assertTrue(error < 0.01, shape + " " + error);
    double strict = Sums.of(places[0], places[1], mass, 0.3).error();
    assertTrue(strict < (shape.equals("line") ? 5e-3 : 2e-4), shape + " " + strict);
  }

  @Test
  void noneAndOneAreNotPushed() {
    assertEquals(0, Sums.of(new double[0], new double[0], new double[0], 0.8).x.length);
    assertEquals(0, Sums.of(new double[] {3}, new double[] {4}, new double[] {5}, 0.8).x[0]);
  }

  @Test
  void twoPushEachOtherByMassOverDistance() {
    double[] mass = {5, 7};
    Sums sums = Sums.of(new double[] {0, 2}, new double[] {1, 1}, mass, 0.8);
    assertEquals(-3.5, Math.min(sums.x[0], sums.x[1]), 1e-6);
    assertEquals(2.5, Math.max(sums.x[0], sums.x[1]), 1e-6);
  }

  @Test
  void atOnePlaceNobodyPushes() {
    double[] ones = new double[300];
    Arrays.fill(ones, 1);
    Sums sums = Sums.of(ones, ones, ones, 0.8);
    assertEquals(0, Arrays.stream(sums.x).map(Math::abs).max().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void leavesHoldEachPointOnce(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int count = random.nextInt(1, 900);
    double[] x = random.doubles(count).map(value -> Math.floor(9 * value)).toArray();
    double[] y = random.doubles(count).toArray();
    PointTree tree = new PointTree(y);
    tree.sort(x, y, y, Workers.of(2), Progress.NONE);
    int[] nodes = tree.order.clone();
    Arrays.sort(nodes);
    for (int at = 0; at < count; at++) {
      assertEquals(at, nodes[at], "seed " + seed);
      assertEquals(x[tree.order[at]], tree.x[at]);
    }
    int end = 0;
    for (int leaf = 1 << tree.depth; leaf < 2 << tree.depth; leaf++) {
      assertEquals(end, tree.start(leaf));
      end = tree.end(leaf);
    }
    assertEquals(count, end);
  }
}
