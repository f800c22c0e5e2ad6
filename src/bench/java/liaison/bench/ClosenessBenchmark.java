package liaison.bench;

import java.util.List;
import liaison.analysis.centrality.HarmonicCloseness;
import liaison.bench.graph.Size;
import liaison.bench.graph.TestGraph;
import liaison.bench.peer.Igraph;
import liaison.model.network.Network;

/** Harmonic closeness, unweighted. */
final class ClosenessBenchmark implements Benchmark {

  private static final String TASK = "harmonic closeness";

  private double[] mine = {};

  @Override
  public String id() {
    return "closeness";
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
            .peer(igraph, () -> igraph.harmonic(graph))
            .must(0.6, 0.35)
            .gate(() ->
                Quality.atMost(
                    "max relative error", Differences.relative(mine, igraph.values()), 1e-9))
            .run(report);
      }
    }
    report.growth(
        TASK,
        List.of(Size.S, Size.M, Size.CM2005),
        size -> {
          Network network = size.graph().network();
          return Run.of(() -> ours(network));
        });
  }

  private double[] ours(Network network) {
    mine = Ours.run(new HarmonicCloseness(), network).values();
    return mine;
  }
}
