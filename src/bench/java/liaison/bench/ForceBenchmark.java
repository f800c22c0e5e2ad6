package liaison.bench;

import java.util.List;
import java.util.Locale;
import liaison.analysis.layout.LayoutQuality;
import liaison.analysis.layout.force.FieldForces;
import liaison.analysis.layout.force.ForceAtlas;
import liaison.analysis.layout.force.Forces;
import liaison.analysis.layout.force.Springs;
import liaison.analysis.parallel.Workers;
import liaison.base.Progress;
import liaison.bench.graph.Size;
import liaison.bench.graph.TestGraph;
import liaison.bench.peer.Gephi;
import liaison.model.network.Layout;
import liaison.model.network.Network;

/** ForceAtlas2: a hundred iterations from the same places with the same settings as Gephi's. */
final class ForceBenchmark implements Benchmark {

  private static final String TASK = "force layout, 100 iterations";
  private static final int ITERATIONS = 100;
  private static final long SEED = 5;
  private static final Workers TWO = Workers.of(2);

  @Override
  public String id() {
    return "force";
  }

  @Override
  public void run(Report report) throws Exception {
    for (Size size : List.of(Size.M, Size.CM_GC)) {
      if (!report.wants(size.graph().name(), Gephi.PEER.name())) {
        continue;
      }
      TestGraph graph = size.graph();
      Springs springs = Springs.of(graph.network());
      Layout start = graph.uniform();
      Gephi gephi = new Gephi(graph);
      report.note("Gephi's settings: " + gephi.settings() + ", 2 threads");
      new Race(TASK, graph.name())
          .threads(2)
          .ours(() -> ours(springs, start))
          .peer(Gephi.PEER, Run.of(() -> gephi.force(start, ITERATIONS, 2)))
          .must(0.33, 0.15)
          .gate(() -> gate(graph, springs, start, gephi))
          .run(report);
    }
    report.growth(
        TASK,
        List.of(Size.S, Size.M, Size.L),
        size -> {
          Springs springs = Springs.of(size.graph().network());
          Layout start = size.graph().uniform();
          return Run.of(() -> ours(springs, start));
        });
  }

  private static Layout ours(Springs springs, Layout start) {
    double[] x = start.x().clone();
    double[] y = start.y().clone();
    new ForceAtlas(springs, Forces.STANDARD, x, y, TWO).run(ITERATIONS, Progress.NONE);
    return new Layout(x, y);
  }

  /** Forces where Gephi's hundred iterations left the nodes, against the exact ones. */
  private static Quality gate(TestGraph graph, Springs springs, Layout start, Gephi gephi) {
    Network network = graph.network();
    Layout after = gephi.force(start, ITERATIONS, 2);
    double[][] exact = FieldForces.exact(network, after);
    double ours = FieldForces.error(FieldForces.ours(network, after, TWO), exact);
    double theirs = FieldForces.error(gephi.forces(after, 2), exact);
    LayoutQuality mine = LayoutQuality.of(network, ours(springs, start), SEED);
    LayoutQuality peer = LayoutQuality.of(network, after, SEED);
    return Quality.atMost("force error", ours, theirs)
        .and(
            new Quality(
                String.format(
                    Locale.ROOT,
                    "preservation and stress %.3f, %.3f, Gephi %.3f, %.3f",
                    mine.preservation(),
                    mine.stress(),
                    peer.preservation(),
                    peer.stress()),
                true));
  }
}
