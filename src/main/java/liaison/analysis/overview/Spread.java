package liaison.analysis.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import liaison.model.Table;
import liaison.model.overview.Breakdown;
import liaison.model.overview.Count;

/** Gathers rows under codes and makes a breakdown of them. */
final class Spread {

  private final String name;
  private final String list;
  private final Table<?> table;
  private final Map<String, List<String>> byCode = new TreeMap<>();
  private final List<String> whole = new ArrayList<>();

  Spread(String name, String list, Table<?> table) {
    this.name = name;
    this.list = list;
    this.table = table;
  }

  /** Puts a row under a code, the empty one where it states none. */
  void add(String code, String row) {
    byCode.computeIfAbsent(code, any -> new ArrayList<>()).add(row);
    whole.add(row);
  }

  Breakdown breakdown() {
    List<Count> counts = new ArrayList<>();
    byCode.forEach((code, rows) -> {
      if (!code.isEmpty()) {
        counts.add(Count.of(name, code, table, rows));
      }
    });
    counts.sort(Comparator.comparingInt(Count::value).reversed().thenComparing(Count::code));
    Count unstated = Count.of(name, "", table, byCode.getOrDefault("", List.of()));
    return new Breakdown(
        name, list, table, counts, unstated, Count.of("whole", name, table, whole));
  }
}
