package liaison.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.Dataset;
import liaison.model.network.Measure;
import liaison.model.network.Network;
import liaison.model.network.Partition;
import liaison.model.network.Scores;
import liaison.model.network.StableGroups;
import liaison.model.network.Table;
import liaison.model.network.TiePartition;
import liaison.model.network.TieScores;

/**
 * Lines of a result: scores and tables of nodes from the greatest down, groups from the first up,
 * other tables as they are.
 */
final class ResultRows {

  private static final List<String> VALUE = List.of("value");

  private static final Comparator<AnalysisRun.Row> BY_VALUE =
      Comparator.comparingDouble(AnalysisRun.Row::value);

  /** What has no number comes last. */
  private static final Comparator<AnalysisRun.Row> FROM_LARGEST =
      Comparator.comparing((AnalysisRun.Row row) -> Double.isNaN(row.value()))
          .thenComparing(BY_VALUE.reversed());

  private final Dataset data;
  private final Network network;
  private final Language language;

  ResultRows(Dataset data, Network network, Language language) {
    this.data = data;
    this.network = network;
    this.language = language;
  }

  /** What the lines are about. */
  static String kind(Object result) {
    return switch (result) {
      case Partition groups -> "groups";
      case TieScores scores -> "ties";
      case TiePartition groups -> "tie-groups";
      case Measure measure -> "network";
      case StableGroups groups -> Table.COMMUNITIES;
      case Table table -> table.about().code();
      default -> "nodes";
    };
  }

  /** Names of the numbers in a line. */
  static List<String> columns(Object result) {
    return switch (result) {
      case StableGroups groups -> List.of("nodes", "stability");
      case Table table -> table.columns();
      default -> VALUE;
    };
  }

  List<AnalysisRun.Row> of(Object result) {
    return switch (result) {
      case Scores scores -> rows(scores.values(), this::node, FROM_LARGEST);
      case Partition groups -> rows(numbers(groups.group()), this::node, BY_VALUE);
      case TieScores scores -> rows(scores.values(), this::tie, FROM_LARGEST);
      case TiePartition groups -> rows(numbers(groups.group()), this::tie, BY_VALUE);
      case Measure measure -> List.of(new AnalysisRun.Row("", "", List.of(measure.value())));
      case StableGroups groups -> communities(groups);
      case Table table -> table(table);
      default -> throw new IllegalStateException("no rows in " + result.getClass());
    };
  }

  private static double[] numbers(int[] group) {
    return Arrays.stream(group).asDoubleStream().toArray();
  }

  private static List<AnalysisRun.Row> rows(
      double[] values, IntFunction<Named> named, Comparator<AnalysisRun.Row> order) {
    List<AnalysisRun.Row> rows = new ArrayList<>(values.length);
    for (int at = 0; at < values.length; at++) {
      Named what = named.apply(at);
      rows.add(new AnalysisRun.Row(what.id(), what.name(), List.of(values[at])));
    }
    rows.sort(order.thenComparing(AnalysisRun.Row::id));
    return rows;
  }

  private List<AnalysisRun.Row> communities(StableGroups groups) {
    int[] sizes = groups.sizes();
    List<AnalysisRun.Row> rows = new ArrayList<>();
    for (int group = 0; group < sizes.length; group++) {
      List<Double> values = List.of((double) sizes[group], groups.stability()[group]);
      rows.add(new AnalysisRun.Row(Integer.toString(group), community(group), values));
    }
    return rows;
  }

  private List<AnalysisRun.Row> table(Table table) {
    Stream<AnalysisRun.Row> rows =
        table.rows().stream()
            .map(row -> new AnalysisRun.Row(row.code(), name(table, row.code()), row.values()));
    return table.about() == Table.About.NODES
        ? rows.sorted(FROM_LARGEST.thenComparing(AnalysisRun.Row::id)).toList()
        : rows.toList();
  }

  private String name(Table table, String code) {
    Messages messages = Messages.in(language);
    return switch (table.about()) {
      case NODES -> network.node(network.indexOf(code)).name(language);
      case WAYS -> messages.get("analysis.way." + code);
      case GROUPS -> {
        if (code.equals(Table.WHOLE)) {
          yield messages.get("analysis.whole");
        }
        yield table.list().equals(Table.COMMUNITIES)
            ? community(Integer.parseInt(code))
            : data.vocabulary().name(table.list(), code, language);
      }
    };
  }

  private String community(int group) {
    return Messages.in(language).get("graph.group.number", group + 1);
  }

  private record Named(String id, String name) {}

  private Named node(int node) {
    return new Named(network.node(node).id(), network.node(node).name(language));
  }

  private Named tie(int tie) {
    Named from = node(network.from(tie));
    Named to = node(network.to(tie));
    return new Named(from.id() + "--" + to.id(), from.name() + " – " + to.name());
  }
}
