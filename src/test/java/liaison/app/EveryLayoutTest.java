package liaison.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import liaison.analysis.Analysis;
import liaison.analysis.network.Networks;
import liaison.base.Progress;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every layout that can be chosen. */
class EveryLayoutTest {

  private static final Map<String, Network> ODD = odd();

  private static Map<String, Network> odd() {
    Map<String, Network> odd = new LinkedHashMap<>();
    odd.put("empty", Networks.of(0));
    odd.put("one", Networks.of(1));
    odd.put("two", Networks.of(2, 0, 1));
    odd.put("isolated", Networks.of(25));
    odd.put("one tie among single nodes", Networks.of(30, 3, 17));
    odd.put("star", Networks.of(200, star(200)));
    odd.put("clique", Networks.of(40, clique(40)));
    odd.put("path", Networks.path(500));
    odd.put("many components", Networks.of(300, pairs(150)));
    odd.put("random", Networks.random(4, 150, 260));
    return odd;
  }

  private static int[] star(int nodes) {
    int[] ties = new int[2 * (nodes - 1)];
    for (int leaf = 1; leaf < nodes; leaf++) {
      ties[2 * leaf - 1] = leaf;
    }
    return ties;
  }

  private static int[] clique(int nodes) {
    List<Integer> ties = new ArrayList<>();
    for (int v = 0; v < nodes; v++) {
      for (int w = v + 1; w < nodes; w++) {
        ties.add(v);
        ties.add(w);
      }
    }
    return ties.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int[] pairs(int pairs) {
    int[] ties = new int[2 * pairs];
    for (int at = 0; at < ties.length; at++) {
      ties[at] = at;
    }
    return ties;
  }

  static Stream<Analysis<Layout>> layouts() {
    return Registry.layouts().stream();
  }

  private static Layout run(Analysis<Layout> layout, Network network) {
    return layout.run(Networks.subject(network), layout.params(), Progress.NONE);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void everyNodeHasAPlaceOfItsOwnTwiceTheSame(Analysis<Layout> layout) {
    ODD.forEach((name, network) -> {
      String where = layout.id() + ", " + name;
      Layout places = run(layout, network);
      assertEquals(network.nodeCount(), places.size(), where);
      for (int v = 0; v < places.size(); v++) {
        assertTrue(Double.isFinite(places.x()[v]) && Double.isFinite(places.y()[v]), where);
      }
      assertEquals(places.size(), different(places), where);
      Layout again = run(layout, network);
      assertArrayEquals(places.x(), again.x(), where);
      assertArrayEquals(places.y(), again.y(), where);
    });
  }

  private static long different(Layout places) {
    double[] x = places.x();
    double[] y = places.y();
    return Stream.iterate(0, v -> v + 1)
        .limit(places.size())
        .map(v -> Math.round(x[v] * 1e3) + "/" + Math.round(y[v] * 1e3))
        .distinct()
        .count();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void cancelEndsIt(Analysis<Layout> layout) {
    Progress cancelled =
        (done, total) -> {
          throw new CancellationException();
        };
    assertThrows(
        CancellationException.class,
        () -> layout.run(Networks.subject(Networks.random(1, 60, 90)), layout.params(), cancelled));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void whatIsShownOnTheWayIsOfAllNodes(Analysis<Layout> layout) {
    Network network = Networks.random(2, 300, 500);
    Progress watched =
        new Progress() {
          @Override
          public void step(long done, long total) {
            assertTrue(total >= 0 && (total == 0 || done <= total), done + " of " + total);
          }

          @Override
          public void show(Object partial) {
            assertEquals(network.nodeCount(), ((Layout) partial).size());
          }
        };
    layout.run(Networks.subject(network), layout.params(), watched);
  }
}
