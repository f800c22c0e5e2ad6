package liaison.bench;

import java.util.List;
import java.util.Locale;
import liaison.analysis.layout.LayoutQuality;
import liaison.analysis.layout.force.ClustersLayout;
import liaison.bench.graph.Size;
import liaison.bench.graph.TestGraph;
import liaison.bench.peer.Igraph;
import liaison.model.network.Layout;
import liaison.model.network.Network;

/** Groups seen by forces alone, against DrL. */
final class ClustersBenchmark implements Benchmark {

  private static final String TASK = "groups seen, clusters layout";
  private static final double GROUPS_SEEN = 0.30;
  private static final long SEED = 5;

  private Layout mine = new Layout(new double[0], new double[0]);

  @Override
  public String id() {
    return "clusters";
  }

  @Override
  public void run(Report report) throws Exception {
    try (Igraph igraph = new Igraph()) {
      TestGraph graph = Size.M.graph();
      Network network = graph.network();
      new Race(TASK, graph.name())
          .threads(2)
          .ours(() -> mine = Ours.run(new ClustersLayout(), network))
          .peer(igraph, () -> igraph.drl(graph))
          .must(0.25, 0.1)
          .gate(() -> seen(network))
          .run(report);
    }
    report.growth(
        TASK,
        List.of(Size.S, Size.M, Size.L),
        size -> {
          Network network = size.graph().network();
          return Run.of(() -> Ours.run(new ClustersLayout(), network));
        });
  }

  private Quality seen(Network network) {
    LayoutQuality ours = LayoutQuality.of(network, mine, SEED);
    LayoutQuality floor = LayoutQuality.floor(network, SEED);
    String words =
        String.format(
            Locale.ROOT,
            "stress %.3f; by chance %.3f, %.3f",
            ours.stress(),
            floor.preservation(),
            floor.stress());
    return Quality.atLeast("preservation", ours.preservation(), GROUPS_SEEN)
        .and(new Quality(words, true));
  }
}
