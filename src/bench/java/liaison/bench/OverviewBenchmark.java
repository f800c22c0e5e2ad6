package liaison.bench;

import java.util.List;
import java.util.Locale;
import liaison.analysis.layout.LayoutQuality;
import liaison.analysis.layout.overview.OverviewLayout;
import liaison.bench.graph.Size;
import liaison.bench.graph.TestGraph;
import liaison.bench.peer.Igraph;
import liaison.bench.peer.Sfdp;
import liaison.model.network.Layout;
import liaison.model.network.Network;

/** The whole of large networks at a glance: against sfdp, and groups seen against DrL. */
final class OverviewBenchmark implements Benchmark {

  private static final String TASK = "overview layout";
  private static final double STRESS_SLACK = 1.05;
  private static final double GROUPS_SEEN = 0.30;
  private static final long SEED = 5;

  private Layout mine = new Layout(new double[0], new double[0]);

  @Override
  public String id() {
    return "overview";
  }

  @Override
  public void run(Report report) throws Exception {
    try (Sfdp sfdp = new Sfdp()) {
      for (Size size : List.of(Size.CM_GC, Size.CM2005_GC, Size.L)) {
        if (!report.wants(size.graph().name(), sfdp.name())) {
          continue;
        }
        TestGraph graph = size.graph();
        Network network = graph.network();
        new Race(TASK, graph.name())
            .threads(2)
            .ours(() -> ours(network))
            .peer(sfdp, () -> sfdp.layout(graph))
            .must(0.6, 0.2)
            .gate(() -> gate(network, sfdp.places()))
            .run(report);
      }
    }
    try (Igraph igraph = new Igraph()) {
      TestGraph graph = Size.M.graph();
      Network network = graph.network();
      new Race("groups seen", graph.name())
          .threads(2)
          .ours(() -> ours(network))
          .peer(igraph, () -> igraph.drl(graph))
          .must(0.25, 0.1)
          .gate(() -> seen(network, igraph.values()))
          .run(report);
    }
    report.growth(
        TASK,
        List.of(Size.M, Size.L),
        size -> {
          Network network = size.graph().network();
          return Run.of(() -> ours(network));
        });
  }

  private Layout ours(Network network) {
    mine = Ours.run(new OverviewLayout(), network);
    return mine;
  }

  /** Both measures together, each with what places by chance reach. */
  private Quality gate(Network network, Layout theirs) {
    LayoutQuality ours = LayoutQuality.of(network, mine, SEED);
    LayoutQuality peer = LayoutQuality.of(network, theirs, SEED);
    return Quality.atLeast("preservation", ours.preservation(), peer.preservation())
        .and(Quality.atMost("stress", ours.stress(), STRESS_SLACK * peer.stress()))
        .and(floor(network));
  }

  private Quality seen(Network network, double[] drl) {
    int nodes = network.nodeCount();
    double[] x = new double[nodes];
    double[] y = new double[nodes];
    for (int node = 0; node < nodes; node++) {
      x[node] = drl[2 * node];
      y[node] = drl[2 * node + 1];
    }
    LayoutQuality ours = LayoutQuality.of(network, mine, SEED);
    LayoutQuality peer = LayoutQuality.of(network, new Layout(x, y), SEED);
    return Quality.atLeast("preservation", ours.preservation(), GROUPS_SEEN)
        .and(said("DrL", peer))
        .and(said("ours", ours))
        .and(floor(network));
  }

  private static Quality floor(Network network) {
    return said("by chance", LayoutQuality.floor(network, SEED));
  }

  private static Quality said(String whose, LayoutQuality quality) {
    return new Quality(
        String.format(
            Locale.ROOT, "%s %.3f, %.3f", whose, quality.preservation(), quality.stress()),
        true);
  }
}
