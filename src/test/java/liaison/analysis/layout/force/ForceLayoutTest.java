package liaison.analysis.layout.force;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import liaison.analysis.Subject;
import liaison.analysis.layout.DrawnDiscs;
import liaison.analysis.network.Networks;
import liaison.analysis.parallel.Workers;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForceLayoutTest {

  private static final ForceLayout LAYOUT = new ForceLayout();

  private static Layout run(Network network, long seed) {
    Params params = LAYOUT.params().with("seed", Long.toString(seed));
    return LAYOUT.run(Networks.subject(network), params, Progress.NONE);
  }

  private static double distance(Layout layout, int v, int w) {
    return Math.hypot(layout.x()[v] - layout.x()[w], layout.y()[v] - layout.y()[w]);
  }

  @Test
  void emptyOneAndTwo() {
    assertEquals(0, run(Networks.of(0), 1).size());
    assertArrayEquals(new double[] {0}, run(Networks.of(1), 1).x());
    assertEquals(1, distance(run(Networks.of(2, 0, 1), 1), 0, 1), 0.2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void drawnDiscsDoNotOverlapAndTheSameBytesComeTwice(long seed) {
    Network network = Networks.random(seed, 80, 90);
    Layout layout = run(network, seed);
    double[] radii = DrawnDiscs.radii(network);
    String where = "seed " + seed;
    for (int v = 0; v < layout.size(); v++) {
      for (int w = 0; w < v; w++) {
        assertTrue(distance(layout, v, w) > radii[v] + radii[w], where);
      }
    }
    Layout again = run(network, seed);
    assertArrayEquals(layout.x(), again.x(), where);
    assertArrayEquals(layout.y(), again.y(), where);
  }

  @Test
  void endsOfAPathLieFarthestApart() {
    Layout layout = run(Networks.path(8), 5);
    for (int v = 0; v < 8; v++) {
      for (int w = 0; w < v; w++) {
        assertTrue(distance(layout, v, w) <= distance(layout, 0, 7) + 1e-9);
      }
    }
  }

  @Test
  void tiedNodesLieNearerThanOthers() {
    Network karate = Networks.classic("karate");
    Layout layout = run(karate, 1);
    double tied = 0;
    for (int tie = 0; tie < karate.tieCount(); tie++) {
      tied += distance(layout, karate.from(tie), karate.to(tie)) / karate.tieCount();
    }
    double all = 0;
    for (int v = 0; v < 34; v++) {
      for (int w = 0; w < v; w++) {
        all += distance(layout, v, w) / (34 * 33 / 2);
      }
    }
    assertTrue(tied < 0.75 * all, tied + " " + all);
  }

  @Test
  void aStartIsRefinedNotThrownAway() {
    Network network = Networks.classic("karate");
    Layout first = run(network, 1);
    Subject again =
        new Subject(
            Networks.subject(network).data(), network, Optional.empty(), Optional.of(first));
    Layout second = LAYOUT.run(again, LAYOUT.params(), Progress.NONE);
    double kept = 0;
    double size = 0;
    for (int v = 0; v < first.size(); v++) {
      kept += first.x()[v] * second.x()[v] + first.y()[v] * second.y()[v];
      size += Math.hypot(first.x()[v], first.y()[v]) * Math.hypot(second.x()[v], second.y()[v]);
    }
    assertTrue(kept > 0.8 * size);
  }

  @Test
  void theSamePlacesOnOneAndTwoThreadsEachTime() {
    Subject subject = Networks.subject(Networks.random(9, 2500, 5000));
    Layout first = new ForceLayout(Workers.of(1)).run(subject, LAYOUT.params(), Progress.NONE);
    for (int again = 0; again < 2; again++) {
      for (int threads = 1; threads <= 2; threads++) {
        ForceLayout layout = new ForceLayout(Workers.of(threads));
        Layout next = layout.run(subject, LAYOUT.params(), Progress.NONE);
        assertArrayEquals(first.x(), next.x());
        assertArrayEquals(first.y(), next.y());
      }
    }
  }

  @Test
  void partnersOfAStarStandAllAround() {
    Layout layout = run(Networks.star(40), 1);
    int[] quarters = new int[4];
    for (int v = 1; v <= 40; v++) {
      double dx = layout.x()[v] - layout.x()[0];
      double dy = layout.y()[v] - layout.y()[0];
      quarters[(dx > 0 ? 1 : 0) + (dy > 0 ? 2 : 0)]++;
    }
    for (int quarter : quarters) {
      assertTrue(quarter >= 5, Arrays.toString(quarters));
    }
  }

  @Test
  void unfinishedPlacesAreShown() {
    List<Object> shown = new ArrayList<>();
    Progress watched =
        new Progress() {
          @Override
          public void step(long done, long total) {
            assertTrue(total == 0 || done <= total, done + " of " + total);
          }

          @Override
          public void show(Object partial) {
            shown.add(partial);
          }
        };
    Subject subject = Networks.subject(Networks.path(50));
    LAYOUT.run(subject, LAYOUT.params(), watched);
    assertTrue(shown.size() >= 3);
    assertTrue(shown.stream().allMatch(one -> one instanceof Layout part && part.size() == 50));
  }

  @Test
  void cancelEndsIt() {
    Progress cancelled =
        (done, total) -> {
          throw new CancellationException();
        };
    Subject subject = Networks.subject(Networks.path(5));
    assertThrows(
        CancellationException.class, () -> LAYOUT.run(subject, LAYOUT.params(), cancelled));
  }
}
