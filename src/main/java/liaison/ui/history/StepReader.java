package liaison.ui.history;

import java.util.ArrayList;
import java.util.List;
import liaison.app.edit.ColumnLabels;
import liaison.app.edit.EditLabels;
import liaison.app.edit.RowNames;
import liaison.app.edit.ValueWords;
import liaison.base.Text;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.edit.Batch;
import liaison.model.edit.Change;
import liaison.model.edit.Edit;
import liaison.model.record.Row;

/** Says what a step changed: which records, and their values from what to what. */
final class StepReader {

  /** Records told one by one; the rest is a number. */
  static final int MOST = 40;

  private final EditLabels labels;
  private final RowNames names;
  private final ValueWords words;

  /**
   * @param data records that know the names of what is changed
   */
  StepReader(Dataset data) {
    this.labels = new EditLabels(data);
    this.names = new RowNames(data);
    this.words = new ValueWords(data);
  }

  /** One record of a step. */
  record Told(Text title, List<Text> values) {

    Told {
      values = List.copyOf(values);
    }
  }

  /** All records of a step, the first ones in words, the rest in a last line. */
  List<Told> read(Edit edit) {
    List<Change> changes = new ArrayList<>();
    collect(edit, changes);
    List<Told> told = new ArrayList<>();
    changes.stream().limit(MOST).map(this::told).forEach(told::add);
    if (changes.size() > MOST) {
      told.add(new Told(Text.of("history.more", changes.size() - MOST), List.of()));
    }
    return told;
  }

  private static void collect(Edit edit, List<Change> changes) {
    switch (edit) {
      case Batch batch -> batch.edits().forEach(part -> collect(part, changes));
      case Change change -> changes.add(change);
    }
  }

  private Told told(Change change) {
    if (change.before().isPresent() && change.after().isPresent()) {
      Row after = change.after().get();
      return new Told(
          Text.of("history.changed", RowNames.kind(after), names.of(after)),
          differences(change.before().get(), after));
    }
    return change
        .after()
        .map(row -> new Told(labels.created(row), values(row)))
        .or(() -> change.before().map(row -> new Told(labels.deleted(row), values(row))))
        .orElseThrow();
  }

  private List<Text> differences(Row before, Row after) {
    Table<?> table = Schema.tableOf(after);
    List<Text> lines = new ArrayList<>();
    for (int at = 1; at < table.columns().size(); at++) {
      Column column = table.columns().get(at);
      Object old = table.value(before, at);
      Object next = table.value(after, at);
      if (!old.equals(next)) {
        lines.add(
            Text.of(
                "history.value.changed",
                ColumnLabels.of(table, column),
                words.of(column, old),
                words.of(column, next)));
      }
    }
    return lines;
  }

  private List<Text> values(Row row) {
    Table<?> table = Schema.tableOf(row);
    List<Text> lines = new ArrayList<>();
    for (int at = 1; at < table.columns().size(); at++) {
      Column column = table.columns().get(at);
      Object value = table.value(row, at);
      if (!ValueWords.isNone(column, value)) {
        lines.add(
            Text.of("history.value", ColumnLabels.of(table, column), words.of(column, value)));
      }
    }
    return lines;
  }
}
