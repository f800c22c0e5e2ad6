package liaison.app.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import liaison.base.Text;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.record.Row;

/** What a change did, as a sentence for the history. */
public final class EditLabels {

  private final ValueWords words;
  private final RowNames names;

  /**
   * @param data records that know the names of what is changed
   */
  public EditLabels(Dataset data) {
    this.words = new ValueWords(data);
    this.names = new RowNames(data);
  }

  public Text created(Row row) {
    return Text.of("edit.created", RowNames.kind(row), names.of(row));
  }

  public Text deleted(Row row) {
    return Text.of("edit.deleted", RowNames.kind(row), names.of(row));
  }

  /** A changed record: one value from what to what, or which values. */
  public Text changed(Row before, Row after) {
    Table<?> table = Schema.tableOf(before);
    List<Integer> columns = different(table, before, after);
    if (columns.size() != 1) {
      List<Text> labels = new ArrayList<>();
      columns.forEach(at -> labels.add(label(table, table.columns().get(at))));
      return Text.of("edit.changed.several", joined(labels), names.of(before));
    }
    int at = columns.getFirst();
    Column column = table.columns().get(at);
    Object old = table.value(before, at);
    Object next = table.value(after, at);
    Text label = label(table, column);
    if (ValueWords.isNone(column, old)) {
      return Text.of("edit.changed.set", label, names.of(before), words.of(column, next));
    }
    return ValueWords.isNone(column, next)
        ? Text.of("edit.changed.cleared", label, names.of(before), words.of(column, old))
        : Text.of(
            "edit.changed.one",
            label,
            names.of(before),
            words.of(column, old),
            words.of(column, next));
  }

  /** How many records of each kind: “2 participants, 1 amount”. */
  public static Text counts(SortedMap<String, Integer> byTable) {
    List<Text> parts = new ArrayList<>();
    for (Table<?> table : Schema.TABLES) {
      Integer count = byTable.get(table.name());
      if (count != null && count > 0) {
        parts.add(count(table, count));
      }
    }
    return joined(parts);
  }

  /** A number of records of a table. */
  public static Text count(Table<?> table, int count) {
    return Text.of("edit.count." + table.name(), count);
  }

  /** A column's heading within a sentence. */
  static Text label(Table<?> table, Column column) {
    return Text.within(ColumnLabels.of(table, column));
  }

  static Text joined(List<Text> parts) {
    return parts.stream()
        .reduce((all, next) -> Text.of("edit.list", all, next))
        .orElseGet(() -> Text.of("edit.value.none"));
  }

  private static List<Integer> different(Table<?> table, Row before, Row after) {
    List<Integer> columns = new ArrayList<>();
    for (int at = 0; at < table.columns().size(); at++) {
      if (!table.value(before, at).equals(table.value(after, at))) {
        columns.add(at);
      }
    }
    return columns;
  }
}
