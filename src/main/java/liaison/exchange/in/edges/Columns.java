package liaison.exchange.in.edges;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where a header has which column.
 *
 * @param names the names as they stand there
 */
record Columns(List<String> names) {

  Columns {
    names = names.stream().map(String::strip).toList();
  }

  /** The first column of one of these names, whatever their case. */
  Optional<Integer> find(List<String> wanted) {
    for (String name : wanted) {
      for (int at = 0; at < names.size(); at++) {
        if (names.get(at).toLowerCase(Locale.ROOT).equals(name)) {
          return Optional.of(at);
        }
      }
    }
    return Optional.empty();
  }

  /** The cells that belong to none of some columns, by name; those without a name by number. */
  Map<String, String> others(List<String> cells, List<Integer> taken) {
    Map<String, String> others = new LinkedHashMap<>();
    for (int at = 0; at < cells.size(); at++) {
      if (!taken.contains(at) && !cells.get(at).isBlank()) {
        String name = at < names.size() ? names.get(at) : "";
        boolean isFree = !name.isEmpty() && !others.containsKey(name);
        others.put(isFree ? name : "column " + (at + 1), cells.get(at).strip());
      }
    }
    return others;
  }

  /** The names of columns that are none of these; each is kept as attributes. */
  List<String> further(List<Integer> taken) {
    List<String> further = new ArrayList<>();
    for (int at = 0; at < names.size(); at++) {
      if (!taken.contains(at) && !names.get(at).isEmpty()) {
        further.add(names.get(at));
      }
    }
    return further;
  }
}
