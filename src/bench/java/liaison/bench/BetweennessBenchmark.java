package liaison.bench;

import java.util.List;
import liaison.analysis.centrality.Betweenness;
import liaison.bench.graph.Size;
import liaison.bench.graph.TestGraph;
import liaison.bench.peer.Igraph;
import liaison.model.network.Network;

/** Exact betweenness, unweighted. */
final class BetweennessBenchmark implements Benchmark {

  private static final String TASK = "betweenness exact";

  private double[] mine = {};

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
        new Race(TASK, graph.name())
            .threads(2)
            .ours(() -> ours(network))
            .peer(igraph, () -> igraph.betweenness(graph))
            .must(0.6, 0.35)
            .gate(() ->
                Quality.atMost(
                    "max relative error", Differences.relative(mine, igraph.values()), 1e-9))
            .run(report);
      }
    }
    report.growth(
        TASK,
        List.of(Size.S, Size.M),
        size -> {
          Network network = size.graph().network();
          return Run.of(() -> ours(network));
        });
  }

  private double[] ours(Network network) {
    mine = Ours.run(new Betweenness(), network).values();
    return mine;
  }
}
