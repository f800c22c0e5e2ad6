package liaison.analysis.community;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import liaison.analysis.centrality.Components;
import liaison.analysis.network.GraphView;
import liaison.analysis.network.Networks;
import liaison.analysis.parallel.Workers;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Partition;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeidenTest {

  private static final Params STANDARD = new Leiden().params();

  @Test
  void anEmptyNetworkHasNoCommunities() {
    assertEquals(0, run(STANDARD, Networks.of(0)).count());
  }

  @Test
  void nodesWithoutTiesStandAlone() {
    Partition alone = run(STANDARD, Networks.of(3));
    assertArrayEquals(new int[] {0, 1, 2}, alone.group());
    assertEquals(0, alone.quality());
    assertArrayEquals(new int[] {0, 0, 1}, run(STANDARD, Networks.of(3, 0, 1)).group());
  }

  @Test
  void twoTrianglesWithABridgeAreTwoCommunities() {
    Network network = Networks.of(6, 0, 1, 0, 2, 1, 2, 2, 3, 3, 4, 3, 5, 4, 5);
    Partition groups = run(STANDARD, network);
    assertArrayEquals(new int[] {0, 0, 0, 1, 1, 1}, groups.group());
    assertEquals(6.0 / 7 - 0.5, groups.quality(), 1e-12); // 6 of 7 ties inside, halves of degree
    Params potts = STANDARD.with("quality", "cpm").with("resolution", "0.5");
    assertEquals(6 - 0.5 * 6, run(potts, network).quality(), 1e-12);
  }

  @Test
  void weightsDecideUnlessToldNotTo() {
    Network network =
        Networks.weighted(4, new double[][] {{0, 1, 9}, {1, 2, 1}, {2, 3, 9}, {0, 3, 1}});
    assertArrayEquals(new int[] {0, 0, 1, 1}, run(STANDARD, network).group());
    Params plain = STANDARD.with("weights", "none");
    assertEquals(0, run(plain, network).quality(), 1e-12); // a ring of four: no better than chance
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theKarateClubFallsIntoFourCommunities(long seed) {
    Params params = STANDARD.with("seed", Long.toString(seed));
    Partition groups = run(params, Networks.classic("karate"));
    assertTrue(groups.quality() >= 0.41, "quality " + groups.quality());
    assertEquals(4, groups.count());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyNodeGetsOneCommunityWithinItsComponent(long seed) {
    Network network = Networks.random(seed, 60, 70);
    Partition groups = run(STANDARD, network);
    Partition components =
        new Components().run(Networks.subject(network), Params.NONE, Progress.NONE);
    int[] component = new int[groups.count()];
    int[] size = new int[groups.count()];
    assertEquals(60, groups.group().length);
    for (int node = 0; node < 60; node++) {
      int group = groups.group()[node];
      component[group] = size[group]++ == 0 ? components.group()[node] : component[group];
      assertEquals(component[group], components.group()[node], "seed " + seed);
    }
    for (int group = 1; group < size.length; group++) {
      assertTrue(size[group] > 0 && size[group] <= size[group - 1], "seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theSameSeedGivesTheSameCommunities(long seed) {
    Params params = STANDARD.with("seed", Long.toString(seed));
    Network network = Networks.random(seed, 200, 500);
    Partition first = run(params, network);
    Partition second = run(params, network);
    assertArrayEquals(first.group(), second.group());
    assertEquals(first.quality(), second.quality());
  }

  @Test
  void jgraphtSeesTheSameCommunities() {
    Network network = Networks.classic("karate");
    double[] strengths = new double[network.tieCount()];
    Arrays.fill(strengths, 1);
    var settings = new LeidenClustering.Settings(CommunityQuality.MODULARITY, 1, 50, true, 1);
    var clustering =
        new LeidenClustering(network, strengths, settings, Workers.of(1), Progress.NONE);
    var measurer = new UndirectedModularityMeasurer<>(new GraphView(network));
    double theirs = measurer.modularity(clustering.getClustering().getClusters());
    assertEquals(theirs, clustering.partition().quality(), 1e-12);
  }

  @Test
  void aCancelledProgressEndsItAlsoWithinAnIteration() {
    Network network = Networks.random(1, 2_000, 6_000);
    for (int steps : new int[] {0, 2, 4}) {
      int[] left = {steps};
      Progress cancelled =
          (done, total) -> {
            if (left[0]-- == 0) {
              throw new CancellationException();
            }
          };
      assertThrows(
          CancellationException.class,
          () -> new Leiden().run(Networks.subject(network), STANDARD, cancelled));
    }
  }

  private static Partition run(Params params, Network network) {
    return new Leiden().run(Networks.subject(network), params, Progress.NONE);
  }
}
