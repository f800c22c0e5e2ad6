package liaison.exchange.in;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.edit.Change;
import liaison.model.edit.Edit;
import liaison.model.record.Attribute;
import liaison.model.record.Row;

/** Compares rows with the project: what is new, what differs, and what was said beside. */
final class Difference {

  private static final Pattern PLAIN = Pattern.compile("[a-z0-9-]{1,40}");

  private final Dataset current;
  private final Map<Table<?>, List<Edit>> edits = new HashMap<>();
  private final Map<String, Attribute> beside = new HashMap<>();
  private final Set<String> imported = new HashSet<>();

  Difference(Dataset current) {
    this.current = current;
  }

  void add(List<PlannedRow> rows) {
    List<PlannedRow> kept = rows.stream().filter(PlannedRow::isKept).toList();
    kept.forEach(row -> imported.add(row.id()));
    for (PlannedRow row : kept) {
      compare(row);
      keepBeside(row);
    }
    beside.keySet().removeAll(imported);
    beside.values().stream()
        .sorted(Comparator.comparing(Attribute::id))
        .forEach(attribute -> put(Schema.ATTRIBUTES, attribute));
  }

  /** All changes, referred tables before those that refer to them. */
  List<Edit> edits() {
    List<Edit> all = new ArrayList<>();
    for (Table<?> table : Schema.TABLES) {
      all.addAll(edits.getOrDefault(table, List.of()));
    }
    return all;
  }

  private void compare(PlannedRow planned) {
    Row row = planned.row();
    Optional<Row> before = stored(planned.table(), row.id());
    if (before.isEmpty()) {
      planned.decide(PlannedRow.Fate.ADDED);
    } else {
      boolean same = before.get().equals(row);
      planned.decide(same ? PlannedRow.Fate.UNCHANGED : PlannedRow.Fate.CHANGED);
      forgetStale(planned, before.get());
    }
    put(planned.table(), row);
  }

  private void put(Table<?> table, Row row) {
    Change change = new Change(stored(table, row.id()), Optional.of(row));
    if (!change.isEmpty()) {
      edits.computeIfAbsent(table, any -> new ArrayList<>()).add(change);
    }
  }

  /** What a column could not hold before is gone when the column says something else now. */
  private void forgetStale(PlannedRow planned, Row before) {
    for (int at = 1; at < planned.table().columns().size(); at++) {
      String column = planned.table().columns().get(at).name();
      boolean same = planned.table().value(before, at).equals(planned.value(at));
      Optional<Row> kept = stored(Schema.ATTRIBUTES, attributeId(planned.id(), column));
      boolean spokenFor =
          planned.originals().containsKey(column)
              || kept.filter(row -> imported.contains(row.id())).isPresent();
      if (kept.isPresent() && !same && !spokenFor) {
        edits
            .computeIfAbsent(Schema.ATTRIBUTES, any -> new ArrayList<>())
            .add(Change.delete(kept.get()));
      }
    }
  }

  private void keepBeside(PlannedRow row) {
    row.originals().forEach((name, value) -> keep(row, name, value));
    row.extra().forEach((name, value) -> keep(row, name, value));
  }

  private void keep(PlannedRow row, String name, String value) {
    String id = attributeId(row.id(), name);
    beside.put(id, new Attribute(id, row.id(), name, "text", value));
  }

  private Optional<Row> stored(Table<?> table, String id) {
    return current.find(table, id).map(Row.class::cast);
  }

  /** The same record and column have the same attribute in every import. */
  static String attributeId(String record, String column) {
    String plain = column.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    String part = PLAIN.matcher(plain).matches() ? plain : Integer.toHexString(column.hashCode());
    return "x-" + record + "-" + part;
  }
}
