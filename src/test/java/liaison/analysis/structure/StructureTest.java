package liaison.analysis.structure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import liaison.analysis.Analysis;
import liaison.analysis.network.Networks;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Structure of networks that can be worked out by hand. */
class StructureTest {

  /** Two triangles 0–1–2 and 3–4–5 joined by 2–3, a tail 5–6, and 7 alone. */
  private static final Network TRIANGLES =
      Networks.of(8, 0, 1, 0, 2, 1, 2, 2, 3, 3, 4, 3, 5, 4, 5, 5, 6);

  static Stream<Analysis<?>> all() {
    return Stream.of(
        new ArticulationPoints(),
        new Bridges(),
        new BiconnectedParts(),
        new LocalClustering(),
        new Transitivity());
  }

  @ParameterizedTest
  @MethodSource("all")
  void aCancelledProgressEndsIt(Analysis<?> analysis) {
    Progress cancelled =
        (done, total) -> {
          throw new CancellationException();
        };
    assertThrows(
        CancellationException.class,
        () -> analysis.run(Networks.subject(Networks.star(3)), Params.NONE, cancelled));
  }

  @Test
  void emptyAndIsolatedNodesHaveNothing() {
    for (int nodes = 0; nodes <= 2; nodes++) {
      Network network = Networks.of(nodes);
      assertArrayEquals(new double[nodes], run(new ArticulationPoints(), network).values());
      assertArrayEquals(new double[nodes], run(new LocalClustering(), network).values());
      assertEquals(0, run(new Bridges(), network).values().length);
      assertEquals(0, run(new BiconnectedParts(), network).count());
      assertTrue(Double.isNaN(run(new Transitivity(), network).value()));
    }
  }

  @Test
  void articulationPointsSaySoManyPartsMore() {
    assertArrayEquals(
        new double[] {0, 0, 1, 1, 0, 1, 0, 0}, run(new ArticulationPoints(), TRIANGLES).values());
    assertEquals(4, run(new ArticulationPoints(), Networks.star(5)).values()[0]);
  }

  @Test
  void bridgesSayHowManyNodesTheyCutOff() {
    assertArrayEquals(
        new double[] {0, 0, 0, 3, 0, 0, 0, 1}, run(new Bridges(), TRIANGLES).values());
    assertArrayEquals(new double[] {1, 2, 1}, run(new Bridges(), Networks.path(4)).values());
  }

  @Test
  void partsAreNumberedByTheirTies() {
    var parts = run(new BiconnectedParts(), TRIANGLES);
    assertEquals(4, parts.count());
    assertArrayEquals(new int[] {0, 0, 0, 2, 1, 1, 1, 3}, parts.group());
  }

  @Test
  void aPathLongerThanAnyStackIsSearched() {
    int nodes = 200_000;
    Network path = Networks.path(nodes);
    assertEquals(nodes - 1, run(new BiconnectedParts(), path).count());
    assertEquals(nodes / 2, run(new Bridges(), path).values()[nodes / 2 - 1]);
  }

  @Test
  void clusteringIsTheShareOfClosedPairs() {
    assertArrayEquals(
        new double[] {1, 1, 1 / 3.0, 1 / 3.0, 1, 1 / 3.0, 0, 0},
        run(new LocalClustering(), TRIANGLES).values());
    assertEquals(6.0 / 12, run(new Transitivity(), TRIANGLES).value());
    assertEquals(0, run(new Transitivity(), Networks.star(3)).value());
  }

  private static <R> R run(Analysis<R> analysis, Network network) {
    return analysis.run(Networks.subject(network), Params.NONE, Progress.NONE);
  }
}
