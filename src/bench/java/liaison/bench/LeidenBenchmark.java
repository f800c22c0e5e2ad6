package liaison.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import liaison.analysis.community.Leiden;
import liaison.analysis.community.Modularity;
import liaison.analysis.parallel.Workers;
import liaison.base.Params;
import liaison.bench.graph.Size;
import liaison.bench.graph.TestGraph;
import liaison.bench.peer.Cwts;
import liaison.bench.peer.Igraph;
import liaison.model.network.Network;
import org.jgrapht.alg.util.UnionFind;

/**
 * Ten iterations of the Leiden algorithm for modularity, unweighted; none ends before the tenth.
 * The peers use one thread, so does ours.
 */
final class LeidenBenchmark implements Benchmark {

  private static final String TASK = "Leiden, 10 iterations";
  private static final int ITERATIONS = 10;
  private static final int SEEDS = 5;
  private static final double SLACK = 0.001;
  private static final Workers ONE = Workers.of(1);

  private int seed;

  @Override
  public String id() {
    return "leiden";
  }

  @Override
  public void run(Report report) throws Exception {
    try (Igraph igraph = new Igraph()) {
      for (Size size : List.of(Size.M, Size.CM, Size.L)) {
        TestGraph graph = size.graph();
        Network network = graph.network();
        if (report.wants(graph.name(), Cwts.PEER.name())) {
          Cwts cwts = new Cwts(graph);
          IntFunction<int[]> theirs = its -> cwts.leiden(ITERATIONS, its);
          race(network, graph.name())
              .peer(Cwts.PEER, Run.of(() -> theirs.apply(++seed)))
              .must(1.0, 0.5)
              .gate(() -> gate(network, IntStream.rangeClosed(1, SEEDS).mapToObj(theirs).toList()))
              .run(report);
        }
        race(network, graph.name())
            .peer(igraph, () -> igraph.leiden(graph, ITERATIONS))
            .must(1.2, 0.6)
            .gate(() -> gate(network, theirs(igraph, graph)))
            .run(report);
      }
    }
    report.growth(
        TASK,
        List.of(Size.S, Size.M, Size.L),
        size -> {
          Network network = size.graph().network();
          return Run.of(() -> ours(network, ++seed, ONE));
        });
  }

  private Race race(Network network, String size) {
    return new Race(TASK, size).threads(1).ours(() -> ours(network, ++seed, ONE));
  }

  private static int[] ours(Network network, int seed, Workers workers) {
    Leiden leiden = new Leiden(workers);
    Params params =
        leiden
            .params()
            .with("iterations", Integer.toString(ITERATIONS))
            .with("settle", "false")
            .with("seed", Integer.toString(seed));
    return Ours.run(leiden, network, params).group();
  }

  /** Ours against theirs over several seeds, mean and worst; every group of ours in one piece. */
  private static Quality gate(Network network, List<int[]> theirs) {
    List<int[]> ours =
        IntStream.rangeClosed(1, SEEDS)
            .mapToObj(its -> ours(network, its, Workers.SHARED))
            .toList();
    DoubleSummaryStatistics mine = qualities(network, ours);
    DoubleSummaryStatistics peer = qualities(network, theirs);
    return Quality.atLeast("modularity", mine.getAverage(), peer.getAverage() - SLACK)
        .and(Quality.atLeast("worst of 5 seeds", mine.getMin(), peer.getMin() - SLACK))
        .and(
            Quality.claim(
                "groups connected", ours.stream().allMatch(one -> isConnected(network, one))));
  }

  private static DoubleSummaryStatistics qualities(Network network, List<int[]> groups) {
    return groups.stream().mapToDouble(one -> Modularity.of(network, one)).summaryStatistics();
  }

  /** Joins the ends of the ties inside groups: as many sets must be left as there are groups. */
  private static boolean isConnected(Network network, int[] groups) {
    UnionFind<Integer> sets =
        new UnionFind<>(IntStream.range(0, groups.length).boxed().collect(Collectors.toSet()));
    for (int tie = 0; tie < network.tieCount(); tie++) {
      if (groups[network.from(tie)] == groups[network.to(tie)]) {
        sets.union(network.from(tie), network.to(tie));
      }
    }
    return sets.numberOfSets() == Arrays.stream(groups).distinct().count();
  }

  /** Of several seeds. */
  private static List<int[]> theirs(Igraph igraph, TestGraph graph) throws IOException {
    List<int[]> all = new ArrayList<>();
    for (int its = 1; its <= SEEDS; its++) {
      igraph.call(graph, "leiden", Map.of("iterations", ITERATIONS, "seed", its));
      all.add(igraph.groups());
    }
    return all;
  }
}
