package liaison.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import liaison.analysis.centrality.Betweenness;
import liaison.analysis.centrality.Components;
import liaison.analysis.centrality.Eigenvector;
import liaison.analysis.centrality.HarmonicCloseness;
import liaison.analysis.centrality.KCore;
import liaison.analysis.centrality.PageRank;
import liaison.analysis.network.Networks;
import liaison.analysis.structure.ArticulationPoints;
import liaison.analysis.structure.BiconnectedParts;
import liaison.analysis.structure.Bridges;
import liaison.analysis.structure.LocalClustering;
import liaison.analysis.structure.Transitivity;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Measure;
import liaison.model.network.Network;
import liaison.model.network.Partition;
import liaison.model.network.Scores;
import liaison.model.network.TiePartition;
import liaison.model.network.TieScores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Results on published networks against igraph's, computed once: see SOURCE.md beside them. */
class ReferenceTest {

  private static final double SHARE = 1e-9;
  private static final Map<String, Network> NETWORKS = new HashMap<>();

  static Stream<String> references() {
    return text("reference.csv").lines().skip(1);
  }

  @ParameterizedTest
  @MethodSource("references")
  void resultsAreThoseOfIgraph(String line) {
    String[] cells = line.split(",");
    Network network = NETWORKS.computeIfAbsent(cells[0], ReferenceTest::network);
    double[] values = values(cells[1], network);
    double byNumber = 0;
    for (int at = 0; at < values.length; at++) {
      byNumber += values[at] * (at + 1);
    }
    same(cells[2], Arrays.stream(values).sum());
    same(cells[3], byNumber);
    same(cells[4], Arrays.stream(values).max().orElseThrow());
  }

  private static void same(String expected, double value) {
    double wanted = Double.parseDouble(expected);
    assertEquals(wanted, value, Math.abs(wanted) * SHARE);
  }

  private static double[] values(String id, Network network) {
    Analysis<?> analysis =
        Stream.<Analysis<?>>of(
                new Betweenness(),
                new HarmonicCloseness(),
                new PageRank(),
                new Eigenvector(),
                new KCore(),
                new LocalClustering(),
                new Transitivity(),
                new Components(),
                new BiconnectedParts(),
                new ArticulationPoints(),
                new Bridges())
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow();
    Params plain = analysis.params();
    boolean isWeighted =
        plain.declared().stream().anyMatch(param -> param.name().equals("weights"));
    Params chosen = isWeighted ? plain.with("weights", "none") : plain;
    Object result = analysis.run(Networks.subject(network), chosen, Progress.NONE);
    return switch (result) {
      case Scores scores when id.equals(ArticulationPoints.ID) -> count(scores.values());
      case Scores scores -> scores.values();
      case TieScores scores -> count(scores.values());
      case Partition groups -> new double[] {groups.count()};
      case TiePartition groups -> new double[] {groups.count()};
      case Measure measure -> new double[] {measure.value()};
      default -> throw new IllegalStateException(id);
    };
  }

  /** Of those that count, igraph says how many there are. */
  private static double[] count(double[] values) {
    return new double[] {Arrays.stream(values).filter(value -> value > 0).count()};
  }

  private static Network network(String name) {
    if (name.equals("lesmis")) {
      return Networks.classic(name);
    }
    List<String> rows = text(name + "_rows.txt").lines().toList();
    List<double[]> ties = new ArrayList<>();
    for (int low = 0; low < rows.size(); low++) {
      for (String high : rows.get(low).isEmpty() ? new String[0] : rows.get(low).split(" ")) {
        ties.add(new double[] {low, Integer.parseInt(high), 1});
      }
    }
    return Networks.weighted(rows.size(), ties.toArray(double[][]::new));
  }

  private static String text(String file) {
    try (var in = ReferenceTest.class.getResourceAsStream("/liaison/analysis/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
