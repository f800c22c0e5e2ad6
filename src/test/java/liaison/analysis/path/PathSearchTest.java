package liaison.analysis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import liaison.analysis.network.GraphView;
import liaison.analysis.network.Networks;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Paths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.AsUnweightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathSearchTest {

  @Test
  void anIdThatNoNodeHasGivesNoWay() {
    for (Network network : List.of(Networks.of(0), Networks.of(2, 0, 1))) {
      Paths paths = run(network, -1, 1, "none", 10);
      assertFalse(paths.isConnected());
      assertEquals(List.of(), paths.ways());
      assertEquals(Double.POSITIVE_INFINITY, paths.length());
    }
  }

  @Test
  void aNodeHasOneWayToItself() {
    Paths paths = run(Networks.of(2, 0, 1), 1, 1, "none", 10);
    assertEquals(0, paths.length());
    assertEquals(List.of(new Paths.Way(List.of(1), List.of())), paths.ways());
  }

  @Test
  void nodesOfDifferentComponentsHaveNone() {
    assertFalse(run(Networks.of(4, 0, 1, 2, 3), 0, 3, "none", 10).isConnected());
  }

  @Test
  void allWaysComeInOrderWithTheirTies() {
    Network ring = Networks.of(4, 0, 1, 1, 2, 2, 3, 0, 3); // ties 0–1, 0–3, 1–2, 2–3
    Paths paths = run(ring, 0, 2, "none", 10);
    assertEquals(2, paths.length());
    assertEquals(2, paths.count());
    assertFalse(paths.isCut());
    assertEquals(
        List.of(
            new Paths.Way(List.of(0, 1, 2), List.of(0, 2)),
            new Paths.Way(List.of(0, 3, 2), List.of(1, 3))),
        paths.ways());
    Paths first = run(ring, 2, 0, "none", 1);
    assertTrue(first.isCut());
    assertEquals(List.of(new Paths.Way(List.of(2, 1, 0), List.of(2, 0))), first.ways());
  }

  @Test
  void lengthsDecideWhereTheyAreAsked() {
    Network network = Networks.weighted(3, new double[][] {{0, 1, 4}, {1, 2, 4}, {0, 2, 1}});
    assertEquals(1, run(network, 0, 2, "none", 10).length());
    assertEquals(0.5, run(network, 0, 2, "strength", 10).length());
    assertEquals(List.of(0, 1, 2), run(network, 0, 2, "strength", 10).ways().getFirst().nodes());
    assertEquals(List.of(0, 2), run(network, 0, 2, "length", 10).ways().getFirst().nodes());
  }

  @Test
  void moreWaysThanNumbersReachAreCounted() {
    int diamonds = 1_100;
    int[] pairs = new int[8 * diamonds];
    for (int d = 0; d < diamonds; d++) {
      int[] ties = {3 * d, 3 * d + 1, 3 * d, 3 * d + 2, 3 * d + 1, 3 * d + 3, 3 * d + 2, 3 * d + 3};
      System.arraycopy(ties, 0, pairs, 8 * d, 8);
    }
    Network network = Networks.of(3 * diamonds + 1, pairs);
    assertEquals(0x1p1000, run(network, 0, 3000, "none", 0).count());
    Paths paths = run(network, 0, 3 * diamonds, "none", 3);
    assertEquals(Double.POSITIVE_INFINITY, paths.count());
    assertEquals(3, paths.ways().size());
    assertEquals(2 * diamonds, paths.length());
  }

  @Test
  void aCancelledProgressEndsIt() {
    Progress cancelled =
        (done, total) -> {
          throw new CancellationException();
        };
    Params chosen = params(0, 4999, "none", 1);
    var subject = Networks.subject(Networks.path(5000));
    assertThrows(
        CancellationException.class, () -> new PathSearch().run(subject, chosen, cancelled));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void lengthsAgreeWithDijkstraOfJgrapht(long seed) {
    Network network = Networks.random(seed, 40, 60);
    var hops = new DijkstraShortestPath<>(new AsUnweightedGraph<>(new GraphView(network)));
    var lengths = new DijkstraShortestPath<>(new GraphView(network));
    for (int from = 0; from < 40; from += 3) {
      for (int to = 0; to < 40; to += 7) {
        assertEquals(hops.getPathWeight(from, to), run(network, from, to, "none", 5).length());
        Paths ours = run(network, from, to, "length", 1_000);
        assertEquals(lengths.getPathWeight(from, to), ours.length(), "seed " + seed);
        assertEquals(ours.count(), ours.ways().size());
        ours.ways().forEach(way -> assertEquals(ours.length(), length(network, way)));
        assertEquals(ours.ways().size(), new ArrayList<>(ours.ways()).stream().distinct().count());
      }
    }
  }

  private static double length(Network network, Paths.Way way) {
    double sum = 0;
    for (int at = 0; at < way.ties().size(); at++) {
      int tie = way.ties().get(at);
      assertEquals(tie, network.tieBetween(way.nodes().get(at), way.nodes().get(at + 1)));
      sum += network.weight(tie);
    }
    return sum;
  }

  private static Params params(int from, int to, String weights, int limit) {
    return new PathSearch()
        .params()
        .with(PathSearch.FROM, from < 0 ? "nobody" : Networks.node(from).id())
        .with(PathSearch.TO, Networks.node(to).id())
        .with(Weights.NAME, weights)
        .with(PathSearch.LIMIT, Integer.toString(limit));
  }

  private static Paths run(Network network, int from, int to, String weights, int limit) {
    Params chosen = params(from, to, weights, limit);
    return new PathSearch().run(Networks.subject(network), chosen, Progress.NONE);
  }
}
