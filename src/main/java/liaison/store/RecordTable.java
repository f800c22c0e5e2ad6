package liaison.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;
import liaison.model.Cells;
import liaison.model.Column;
import liaison.model.Table;
import liaison.model.record.Row;

/** A table of the schema in the database: one text column for each of its columns, id as key. */
final class RecordTable {

  private static final int BATCH = 1000;

  private final Table<?> table;
  private final String name;

  RecordTable(Table<?> table) {
    this.table = table;
    this.name = quote(table.name());
  }

  /** All rows, in no particular order. */
  List<Row> all(Connection connection) throws SQLException {
    List<Row> rows = new ArrayList<>();
    String sql = "SELECT " + columns(", ", "") + " FROM " + name;
    try (PreparedStatement select = connection.prepareStatement(sql);
        ResultSet found = select.executeQuery()) {
      while (found.next()) {
        List<String> cells = new ArrayList<>();
        for (int at = 1; at <= table.columns().size(); at++) {
          cells.add(found.getString(at));
        }
        rows.add(parse(cells));
      }
    }
    return rows;
  }

  void insert(Connection connection, Collection<Row> rows) throws SQLException {
    String marks = table.columns().stream().map(any -> "?").collect(Collectors.joining(", "));
    write(
        connection,
        "INSERT INTO " + name + " (" + columns(", ", "") + ") VALUES (" + marks + ")",
        rows,
        List::copyOf);
  }

  void update(Connection connection, Collection<Row> rows) throws SQLException {
    write(
        connection,
        "UPDATE " + name + " SET " + columns(", ", " = ?") + " WHERE \"id\" = ?",
        rows,
        cells -> {
          List<String> bound = new ArrayList<>(cells);
          bound.add(cells.getFirst());
          return bound;
        });
  }

  void delete(Connection connection, Collection<Row> rows) throws SQLException {
    write(
        connection,
        "DELETE FROM " + name + " WHERE \"id\" = ?",
        rows,
        cells -> List.of(cells.getFirst()));
  }

  /** A row as a reopened project reads it. */
  Row canonical(Row row) {
    return parse(format(row));
  }

  /** A row's cells in column order. */
  List<String> format(Row row) {
    List<String> cells = new ArrayList<>();
    for (int at = 0; at < table.columns().size(); at++) {
      cells.add(Cells.format(table.columns().get(at), table.value(row, at)));
    }
    return cells;
  }

  /** The row of cells in column order. */
  Row parse(List<String> cells) {
    List<Object> values = new ArrayList<>();
    for (int at = 0; at < table.columns().size(); at++) {
      Column column = table.columns().get(at);
      String cell = cells.get(at);
      values.add(Cells.parse(column, cell).orElseThrow(() -> damaged(column, cell)));
    }
    return table.row(values);
  }

  private AppException damaged(Column column, String cell) {
    return new AppException(
        Fault.INPUT, Text.of("store.project.badCell", table.name(), column.name(), cell));
  }

  private void write(Connection connection, String sql, Collection<Row> rows, Binding binding)
      throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int waiting = 0;
      for (Row row : rows) {
        List<String> cells = binding.of(format(row));
        for (int at = 0; at < cells.size(); at++) {
          statement.setString(at + 1, cells.get(at));
        }
        statement.addBatch();
        if (++waiting == BATCH) {
          statement.executeBatch();
          waiting = 0;
        }
      }
      statement.executeBatch();
    }
  }

  private String columns(String between, String after) {
    return table.columns().stream()
        .map(column -> quote(column.name()) + after)
        .collect(Collectors.joining(between));
  }

  private static String quote(String identifier) {
    return '"' + identifier + '"';
  }

  /** Which cells a statement takes, in its order. */
  @FunctionalInterface
  private interface Binding {
    List<String> of(List<String> cells);
  }
}
