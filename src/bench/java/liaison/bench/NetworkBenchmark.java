package liaison.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import liaison.analysis.network.NetworkBuilder;
import liaison.bench.graph.Size;
import liaison.bench.graph.TestGraph;
import liaison.model.Dataset;
import liaison.model.Vocabulary;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec;
import liaison.model.network.Node;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.model.record.Row;
import liaison.model.value.PartialDate;

/** The network itself: how long it takes to be built, how much room a tie takes. */
final class NetworkBenchmark implements Benchmark {

  private static final int RUNS = 7;

  @Override
  public String id() {
    return "network";
  }

  @Override
  public void run(Report report) throws Exception {
    arrays(report);
    records(report);
  }

  /** Of XL, cut to its first million ties: from sorted ends, and its bytes. */
  private static void arrays(Report report) throws Exception {
    TestGraph graph = Size.XL.graph();
    List<Node> nodes = graph.network().nodes();
    int ties = 1_000_000;
    int[] from = Arrays.copyOf(graph.from(), ties);
    int[] to = Arrays.copyOf(graph.to(), ties);
    double[] weight = Arrays.copyOf(graph.weight(), ties);
    Run build = Run.of(() -> new Network(nodes, from, to, weight, List.of()));
    report.add(Figure.of("network of a million ties, from arrays", times(build), "median ≤ 1000"));
    long before = used();
    List<Network> kept = new ArrayList<>();
    for (int copy = 0; copy < 4; copy++) {
      kept.add(new Network(nodes, from, to, weight, List.of()));
    }
    long bytes = used() - before;
    report.note(
        String.format(
            Locale.ROOT,
            "bytes per tie, weights and offsets of a million nodes included: %.1f (wanted ≤ 40)",
            (double) bytes / kept.size() / ties));
  }

  /** Of L's records, half a million collaborations of two. */
  private static void records(Report report) throws Exception {
    Dataset data = records(Size.L.graph());
    Run build = Run.of(() -> new NetworkBuilder().build(data, NetworkSpec.STANDARD));
    report.add(
        Figure.of("network of half a million ties, from records", times(build), "median ≤ 500"));
  }

  private static Dataset records(TestGraph graph) {
    List<Row> rows = new ArrayList<>();
    for (int node = 0; node < graph.nodeCount(); node++) {
      rows.add(organisation(String.format(Locale.ROOT, "o-%07d", node)));
    }
    for (int tie = 0; tie < graph.tieCount(); tie++) {
      String id = String.format(Locale.ROOT, "c-%07d", tie);
      rows.add(collaboration(id));
      rows.add(end(id, "-1", graph.from()[tie]));
      rows.add(end(id, "-2", graph.to()[tie]));
    }
    return Dataset.of(Vocabulary.EMPTY, rows);
  }

  private static Organisation organisation(String id) {
    List<String> none = List.of();
    return new Organisation(
        id,
        "",
        id,
        none,
        none,
        none,
        none,
        "",
        "",
        "",
        Double.NaN,
        Double.NaN,
        "",
        none,
        false,
        "");
  }

  private static Collaboration collaboration(String id) {
    PartialDate never = PartialDate.UNKNOWN;
    return new Collaboration(
        id, "", id, "other", "", never, never, never, never, "", List.of(), List.of(), "", "");
  }

  private static Participation end(String collaboration, String which, int node) {
    String organisation = String.format(Locale.ROOT, "o-%07d", node);
    return new Participation(
        "p" + collaboration + which, collaboration, organisation, "", "partner");
  }

  private static double[] times(Run run) throws Exception {
    double[] times = new double[RUNS];
    run.ms();
    run.ms();
    for (int at = 0; at < RUNS; at++) {
      System.gc();
      times[at] = run.ms();
    }
    return times;
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int round = 0; round < 3; round++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
