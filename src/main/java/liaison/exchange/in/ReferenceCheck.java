package liaison.exchange.in;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import liaison.base.Severity;
import liaison.base.Text;
import liaison.model.Cells;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;

/**
 * Follows references, through the import and the project. A row that says nothing without what it
 * refers to is dropped, and so on with those that refer to it; elsewhere the reference is left
 * empty.
 */
final class ReferenceCheck {

  /** Columns without which a row says nothing. */
  private static final Map<Table<?>, List<String>> NEEDED =
      Map.of(
          Schema.PARTICIPATIONS, List.of("collaboration"),
          Schema.AMOUNTS, List.of("collaboration"),
          Schema.MILESTONES, List.of("collaboration"),
          Schema.LINKS, List.of("collaboration", "target"),
          Schema.LISTING_STEPS, List.of("listing"),
          Schema.EVIDENCE, List.of("record"),
          Schema.ATTRIBUTES, List.of("record", "name"),
          Schema.TERMS, List.of("list", "code"));

  private final Dataset current;
  private final Map<String, Set<String>> imported = new HashMap<>();

  ReferenceCheck(Dataset current) {
    this.current = current;
  }

  void run(List<PlannedRow> rows) {
    boolean dropped = true;
    while (dropped) {
      index(rows);
      dropped = false;
      for (PlannedRow row : rows) {
        dropped |= row.isKept() && drop(row);
      }
    }
    rows.stream().filter(PlannedRow::isKept).forEach(this::clear);
  }

  private void index(List<PlannedRow> rows) {
    imported.clear();
    for (PlannedRow row : rows) {
      if (row.isKept()) {
        imported.computeIfAbsent(row.table().name(), any -> new HashSet<>()).add(row.id());
      }
    }
  }

  private boolean drop(PlannedRow row) {
    for (String name : NEEDED.getOrDefault(row.table(), List.of())) {
      int at = row.table().indexOf(name);
      String value = (String) row.value(at);
      if (value.isEmpty()) {
        row.drop(at, Text.of("import.reference.empty"));
        return true;
      }
      if (!exists(row.table().columns().get(at), value)) {
        row.drop(at, Text.of("import.reference.missing", Shorter.of(value)));
        return true;
      }
    }
    return row.table() == Schema.PARTICIPATIONS && dropNobody(row);
  }

  /** A participation says something when it names an organisation or a region. */
  private boolean dropNobody(PlannedRow row) {
    int organisation = row.table().indexOf("organisation");
    String value = (String) row.value(organisation);
    boolean regionNamed = !row.value(row.table().indexOf("region")).equals("");
    if (regionNamed || exists(row.table().columns().get(organisation), value)) {
      if (regionNamed || !value.isEmpty()) {
        return false;
      }
    }
    row.drop(
        organisation,
        value.isEmpty()
            ? Text.of("import.reference.nobody")
            : Text.of("import.reference.missing", Shorter.of(value)));
    return true;
  }

  private void clear(PlannedRow row) {
    for (int at = 1; at < row.table().columns().size(); at++) {
      Column column = row.table().columns().get(at);
      switch (column.type()) {
        case REF, ANY_REF -> clearOne(row, at, column);
        case REFS -> clearSome(row, at, column);
        default -> {}
      }
    }
  }

  private void clearOne(PlannedRow row, int at, Column column) {
    String value = (String) row.value(at);
    boolean itself = value.equals(row.id()) && column.target().equals(row.table().name());
    if (itself) {
      row.report(at, Severity.WARNING, Text.of("import.reference.itself"));
      row.clear(at);
    } else if (!exists(column, value)) {
      row.report(at, Severity.WARNING, Text.of("import.reference.emptied", Shorter.of(value)));
      row.clear(at);
    }
  }

  private void clearSome(PlannedRow row, int at, Column column) {
    List<String> found = new ArrayList<>();
    for (Object value : (List<?>) row.value(at)) {
      if (exists(column, (String) value)) {
        found.add((String) value);
      } else {
        row.report(
            at, Severity.WARNING, Text.of("import.reference.emptied", Shorter.of((String) value)));
        row.keepOriginal(at);
      }
    }
    row.set(at, Cells.parse(column, Cells.format(column, found)).orElseThrow());
  }

  private boolean exists(Column column, String id) {
    return switch (column.type()) {
      case REF, REFS -> id.isEmpty() || inTable(column.target(), id);
      case ANY_REF -> id.isEmpty() || anywhere(id);
      default -> true;
    };
  }

  private boolean inTable(String table, String id) {
    return imported.getOrDefault(table, Set.of()).contains(id)
        || current.find(Schema.table(table).orElseThrow(), id).isPresent();
  }

  private boolean anywhere(String id) {
    return imported.values().stream().anyMatch(ids -> ids.contains(id))
        || current.find(id).isPresent();
  }
}
