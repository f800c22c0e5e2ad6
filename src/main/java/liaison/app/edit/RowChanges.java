package liaison.app.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.edit.Change;
import liaison.model.edit.Edit;
import liaison.model.record.Row;

/** Changes that gather while something is worked out; a row changed twice is one change. */
final class RowChanges {

  private final Dataset data;
  private final Map<String, Row> changed = new LinkedHashMap<>();
  private final Map<String, Row> deleted = new LinkedHashMap<>();

  RowChanges(Dataset data) {
    this.data = data;
  }

  /** A column of a table that refers to a record. */
  record Reference(Table<?> table, Column column, Row row) {}

  /** Everything that refers to an id. */
  static List<Reference> referencesTo(Dataset data, String id) {
    List<Reference> found = new ArrayList<>();
    for (Table<?> table : Schema.TABLES) {
      for (Column column : table.columns()) {
        switch (column.type()) {
          case REF, REFS, ANY_REF ->
              data.related(table, column.name(), id)
                  .forEach(row -> found.add(new Reference(table, column, row)));
          default -> {}
        }
      }
    }
    return found;
  }

  void change(Row row, UnaryOperator<Row> change) {
    if (!deleted.containsKey(row.id())) {
      changed.put(row.id(), change.apply(now(row)));
    }
  }

  /** Puts another id, or none, where a row refers to one. */
  void redirect(Reference reference, String from, String to) {
    change(
        reference.row(),
        row -> {
          Object value = Values.get(row, reference.column().name());
          Object next = value instanceof List<?> list ? replaced(list, from, to) : to;
          return Values.with(row, reference.column().name(), next);
        });
  }

  void delete(Row row) {
    changed.remove(row.id());
    deleted.putIfAbsent(row.id(), original(row));
  }

  boolean isDeleted(Row row) {
    return deleted.containsKey(row.id());
  }

  List<Row> deleted() {
    return List.copyOf(deleted.values());
  }

  /** Rows that are other than they were and stay. */
  List<Row> changed() {
    return changed.values().stream().filter(row -> !row.equals(original(row))).toList();
  }

  private Row original(Row row) {
    return data.find(Schema.tableOf(row), row.id()).<Row>map(found -> found).orElse(row);
  }

  Row now(Row row) {
    return changed.getOrDefault(row.id(), row);
  }

  List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    for (Row row : changed()) {
      edits.add(Change.update(original(row), row));
    }
    deleted.values().forEach(row -> edits.add(Change.delete(row)));
    return edits;
  }

  private static List<String> replaced(List<?> list, String from, String to) {
    Set<String> next = new LinkedHashSet<>();
    for (Object each : list) {
      next.add(each.equals(from) ? to : (String) each);
    }
    next.remove("");
    return List.copyOf(next);
  }
}
