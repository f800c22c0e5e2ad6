package liaison.app.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import liaison.base.Text;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.edit.Batch;
import liaison.model.edit.Change;
import liaison.model.edit.Edit;
import liaison.model.record.Row;

/** Single records and single values changed, each as one labelled step. */
public final class RecordEdits {

  private final Dataset data;
  private final EditLabels labels;

  public RecordEdits(Dataset data) {
    this.data = data;
    this.labels = new EditLabels(data);
  }

  /** A new record; one without an id is given one. */
  public Batch create(Row row) {
    Row next = row.id().isEmpty() ? Values.with(row, "id", new FreshIds(data).next(row)) : row;
    return new Batch(labels.created(next), List.of(Change.create(next)));
  }

  /** Another state of a record; it changes nothing when the record is not there. */
  public Batch update(Row after) {
    return data.find(Schema.tableOf(after), after.id())
        .map(before -> new Batch(labels.changed(before, after), change(before, after)))
        .orElseGet(() -> new Batch(labels.created(after), List.of()));
  }

  /** One value of a record. */
  public Batch set(Row row, String column, Object value) {
    return update(Values.with(row, column, value));
  }

  /** The same values for several records of one table; the others stay as they are. */
  public Batch setAll(List<? extends Row> rows, Map<String, ?> values) {
    if (rows.size() == 1) {
      return update(Values.with(rows.getFirst(), values));
    }
    List<Edit> edits = new ArrayList<>();
    for (Row row : rows) {
      edits.addAll(change(row, Values.with(row, values)));
    }
    return new Batch(label(rows, values), edits);
  }

  private Text label(List<? extends Row> rows, Map<String, ?> values) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    rows.forEach(row -> counts.merge(Schema.tableOf(row).name(), 1, Integer::sum));
    Table<?> table = Schema.tableOf(rows.getFirst());
    if (values.size() != 1) {
      List<Text> columns = new ArrayList<>();
      for (Column column : table.columns()) {
        if (values.containsKey(column.name())) {
          columns.add(EditLabels.label(table, column));
        }
      }
      return Text.of("edit.setAll.several", EditLabels.joined(columns), EditLabels.counts(counts));
    }
    Map.Entry<String, ?> only = values.entrySet().iterator().next();
    Column column = table.columns().get(table.indexOf(only.getKey()));
    return Text.of(
        "edit.setAll",
        EditLabels.label(table, column),
        EditLabels.counts(counts),
        new ValueWords(data).of(column, only.getValue()));
  }

  private static List<Edit> change(Row before, Row after) {
    return before.equals(after) ? List.of() : List.of(Change.update(before, after));
  }
}
