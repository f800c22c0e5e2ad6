package liaison.analysis.layout.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.network.Guide;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import liaison.model.record.Collaboration;
import liaison.model.value.PartialDate;

/**
 * A column for each year, or span of years, in which nodes first collaborate, from left to right;
 * within a column in an order in which ties cross little ({@link Columns}). Nodes whose
 * collaborations have no date stand last.
 *
 * <p>Ten columns at most: spans are 1, 2, 5, 10, 20, 50 or 100 years long. Time O(n log n + ties)
 * times a fixed number of sweeps, and a look at each collaboration of each tie. An empty network
 * gives an empty layout. No randomness. Progress and cancel at each node and sweep.
 */
public final class YearsLayout implements Analysis<Layout> {

  private static final int UNKNOWN = Integer.MAX_VALUE;
  private static final int MOST = 10;
  private static final int[] SPANS = {1, 2, 5, 10, 20, 50, 100, 500, 10_000};

  @Override
  public String id() {
    return "years-layout";
  }

  @Override
  public Params params() {
    return Params.NONE;
  }

  @Override
  public Layout run(Subject subject, Params chosen, Progress progress) {
    Network network = subject.network();
    int[] years = new int[network.nodeCount()];
    for (int v = 0; v < years.length; v++) {
      progress.step(v, years.length);
      years[v] = first(subject.data(), network, v);
    }
    return new Columns(network, layers(years)).lay(progress);
  }

  private static int first(Dataset data, Network network, int node) {
    int first = year(data, network.node(node).id());
    for (int arc = network.offset(node); arc < network.offset(node + 1); arc++) {
      for (String id : network.collaborations(network.tie(arc))) {
        first = Math.min(first, year(data, id));
      }
    }
    return first;
  }

  private static int year(Dataset data, String collaboration) {
    return data.find(Schema.COLLABORATIONS, collaboration)
        .map(Collaboration::start)
        .filter(PartialDate::isDated)
        .map(start -> start.earliest().getYear())
        .orElse(UNKNOWN);
  }

  private static List<Columns.Layer> layers(int[] years) {
    int[] known = Arrays.stream(years).filter(year -> year != UNKNOWN).toArray();
    int low = Arrays.stream(known).min().orElse(0);
    int high = Arrays.stream(known).max().orElse(0);
    int span = 0;
    while (spans(low, high, SPANS[span]) > MOST) {
      span++;
    }
    int length = SPANS[span];
    List<Columns.Layer> layers = new ArrayList<>();
    for (int from = Math.floorDiv(low, length) * length; from <= high; from += length) {
      int start = from;
      int[] members =
          IntStream.range(0, years.length)
              .filter(v -> years[v] != UNKNOWN && Math.floorDiv(years[v], length) * length == start)
              .toArray();
      int last = Math.min(high, start + length - 1);
      int shown = Math.max(low, start);
      String code = shown == last ? shown + "" : shown + "–" + last;
      layers.add(new Columns.Layer(Guide.YEARS, code, members));
    }
    layers.removeIf(layer -> layer.members().length == 0);
    int[] unknown = IntStream.range(0, years.length).filter(v -> years[v] == UNKNOWN).toArray();
    if (unknown.length > 0) {
      layers.add(new Columns.Layer(Guide.YEARS, "", unknown));
    }
    return layers;
  }

  private static int spans(int low, int high, int length) {
    return Math.floorDiv(high, length) - Math.floorDiv(low, length) + 1;
  }
}
