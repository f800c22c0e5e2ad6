package liaison.analysis.centrality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import liaison.analysis.Analysis;
import liaison.analysis.network.GraphView;
import liaison.analysis.network.Networks;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Partition;
import liaison.model.network.Scores;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.graph.AsUnweightedGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores and components against JGraphT's own, on random networks; failures name the seed. */
class CentralityOracleTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void ranksAgree(long seed) {
    Network network = random(seed);
    Analysis<Scores> ours = new PageRank();
    same(
        seed,
        new org.jgrapht.alg.scoring.PageRank<>(new GraphView(network), 0.85, 1000, 1e-13)
            .getScores(),
        run(ours, "strength", network));
    same(
        seed,
        new org.jgrapht.alg.scoring.PageRank<>(plain(network), 0.85, 1000, 1e-13).getScores(),
        run(ours, "none", network));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void closenessAgrees(long seed) {
    Network network = random(seed);
    Analysis<Scores> ours = new HarmonicCloseness();
    same(seed, new HarmonicCentrality<>(plain(network)).getScores(), run(ours, "none", network));
    same(
        seed,
        new HarmonicCentrality<>(new GraphView(network)).getScores(),
        run(ours, "length", network));
    same(
        seed,
        new HarmonicCentrality<>(new GraphView(reweighted(network, w -> 1 / w))).getScores(),
        run(ours, "strength", network));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void betweennessAgrees(long seed) {
    Network network = random(seed);
    Analysis<Scores> ours = new Betweenness();
    same(seed, new BetweennessCentrality<>(plain(network)).getScores(), run(ours, "none", network));
    same(
        seed,
        new BetweennessCentrality<>(new GraphView(network)).getScores(),
        run(ours, "length", network));
    same(
        seed,
        new BetweennessCentrality<>(new GraphView(reweighted(network, w -> 1 / w))).getScores(),
        run(ours, "strength", network));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void componentsAgree(long seed) {
    Network network = Networks.random(seed, 50, 30);
    Partition ours = new Components().run(Networks.subject(network), Params.NONE, Progress.NONE);
    var theirs = new ConnectivityInspector<>(new GraphView(network));
    assertEquals(theirs.connectedSets().size(), ours.count(), "seed " + seed);
    for (int tie = 0; tie < network.tieCount(); tie++) {
      assertEquals(ours.group()[network.from(tie)], ours.group()[network.to(tie)]);
    }
  }

  /** Weights are powers of two, whose sums and reciprocals are exact. */
  private static Network random(long seed) {
    return reweighted(Networks.random(seed, 40, 20 + 15 * (int) seed), w -> 1 << ((int) w % 4));
  }

  private static Network reweighted(Network network, DoubleUnaryOperator change) {
    List<double[]> ties = new ArrayList<>();
    for (int tie = 0; tie < network.tieCount(); tie++) {
      double weight = change.applyAsDouble(network.weight(tie));
      ties.add(new double[] {network.from(tie), network.to(tie), weight});
    }
    return Networks.weighted(network.nodeCount(), ties.toArray(double[][]::new));
  }

  private static Graph<Integer, Integer> plain(Network network) {
    return new AsUnweightedGraph<>(new GraphView(network));
  }

  private static double[] run(Analysis<Scores> analysis, String weights, Network network) {
    Params params = analysis.params().with("weights", weights);
    return analysis.run(Networks.subject(network), params, Progress.NONE).values();
  }

  private static void same(long seed, Map<Integer, Double> theirs, double[] ours) {
    assertEquals(theirs.size(), ours.length);
    theirs.forEach((node, score) ->
        assertEquals(score, ours[node], 1e-9 * Math.max(1, score), "seed " + seed));
  }
}
