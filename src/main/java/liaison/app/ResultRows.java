package liaison.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import liaison.base.Language;
import liaison.model.network.Measure;
import liaison.model.network.Network;
import liaison.model.network.Partition;
import liaison.model.network.Scores;
import liaison.model.network.TiePartition;
import liaison.model.network.TieScores;

/** Lines of a result: scores from the greatest down, groups from the first up. */
final class ResultRows {

  private static final Comparator<AnalysisRun.Row> BY_VALUE =
      Comparator.comparingDouble(AnalysisRun.Row::value);

  private final Network network;
  private final Language language;

  ResultRows(Network network, Language language) {
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
      default -> "nodes";
    };
  }

  List<AnalysisRun.Row> of(Object result) {
    return switch (result) {
      case Scores scores -> rows(scores.values(), this::node, BY_VALUE.reversed());
      case Partition groups -> rows(numbers(groups.group()), this::node, BY_VALUE);
      case TieScores scores -> rows(scores.values(), this::tie, BY_VALUE.reversed());
      case TiePartition groups -> rows(numbers(groups.group()), this::tie, BY_VALUE);
      case Measure measure -> List.of(new AnalysisRun.Row("", "", measure.value()));
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
      rows.add(new AnalysisRun.Row(what.id(), what.name(), values[at]));
    }
    rows.sort(order.thenComparing(AnalysisRun.Row::id));
    return rows;
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
