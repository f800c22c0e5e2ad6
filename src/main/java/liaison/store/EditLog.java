package liaison.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import liaison.base.Text;
import liaison.model.edit.Edit;

/** The table of edits; every method is part of the caller's transaction. */
final class EditLog {

  /** All steps, oldest first. */
  List<HistoryEntry> entries(Connection connection) throws SQLException {
    List<HistoryEntry> entries = new ArrayList<>();
    String sql =
        "SELECT \"number\", \"made\", \"label\", \"undone\" FROM \"edit_log\" ORDER BY \"number\"";
    try (PreparedStatement select = connection.prepareStatement(sql);
        ResultSet found = select.executeQuery()) {
      while (found.next()) {
        entries.add(
            new HistoryEntry(
                found.getLong(1),
                found.getString(2),
                EditJson.readText(found.getString(3)),
                found.getBoolean(4)));
      }
    }
    return entries;
  }

  Edit edit(Connection connection, HistoryEntry entry) throws SQLException {
    String sql = "SELECT \"edit\" FROM \"edit_log\" WHERE \"number\" = ?";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setLong(1, entry.number());
      try (ResultSet found = select.executeQuery()) {
        if (!found.next()) {
          throw new IllegalStateException("no edit " + entry.number());
        }
        return EditJson.read(found.getBytes(1), entry.label());
      }
    }
  }

  void add(Connection connection, HistoryEntry entry, Edit edit) throws SQLException {
    try (PreparedStatement forget =
            connection.prepareStatement("DELETE FROM \"edit_log\" WHERE \"undone\"");
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO \"edit_log\" VALUES (?, ?, ?, ?, ?)")) {
      forget.executeUpdate();
      insert.setLong(1, entry.number());
      insert.setString(2, entry.made());
      insert.setString(3, EditJson.writeText(entry.label()));
      insert.setBytes(4, EditJson.write(edit));
      insert.setBoolean(5, false);
      insert.executeUpdate();
    }
  }

  void mark(Connection connection, long number, boolean undone) throws SQLException {
    String sql = "UPDATE \"edit_log\" SET \"undone\" = ? WHERE \"number\" = ?";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setBoolean(1, undone);
      update.setLong(2, number);
      update.executeUpdate();
    }
  }

  /** The label of an edit; a single change is named after its table. */
  static Text label(Edit edit) {
    return switch (edit) {
      case liaison.model.edit.Batch batch -> batch.label();
      case liaison.model.edit.Change change -> {
        String what =
            change.before().isEmpty() ? "create" : change.after().isEmpty() ? "delete" : "change";
        var row = change.after().or(change::before).orElseThrow();
        yield Text.of("store.edit." + what, row.id());
      }
    };
  }
}
