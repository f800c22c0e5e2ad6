package liaison.analysis.centrality;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import liaison.analysis.Analysis;
import liaison.analysis.network.Networks;
import liaison.base.AppException;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Scores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scores on networks that can be worked out by hand. */
class CentralityTest {

  private static final double EXACT = 1e-12;

  static Stream<Analysis<Scores>> all() {
    return Stream.of(
        new Degree(),
        new WeightedDegree(),
        new PageRank(),
        new HarmonicCloseness(),
        new Betweenness(),
        new SampledBetweenness(),
        new Eigenvector(),
        new KCore());
  }

  @ParameterizedTest
  @MethodSource("all")
  void anEmptyNetworkHasNoScores(Analysis<Scores> analysis) {
    Scores scores = run(analysis, analysis.params(), Networks.of(0));
    assertEquals(0, scores.values().length);
    assertEquals(analysis.id(), scores.analysis());
  }

  @ParameterizedTest
  @MethodSource("all")
  void aNodeAloneScoresNothingButItsOwnRank(Analysis<Scores> analysis) {
    double expected = analysis instanceof PageRank ? 1 : 0;
    assertArrayEquals(new double[] {expected}, values(analysis, Networks.of(1)), EXACT);
  }

  @ParameterizedTest
  @MethodSource("all")
  void twoTiedNodesAreEqual(Analysis<Scores> analysis) {
    double[] scores = values(analysis, Networks.of(2, 0, 1));
    assertEquals(scores[0], scores[1], EXACT);
  }

  @ParameterizedTest
  @MethodSource("all")
  void noScoreIsEverNotANumber(Analysis<Scores> analysis) {
    for (long seed = 1; seed <= 20; seed++) {
      Network network = Networks.random(seed, 30, 25);
      for (double score : values(analysis, network)) {
        assertTrue(score >= 0 && Double.isFinite(score), "seed " + seed);
      }
    }
    Network extreme =
        Networks.weighted(
            4, new double[][] {{0, 1, 1e308}, {0, 2, 1e-308}, {1, 2, 1e300}, {2, 3, 1}});
    for (double score : values(analysis, extreme)) {
      assertTrue(!Double.isNaN(score));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void aCancelledProgressEndsIt(Analysis<Scores> analysis) {
    Progress cancelled =
        (done, total) -> {
          throw new CancellationException();
        };
    assertThrows(
        CancellationException.class,
        () -> analysis.run(Networks.subject(Networks.star(3)), analysis.params(), cancelled));
  }

  @ParameterizedTest
  @MethodSource("all")
  void theCentreOfAStarLeads(Analysis<Scores> analysis) {
    double[] scores = values(analysis, Networks.star(5));
    for (int leaf = 1; leaf <= 5; leaf++) {
      assertTrue(scores[0] > scores[leaf] || analysis instanceof KCore); // all in its 1-core
      assertEquals(scores[1], scores[leaf], EXACT);
    }
  }

  @Test
  void degreesCountTiesAndTheirWeights() {
    Network network = Networks.weighted(4, new double[][] {{0, 1, 2}, {0, 2, 0.5}});
    assertArrayEquals(new double[] {2, 1, 1, 0}, values(new Degree(), network));
    assertArrayEquals(new double[] {2.5, 2, 0.5, 0}, values(new WeightedDegree(), network));
  }

  @Test
  void aStarHasTheRanksWorkedOutByHand() {
    // c = 0.15/4 + 0.85·3l and l = 0.15/4 + 0.85·c/3
    double centre = (0.0375 + 0.85 * 3 * 0.0375) / (1 - 0.85 * 0.85);
    double leaf = (1 - centre) / 3;
    assertArrayEquals(
        new double[] {centre, leaf, leaf, leaf}, values(new PageRank(), Networks.star(3)), 1e-11);
  }

  @Test
  void isolatedNodesPassTheirRankOn() {
    // two tied nodes t and one alone a: a = 0.05 + 0.85·a/3
    double alone = 0.05 / (1 - 0.85 / 3);
    double tied = (1 - alone) / 2;
    assertArrayEquals(
        new double[] {tied, tied, alone}, values(new PageRank(), Networks.of(3, 0, 1)), 1e-11);
    assertArrayEquals(new double[] {0.5, 0.5}, values(new PageRank(), Networks.of(2)), EXACT);
  }

  @Test
  void ranksFollowTheWeightsUnlessToldNotTo() {
    Network network = Networks.weighted(3, new double[][] {{0, 1, 3}, {0, 2, 1}});
    double[] weighted = values(new PageRank(), network);
    assertTrue(weighted[1] > weighted[2]);
    double[] plain =
        run(new PageRank(), new PageRank().params().with("weights", "none"), network).values();
    assertEquals(plain[1], plain[2], EXACT);
    assertEquals(1, Arrays.stream(weighted).sum(), EXACT);
  }

  @Test
  void withoutDampingAllRanksAreEqual() {
    Params params = new PageRank().params().with("damping", "0");
    double[] ranks = run(new PageRank(), params, Networks.star(3)).values();
    assertArrayEquals(new double[] {0.25, 0.25, 0.25, 0.25}, ranks, EXACT);
  }

  @Test
  void aPathHasTheClosenessWorkedOutByHand() {
    double end = (1 + 1 / 2.0 + 1 / 3.0) / 3;
    double inner = (1 + 1 + 1 / 2.0) / 3;
    assertArrayEquals(
        new double[] {end, inner, inner, end},
        values(new HarmonicCloseness(), Networks.path(4)),
        EXACT);
  }

  @Test
  void whatIsOutOfReachAddsNothing() {
    double[] closeness = values(new HarmonicCloseness(), Networks.of(5, 0, 1, 2, 3));
    assertArrayEquals(new double[] {0.25, 0.25, 0.25, 0.25, 0}, closeness, EXACT);
    double[] between = values(new Betweenness(), Networks.of(6, 0, 1, 1, 2, 3, 4, 4, 5));
    assertArrayEquals(new double[] {0, 1, 0, 0, 1, 0}, between, EXACT);
  }

  @Test
  void strengthShortensATieAndLengthIsItsLength() {
    Network network = Networks.weighted(3, new double[][] {{0, 1, 4}, {1, 2, 4}, {0, 2, 1}});
    Params strength = new HarmonicCloseness().params().with("weights", "strength");
    double[] close = run(new HarmonicCloseness(), strength, network).values();
    assertArrayEquals(new double[] {3, 4, 3}, close, EXACT); // 0 to 2 by 1: a quarter twice
    Params length = new HarmonicCloseness().params().with("weights", "length");
    double[] far = run(new HarmonicCloseness(), length, network).values();
    assertArrayEquals(new double[] {0.625, 0.25, 0.625}, far, EXACT);
    Params between = new Betweenness().params().with("weights", "strength");
    assertArrayEquals(
        new double[] {0, 1, 0}, run(new Betweenness(), between, network).values(), EXACT);
  }

  @Test
  void betweennessCountsEachPairOnce() {
    assertArrayEquals(
        new double[] {0, 3, 4, 3, 0}, values(new Betweenness(), Networks.path(5)), EXACT);
    assertArrayEquals(
        new double[] {6, 0, 0, 0, 0}, values(new Betweenness(), Networks.star(4)), EXACT);
    Network ring = Networks.of(4, 0, 1, 1, 2, 2, 3, 0, 3);
    assertArrayEquals(new double[] {0.5, 0.5, 0.5, 0.5}, values(new Betweenness(), ring), EXACT);
  }

  @Test
  void normalisedBetweennessOfAStarsCentreIsOne() {
    Params params = new Betweenness().params().with("normalised", "true");
    assertEquals(1, run(new Betweenness(), params, Networks.star(4)).values()[0], EXACT);
    assertEquals(0, run(new Betweenness(), params, Networks.of(2, 0, 1)).values()[0]);
  }

  @Test
  void waysThatDifferOnlyByRoundingAreEqual() {
    double[][] ties = {
      {0, 1, 0.1}, {1, 2, 0.2}, {2, 5, 0.3}, {0, 3, 0.3}, {3, 4, 0.2}, {4, 5, 0.1}
    };
    Params params = new Betweenness().params().with("weights", "length");
    double[] between = run(new Betweenness(), params, Networks.weighted(6, ties)).values();
    // a ring; opposite nodes are 0.6 apart both ways round, whatever floating point makes of it
    assertArrayEquals(new double[] {2, 2, 2, 2, 2, 2}, between, EXACT);
  }

  @Test
  void pathsBeyondTheRangeOfNumbersStillAddUp() {
    int diamonds = 1_500; // 2 to the power of 1500 paths from end to end
    List<double[]> ties = new ArrayList<>();
    for (int d = 0; d < diamonds; d++) {
      int start = 3 * d;
      ties.add(new double[] {start, start + 1, 1});
      ties.add(new double[] {start, start + 2, 1});
      ties.add(new double[] {start + 1, start + 3, 1});
      ties.add(new double[] {start + 2, start + 3, 1});
    }
    int nodes = 3 * diamonds + 1;
    Network network = Networks.weighted(nodes, ties.toArray(double[][]::new));
    double[] between = values(new Betweenness(), network);
    for (int d = 1; d < diamonds; d++) { // a joint separates all before from all behind
      double before = 3.0 * d;
      double expected = before * (nodes - 1 - before);
      // besides, the two sides of each diamond meet by its joints with one chance in two
      assertEquals(expected + 1, between[3 * d], expected * 1e-9);
    }
  }

  @Test
  void weightsThatMakeNoSenseAreRefused() {
    assertThrows(AppException.class, () -> new PageRank().params().with("weights", "length"));
    assertThrows(AppException.class, () -> new Betweenness().params().with("weights", "money"));
  }

  private static double[] values(Analysis<Scores> analysis, Network network) {
    return run(analysis, analysis.params(), network).values();
  }

  private static Scores run(Analysis<Scores> analysis, Params params, Network network) {
    return analysis.run(Networks.subject(network), params, Progress.NONE);
  }
}
