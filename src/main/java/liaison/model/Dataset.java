package liaison.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import liaison.model.edit.Batch;
import liaison.model.edit.Change;
import liaison.model.edit.Edit;
import liaison.model.record.Row;

/**
 * An immutable snapshot of all records of a project. An edit gives the next snapshot, which shares
 * the tables that the edit does not touch.
 */
public final class Dataset {

  private final Vocabulary shipped;
  private final Vocabulary vocabulary;
  private final Map<Table<?>, Map<String, Row>> tables;
  private final ConcurrentMap<Table<?>, List<Row>> sorted = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Map<String, List<Row>>> indexes = new ConcurrentHashMap<>();

  private Dataset(Vocabulary shipped, Map<Table<?>, Map<String, Row>> tables) {
    this.shipped = shipped;
    this.tables = tables;
    this.vocabulary = shipped.with(rows(Schema.TERMS));
  }

  public static Dataset empty(Vocabulary shipped) {
    return new Dataset(shipped, Map.of());
  }

  /** A snapshot of rows in any order; of rows with one id the last counts. */
  public static Dataset of(Vocabulary shipped, Collection<? extends Row> rows) {
    Map<Table<?>, Map<String, Row>> tables = new HashMap<>();
    for (Row row : rows) {
      tables.computeIfAbsent(Schema.tableOf(row), table -> new HashMap<>()).put(row.id(), row);
    }
    return new Dataset(shipped, tables);
  }

  /** The code lists, the project's own terms included. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The rows of a table, sorted by id. */
  @SuppressWarnings("unchecked") // a table's map holds rows of the table's class only
  public <R extends Row> List<R> rows(Table<R> table) {
    return (List<R>)
        sorted.computeIfAbsent(
            table,
            key -> {
              List<Row> rows = new ArrayList<>(tables.getOrDefault(key, Map.of()).values());
              rows.sort(Comparator.comparing(Row::id));
              return List.copyOf(rows);
            });
  }

  public int size(Table<?> table) {
    return tables.getOrDefault(table, Map.of()).size();
  }

  /** Whether no table has a row. */
  public boolean isEmpty() {
    return tables.values().stream().allMatch(Map::isEmpty);
  }

  public <R extends Row> Optional<R> find(Table<R> table, String id) {
    return Optional.ofNullable(tables.getOrDefault(table, Map.of()).get(id))
        .map(table.type()::cast);
  }

  /** The row of an id in whatever table. */
  public Optional<Row> find(String id) {
    for (Table<?> table : Schema.TABLES) {
      Row row = tables.getOrDefault(table, Map.of()).get(id);
      if (row != null) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /**
   * The rows of a table that hold a value in a column, sorted by id; in a list column, one of whose
   * entries it is. {@code related(PARTICIPATIONS, "collaboration", id)} are a collaboration's.
   */
  @SuppressWarnings("unchecked") // the index is built from this table's rows
  public <R extends Row> List<R> related(Table<R> table, String column, String value) {
    return (List<R>)
        indexes
            .computeIfAbsent(table.name() + "." + column, key -> index(table, column))
            .getOrDefault(value, List.of());
  }

  /** The snapshot after an edit. */
  public Dataset apply(Edit edit) {
    Map<Table<?>, Map<String, Row>> next = new HashMap<>(tables);
    Map<Table<?>, Boolean> own = new HashMap<>();
    apply(edit, next, own);
    return new Dataset(shipped, next);
  }

  private static void apply(
      Edit edit, Map<Table<?>, Map<String, Row>> tables, Map<Table<?>, Boolean> own) {
    switch (edit) {
      case Batch batch -> batch.edits().forEach(part -> apply(part, tables, own));
      case Change change -> {
        Row any = change.after().or(change::before).orElseThrow();
        Table<?> table = Schema.tableOf(any);
        if (own.put(table, true) == null) {
          tables.put(table, new HashMap<>(tables.getOrDefault(table, Map.of())));
        }
        Map<String, Row> rows = tables.getOrDefault(table, new HashMap<>());
        change.after().ifPresentOrElse(row -> rows.put(row.id(), row), () -> rows.remove(any.id()));
      }
    }
  }

  private <R extends Row> Map<String, List<Row>> index(Table<R> table, String column) {
    int at = table.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException("no column " + column + " in " + table);
    }
    Map<String, List<Row>> index = new TreeMap<>();
    for (R row : rows(table)) {
      Object value = table.value(row, at);
      List<?> keys = value instanceof List<?> list ? list : List.of(value);
      for (Object key : keys) {
        index.computeIfAbsent(key.toString(), any -> new ArrayList<>()).add(row);
      }
    }
    index.replaceAll((key, rows) -> List.copyOf(rows));
    return index;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Dataset that)) {
      return false;
    }
    for (Table<?> table : Schema.TABLES) {
      if (!sameRows(
          tables.getOrDefault(table, Map.of()), that.tables.getOrDefault(table, Map.of()))) {
        return false;
      }
    }
    return true;
  }

  /** Snapshots share most of their rows, so that few need a closer look; no order is made. */
  @SuppressWarnings("ReferenceEquality") // what is shared is the same without a look at it
  private static boolean sameRows(Map<String, Row> ours, Map<String, Row> theirs) {
    if (ours == theirs) {
      return true;
    }
    if (ours.size() != theirs.size()) {
      return false;
    }
    for (Map.Entry<String, Row> entry : ours.entrySet()) {
      Row row = entry.getValue();
      Row other = theirs.get(entry.getKey());
      if (row != other && !row.equals(other)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return allRows().hashCode();
  }

  private List<Row> allRows() {
    List<Row> all = new ArrayList<>();
    for (Table<?> table : Schema.TABLES) {
      all.addAll(rows(table));
    }
    return all;
  }
}
