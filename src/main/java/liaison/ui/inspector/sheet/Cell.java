package liaison.ui.inspector.sheet;

import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Table;
import liaison.model.record.Row;

/**
 * Where a value is recorded.
 *
 * @param table table of the record
 * @param record id of the record
 * @param column name of the column
 */
public record Cell(Table<?> table, String record, String column) {

  public Column schema() {
    return table.columns().get(table.indexOf(column));
  }

  /** The value in a dataset; what stands for none when the record is gone. */
  public Object value(Dataset data) {
    int at = table.indexOf(column);
    return data.find(table, record)
        .<Object>map(row -> table.value((Row) row, at))
        .orElseGet(() -> liaison.model.Cells.none(schema()));
  }
}
