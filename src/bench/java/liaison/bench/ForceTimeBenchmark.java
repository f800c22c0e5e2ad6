package liaison.bench;

import java.util.Locale;
import liaison.analysis.layout.LayoutQuality;
import liaison.analysis.layout.force.ForceAtlas;
import liaison.analysis.layout.force.ForceLayout;
import liaison.analysis.layout.force.Forces;
import liaison.analysis.layout.force.Springs;
import liaison.analysis.parallel.Workers;
import liaison.base.Progress;
import liaison.bench.graph.Size;
import liaison.bench.graph.TestGraph;
import liaison.bench.peer.Gephi;
import liaison.bench.peer.Jgrapht;
import liaison.bench.peer.Peer;
import liaison.bench.peer.SpringBoxes;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import org.graphstream.ui.layout.springbox.implementations.SpringBox;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;

/** How soon a layout is as good as what a peer has after some steps; and small graphs. */
final class ForceTimeBenchmark implements Benchmark {

  private static final int LONG = 500;
  private static final int SHORT = 100;
  private static final long SEED = 5;

  private Layout mine = new Layout(new double[0], new double[0]);
  private Layout theirs = mine;

  @Override
  public String id() {
    return "quality";
  }

  @Override
  public void run(Report report) throws Exception {
    if (report.wants("cm-gc", Gephi.PEER.name())) {
      TestGraph graph = Size.CM_GC.graph();
      Network network = graph.network();
      Gephi gephi = new Gephi(graph);
      Layout start = graph.uniform();
      new Race("time to quality, 500 iterations", graph.name())
          .threads(2)
          .ours(() -> mine = Ours.run(new ForceLayout(), network))
          .peer(Gephi.PEER, Run.of(() -> theirs = gephi.force(start, LONG, 2)))
          .must(0.25, 0.10)
          .gate(() -> both(network))
          .run(report);
    }
    small(report);
  }

  private void small(Report report) throws Exception {
    TestGraph graph = Size.S.graph();
    Network network = graph.network();
    Springs springs = Springs.of(network);
    Layout start = graph.uniform();
    small(graph, springs, start)
        .peer(SpringBoxes.PEER, () -> springBox(graph))
        .gate(() -> preservation(network))
        .run(report);
    Graph<Integer, DefaultEdge> built = Jgrapht.build(graph);
    Peer indexed = Peer.named("JGraphT IndexedFR");
    small(graph, springs, start)
        .peer(indexed, Run.of(() -> theirs = Jgrapht.indexedFr(built, SHORT, SEED)))
        .gate(() -> preservation(network))
        .run(report);
  }

  private Race small(TestGraph graph, Springs springs, Layout start) {
    return new Race("force layout, 100 steps", graph.name())
        .threads(2)
        .ours(() -> steps(springs, start))
        .must(0.1, 0.03);
  }

  private Layout steps(Springs springs, Layout start) {
    double[] x = start.x().clone();
    double[] y = start.y().clone();
    new ForceAtlas(springs, Forces.STANDARD, x, y, Workers.SHARED).run(SHORT, Progress.NONE);
    mine = new Layout(x, y);
    return mine;
  }

  private double springBox(TestGraph graph) throws Exception {
    SpringBox box = SpringBoxes.of(graph, SEED);
    Run steps =
        Run.of(() -> {
          SpringBoxes.steps(box, SHORT);
          return box;
        });
    double ms = steps.ms();
    theirs = SpringBoxes.places(box, graph);
    return ms;
  }

  private Quality both(Network network) {
    LayoutQuality ours = LayoutQuality.of(network, mine, SEED);
    LayoutQuality peer = LayoutQuality.of(network, theirs, SEED);
    LayoutQuality floor = LayoutQuality.floor(network, SEED);
    return Quality.atLeast("preservation", ours.preservation(), peer.preservation())
        .and(Quality.atMost("stress", ours.stress(), peer.stress()))
        .and(
            new Quality(
                String.format(
                    Locale.ROOT, "by chance %.3f, %.3f", floor.preservation(), floor.stress()),
                true));
  }

  private Quality preservation(Network network) {
    double ours = LayoutQuality.of(network, mine, SEED).preservation();
    double peer = LayoutQuality.of(network, theirs, SEED).preservation();
    return Quality.atLeast("preservation", ours, peer);
  }
}
