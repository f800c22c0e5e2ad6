package liaison.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.edit.Batch;
import liaison.model.edit.Change;
import liaison.model.edit.Edit;
import liaison.model.record.Row;

/** What an edit comes to, table by table: the rows it touches, as they were and as they will be. */
final class Effect {

  private final Dataset data;
  private final Map<Table<?>, Map<String, Pair>> touched = new LinkedHashMap<>();

  /** A row before and after. */
  private record Pair(Optional<Row> before, Optional<Row> after) {}

  private Effect(Dataset data) {
    this.data = data;
  }

  /**
   * The effect of an edit on a dataset.
   *
   * @throws IllegalArgumentException when the edit was made for rows that are no longer so
   */
  static Effect of(Edit edit, Dataset data) {
    Effect effect = new Effect(data);
    effect.add(edit);
    return effect;
  }

  void write(Connection connection) throws SQLException {
    for (Table<?> table : Schema.TABLES) {
      RecordTable records = new RecordTable(table);
      records.delete(connection, rows(table, (before, after) -> before && !after));
      records.update(connection, rows(table, (before, after) -> before && after));
      records.insert(connection, rows(table, (before, after) -> !before && after));
    }
  }

  private List<Row> rows(Table<?> table, BiPredicate<Boolean, Boolean> wanted) {
    List<Row> rows = new ArrayList<>();
    for (Pair pair : touched.getOrDefault(table, Map.of()).values()) {
      if (!pair.before().equals(pair.after())
          && wanted.test(pair.before().isPresent(), pair.after().isPresent())) {
        rows.add(pair.after().or(pair::before).orElseThrow());
      }
    }
    return rows;
  }

  private void add(Edit edit) {
    switch (edit) {
      case Batch batch -> batch.edits().forEach(this::add);
      case Change change -> add(change);
    }
  }

  private void add(Change change) {
    Row any = change.after().or(change::before).orElseThrow();
    Table<?> table = Schema.tableOf(any);
    Map<String, Pair> rows = touched.computeIfAbsent(table, key -> new LinkedHashMap<>());
    Optional<Row> stored = data.find(table, any.id()).map(Row.class::cast);
    Pair known = rows.getOrDefault(any.id(), new Pair(stored, stored));
    if (!known.after().equals(change.before())) {
      throw new AppException(Fault.USAGE, Text.of("store.edit.stale"));
    }
    rows.put(any.id(), new Pair(known.before(), change.after()));
  }
}
