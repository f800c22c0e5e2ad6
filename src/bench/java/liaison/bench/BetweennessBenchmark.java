package liaison.bench;

import java.util.List;
import java.util.stream.IntStream;
import liaison.analysis.centrality.Betweenness;
import liaison.analysis.centrality.SampledBetweenness;
import liaison.base.Params;
import liaison.bench.graph.Size;
import liaison.bench.graph.TestGraph;
import liaison.bench.peer.Gephi;
import liaison.bench.peer.Igraph;
import liaison.bench.peer.Peer;
import liaison.model.network.Network;

/** Betweenness of hops: exact, and from a sample with its stated bound held against the exact. */
final class BetweennessBenchmark implements Benchmark {

  private static final String EXACT = "betweenness exact";
  private static final String SAMPLED = "betweenness sampled";
  private static final double SAME = 1e-9;
  private static final int SEEDS = 20;
  private static final int KEPT = 18;

  private double[] mine = {};
  private double[] sample = {};

  @Override
  public String id() {
    return "betweenness";
  }

  @Override
  public void run(Report report) throws Exception {
    try (Igraph igraph = new Igraph()) {
      for (Size size : List.of(Size.M, Size.CM)) {
        TestGraph graph = size.graph();
        Network network = graph.network();
        race(graph, network)
            .peer(igraph, () -> igraph.betweenness(graph))
            .must(0.6, 0.35)
            .gate(() -> same(igraph.values()))
            .run(report);
      }
    }
    gephi(report);
    sampled(report);
    report.growth(
        EXACT,
        List.of(Size.S, Size.M, Size.CM2005),
        size -> {
          Network network = size.graph().network();
          return Run.of(() -> exact(network));
        });
    report.growth(
        SAMPLED,
        List.of(Size.L, Size.XL),
        size -> {
          Network network = size.graph().network();
          return Run.of(() -> sampled(network, 1));
        });
  }

  private void gephi(Report report) throws Exception {
    TestGraph graph = Size.M.graph();
    if (report.wants(graph.name(), Gephi.PEER.name())) {
      Gephi gephi = new Gephi(graph);
      double[][] theirs = new double[1][];
      race(graph, graph.network())
          .peer(Gephi.PEER, Run.of(() -> theirs[0] = gephi.betweenness()))
          .must(0.04, 0.02)
          .gate(() -> same(theirs[0]))
          .run(report);
    }
  }

  private Race race(TestGraph graph, Network network) {
    return new Race(EXACT, graph.name()).threads(2).ours(() -> exact(network));
  }

  /** The bound is held against the exact scores of M, of which every seed can be looked at. */
  private void sampled(Report report) throws Exception {
    Network large = Size.L.graph().network();
    new Race(SAMPLED, Size.L.graph().name())
        .threads(2)
        .ours(() -> sample = sampled(large, 1))
        .peer(Peer.named("ours, exact"), Run.of(() -> exact(large)))
        .must(0.05, 0.02)
        .gate(() -> kept(large, mine, List.of(sample)).and(keptOnM()))
        .run(report);
  }

  private Quality keptOnM() {
    Network network = Size.M.graph().network();
    double[] exact = Ours.run(new Betweenness(), network).values();
    return kept(
        network,
        exact,
        IntStream.rangeClosed(1, SEEDS).mapToObj(seed -> sampled(network, seed)).toList());
  }

  /** How many samples keep the error stated, of all pairs, at every node; nine in ten must. */
  private static Quality kept(Network network, double[] exact, List<double[]> samples) {
    double pairs = network.nodeCount() * (network.nodeCount() - 1.0) / 2;
    double stated = new SampledBetweenness().params().number(SampledBetweenness.ERROR);
    long kept =
        samples.stream()
            .filter(one ->
                IntStream.range(0, exact.length)
                    .allMatch(node -> Math.abs(one[node] - exact[node]) <= stated * pairs))
            .count();
    return Quality.atLeast(
        "seeds of " + samples.size() + " within the bound on " + network.nodeCount() + " nodes",
        kept,
        Math.ceil(samples.size() * (double) KEPT / SEEDS));
  }

  private static double[] sampled(Network network, int seed) {
    SampledBetweenness sampling = new SampledBetweenness();
    Params params = sampling.params().with("seed", Integer.toString(seed));
    return Ours.run(sampling, network, params).values();
  }

  private Quality same(double[] theirs) {
    return Quality.atMost("max relative error", Differences.relative(mine, theirs), SAME);
  }

  private double[] exact(Network network) {
    mine = Ours.run(new Betweenness(), network).values();
    return mine;
  }
}
