package liaison.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.Vocabulary;
import liaison.model.edit.Batch;
import liaison.model.edit.Change;
import liaison.model.edit.Edit;
import liaison.model.record.Row;

/**
 * Data and edit log of one database, always changed together. The next dataset is published after
 * the transaction is on disk, never before.
 */
final class History {

  private final Database database;
  private final EditLog log = new EditLog();
  private volatile Dataset data;
  private volatile List<HistoryEntry> entries;
  private boolean broken;

  private History(Database database, Dataset data, List<HistoryEntry> entries) {
    this.database = database;
    this.data = data;
    this.entries = List.copyOf(entries);
  }

  static History load(Database database, Vocabulary shipped) {
    return database.run(connection -> {
      List<Row> rows = new ArrayList<>();
      for (Table<?> table : Schema.TABLES) {
        rows.addAll(new RecordTable(table).all(connection));
      }
      List<HistoryEntry> entries = new EditLog().entries(connection);
      connection.commit();
      return new History(database, Dataset.of(shipped, rows), entries);
    });
  }

  Dataset data() {
    return data;
  }

  List<HistoryEntry> entries() {
    return entries;
  }

  /** Applies and records an edit; one that changes nothing is not recorded. */
  synchronized Dataset apply(Edit edit) {
    Edit stored = canonical(edit);
    if (stored.isEmpty()) {
      return data;
    }
    long number = entries.isEmpty() ? 1 : entries.getLast().number() + 1;
    HistoryEntry entry =
        new HistoryEntry(number, Instant.now().toString(), EditLog.label(edit), false);
    Effect effect = Effect.of(stored, data);
    change(connection -> {
      effect.write(connection);
      log.add(connection, entry, stored);
    });
    List<HistoryEntry> next = new ArrayList<>(entries);
    next.removeIf(HistoryEntry::undone);
    next.add(entry);
    entries = List.copyOf(next);
    data = data.apply(stored);
    return data;
  }

  Optional<HistoryEntry> toUndo() {
    return entries.reversed().stream().filter(entry -> !entry.undone()).findFirst();
  }

  Optional<HistoryEntry> toRedo() {
    return entries.stream().filter(HistoryEntry::undone).findFirst();
  }

  synchronized Optional<Text> undo() {
    return toUndo().map(entry -> turn(entry, true));
  }

  synchronized Optional<Text> redo() {
    return toRedo().map(entry -> turn(entry, false));
  }

  /** The edit of a step. */
  Edit edit(HistoryEntry entry) {
    return database.run(connection -> log.edit(connection, entry));
  }

  private Text turn(HistoryEntry entry, boolean undone) {
    Edit edit = undone ? edit(entry).inverse() : edit(entry);
    Effect effect = Effect.of(edit, data);
    change(connection -> {
      effect.write(connection);
      log.mark(connection, entry.number(), undone);
    });
    entries = entries.stream().map(any -> any.equals(entry) ? any.undone(undone) : any).toList();
    data = data.apply(edit);
    return entry.label();
  }

  /** After a failure the file may be ahead of what we hold; only reopening tells. */
  private void change(Writing writing) {
    if (broken) {
      throw new AppException(Fault.OUTPUT, Text.of("store.project.reopen"));
    }
    broken = true;
    database.transaction(connection -> {
      writing.to(connection);
      return true;
    });
    broken = false;
  }

  /** The edit with every row as a reopened project would read it. */
  private static Edit canonical(Edit edit) {
    return switch (edit) {
      case Batch batch ->
          new Batch(batch.label(), batch.edits().stream().map(History::canonical).toList());
      case Change change ->
          new Change(
              change.before().map(History::canonical), change.after().map(History::canonical));
    };
  }

  private static Row canonical(Row row) {
    return new RecordTable(Schema.tableOf(row)).canonical(row);
  }

  /** What a transaction writes. */
  @FunctionalInterface
  private interface Writing {
    void to(Connection connection) throws SQLException;
  }
}
