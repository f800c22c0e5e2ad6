package liaison.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import liaison.Tenth;
import liaison.analysis.centrality.Betweenness;
import liaison.analysis.centrality.Components;
import liaison.analysis.centrality.Eigenvector;
import liaison.analysis.centrality.HarmonicCloseness;
import liaison.analysis.centrality.KCore;
import liaison.analysis.centrality.PageRank;
import liaison.analysis.centrality.SampledBetweenness;
import liaison.analysis.network.GraphView;
import liaison.analysis.network.Networks;
import liaison.analysis.network.RandomNetworks;
import liaison.analysis.parallel.Workers;
import liaison.analysis.structure.ArticulationPoints;
import liaison.analysis.structure.BiconnectedParts;
import liaison.analysis.structure.Bridges;
import liaison.analysis.structure.LocalClustering;
import liaison.analysis.structure.Transitivity;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Scores;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.graph.AsUnweightedGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of small network against JGraphT; failures name the seed. */
class RandomNetworksOracleTest {

  private static final Workers ONE = Workers.of(1);
  private static final Workers TWO = Workers.of(2);

  static List<RandomNetworks.Case> networks() {
    return Tenth.of("random networks", RandomNetworks.all().toList());
  }

  @ParameterizedTest
  @MethodSource("networks")
  void pathsAgree(RandomNetworks.Case each) {
    Network network = each.network();
    same(
        new BetweennessCentrality<>(plain(network)),
        network,
        "none",
        new Betweenness(ONE),
        new Betweenness(TWO));
    same(
        new BetweennessCentrality<>(new GraphView(network)),
        network,
        "length",
        new Betweenness(ONE),
        new Betweenness(TWO));
    same(
        new HarmonicCentrality<>(plain(network)),
        network,
        "none",
        new HarmonicCloseness(ONE),
        new HarmonicCloseness(TWO));
    same(
        new HarmonicCentrality<>(new GraphView(network)),
        network,
        "length",
        new HarmonicCloseness(ONE),
        new HarmonicCloseness(TWO));
  }

  @ParameterizedTest
  @MethodSource("networks")
  void flowsAgree(RandomNetworks.Case each) {
    Network network = each.network();
    same(
        new org.jgrapht.alg.scoring.PageRank<>(plain(network), 0.85, 5000, 1e-14),
        network,
        "none",
        new PageRank(ONE),
        new PageRank(TWO));
    same(
        new org.jgrapht.alg.scoring.PageRank<>(new GraphView(network), 0.85, 5000, 1e-14),
        network,
        "strength",
        new PageRank(ONE),
        new PageRank(TWO));
    double[] one = run(new Eigenvector(ONE), "strength", network);
    assertArrayEquals(one, run(new Eigenvector(TWO), "strength", network));
    isEigenvector(network, one);
  }

  /** JGraphT's power iteration does not end on stars and paths: the equations are checked. */
  private static void isEigenvector(Network network, double[] x) {
    double[] product = new double[x.length];
    for (int tie = 0; tie < network.tieCount(); tie++) {
      product[network.from(tie)] += network.weight(tie) * x[network.to(tie)];
      product[network.to(tie)] += network.weight(tie) * x[network.from(tie)];
    }
    double squares = 0;
    double value = 0;
    for (int node = 0; node < x.length; node++) {
      squares += x[node] * x[node];
      value += x[node] * product[node];
    }
    value = squares == 0 ? 0 : value / squares;
    for (int node = 0; node < x.length; node++) {
      assertEquals(value * x[node], product[node], 1e-10 * value);
    }
  }

  @ParameterizedTest
  @MethodSource("networks")
  void structureAgrees(RandomNetworks.Case each) {
    Network network = each.network();
    Graph<Integer, Integer> graph = plain(network);
    double[] cores = values(new KCore(), Params.NONE, network);
    new Coreness<>(graph).getScores().forEach((node, k) -> assertEquals((double) k, cores[node]));
    ClusteringCoefficient<Integer, Integer> theirs = new ClusteringCoefficient<>(graph);
    double[] local = values(new LocalClustering(ONE), Params.NONE, network);
    assertArrayEquals(local, values(new LocalClustering(TWO), Params.NONE, network));
    theirs.getScores().forEach((node, score) -> assertEquals(score, local[node], 1e-12));
    double closed = run(new Transitivity(ONE), network).value();
    assertEquals(closed, run(new Transitivity(TWO), network).value());
    boolean hasPairs =
        Stream.iterate(0, v -> v + 1)
            .limit(network.nodeCount())
            .anyMatch(v -> network.degree(v) > 1);
    assertEquals(hasPairs ? theirs.getGlobalClusteringCoefficient() : Double.NaN, closed, 1e-12);
    assertEquals(
        new ConnectivityInspector<>(graph).connectedSets().size(),
        run(new Components(), network).count());
    biconnectionAgrees(network, graph);
  }

  private static void biconnectionAgrees(Network network, Graph<Integer, Integer> graph) {
    var theirs = new BiconnectivityInspector<>(graph);
    double[] joints = values(new ArticulationPoints(), Params.NONE, network);
    for (int node = 0; node < joints.length; node++) {
      assertEquals(theirs.getCutpoints().contains(node), joints[node] > 0, "node " + node);
    }
    double[] bridges = run(new Bridges(), network).values();
    for (int tie = 0; tie < bridges.length; tie++) {
      assertEquals(theirs.getBridges().contains(tie), bridges[tie] > 0, "tie " + tie);
    }
    var parts = run(new BiconnectedParts(), network);
    long withTies =
        theirs.getBlocks().stream().filter(block -> block.vertexSet().size() > 1).count();
    assertEquals(withTies, parts.count());
    for (var block : theirs.getBlocks()) {
      assertEquals(
          Math.min(1, block.edgeSet().size()),
          block.edgeSet().stream().map(tie -> parts.group()[tie]).distinct().count());
    }
  }

  @ParameterizedTest
  @MethodSource("networks")
  void theSampleKeepsItsBound(RandomNetworks.Case each) {
    Network network = each.network();
    Params wide = new SampledBetweenness().params().with(SampledBetweenness.ERROR, "0.1");
    double[] one = values(new SampledBetweenness(ONE), wide, network);
    assertArrayEquals(one, values(new SampledBetweenness(TWO), wide, network));
    double[] exact = values(new Betweenness(), new Betweenness().params(), network);
    double pairs = network.nodeCount() * (network.nodeCount() - 1.0) / 2;
    for (int node = 0; node < exact.length; node++) {
      assertEquals(exact[node], one[node], 0.1 * pairs + 1e-9);
    }
  }

  private static Graph<Integer, Integer> plain(Network network) {
    return new AsUnweightedGraph<>(new GraphView(network));
  }

  private static <R> R run(Analysis<R> analysis, Network network) {
    return analysis.run(Networks.subject(network), Params.NONE, Progress.NONE);
  }

  private static double[] values(Analysis<Scores> analysis, Params params, Network network) {
    return analysis.run(Networks.subject(network), params, Progress.NONE).values();
  }

  private static double[] run(Analysis<Scores> analysis, String weights, Network network) {
    return values(analysis, analysis.params().with("weights", weights), network);
  }

  private static void same(
      VertexScoringAlgorithm<Integer, Double> theirs,
      Network network,
      String weights,
      Analysis<Scores> one,
      Analysis<Scores> two) {
    double[] ours = run(one, weights, network);
    assertArrayEquals(ours, run(two, weights, network));
    Map<Integer, Double> scores = theirs.getScores();
    assertEquals(scores.size(), ours.length);
    scores.forEach((node, score) ->
        assertEquals(score, ours[node], 1e-9 * Math.max(1, score), "node " + node));
  }
}
