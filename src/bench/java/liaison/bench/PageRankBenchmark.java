package liaison.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import liaison.analysis.centrality.PageRank;
import liaison.bench.graph.Size;
import liaison.bench.graph.TestGraph;
import liaison.bench.peer.Igraph;
import liaison.bench.peer.Jgrapht;
import liaison.model.network.Network;
import liaison.model.network.Node;

/** PageRank of damping 0.85, unweighted; with JGraphT both build their graph anew each time. */
final class PageRankBenchmark implements Benchmark {

  private static final String TASK = "PageRank";
  private static final double TOLERANCE = 1e-10;

  private double[] mine = {};
  private double[] theirs = {};

  @Override
  public String id() {
    return "pagerank";
  }

  @Override
  public void run(Report report) throws Exception {
    TestGraph graph = Size.L.graph();
    Network network = graph.network();
    try (Igraph igraph = new Igraph()) {
      new Race(TASK, graph.name())
          .threads(2)
          .ours(() -> ours(network))
          .peer(igraph, () -> igraph.pageRank(graph))
          .must(1.0, 0.5)
          .gate(() -> difference(igraph.values()))
          .run(report);
      List<Node> nodes = network.nodes();
      new Race(TASK + " with building", graph.name())
          .threads(2)
          .ours(() -> ours(new Network(nodes, graph.from(), graph.to(), graph.weight(), List.of())))
          .peer(Jgrapht.PEER, Run.of(() -> theirs(graph)))
          .must(0.2, 0.1)
          .gate(() -> igraph.missing().isPresent() ? difference(theirs) : exact(igraph, graph))
          .run(report);
    }
    report.growth(
        TASK,
        List.of(Size.M, Size.L),
        size -> {
          Network built = size.graph().network();
          return Run.of(() -> ours(built));
        });
  }

  /** JGraphT stops by the largest change of a score, so its own error is held against igraph. */
  private Quality exact(Igraph igraph, TestGraph graph) throws IOException {
    igraph.pageRank(graph);
    double own = Differences.sum(theirs, igraph.values());
    return difference(igraph.values())
        .and(new Quality(String.format(Locale.ROOT, "JGraphT's own %.1e", own), true));
  }

  private Quality difference(double[] values) {
    return Quality.atMost("L1 difference", Differences.sum(mine, values), 1e-8);
  }

  private double[] theirs(TestGraph graph) {
    theirs = Jgrapht.pageRank(Jgrapht.build(graph), TOLERANCE);
    return theirs;
  }

  private double[] ours(Network network) {
    mine = Ours.run(new PageRank(), network).values();
    return mine;
  }
}
