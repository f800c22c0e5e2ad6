package liaison.app.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import liaison.model.Cells;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.record.Row;

/** Single values of records by column name. */
public final class Values {

  private Values() {}

  /** A record's value in a column that its table has. */
  public static Object get(Row row, String column) {
    Table<?> table = Schema.tableOf(row);
    return table.value(row, table.indexOf(column));
  }

  /** A record's text in a column that holds text, a code or a reference. */
  public static String text(Row row, String column) {
    return (String) get(row, column);
  }

  /** A record with other values in some columns. */
  public static Row with(Row row, Map<String, ?> changed) {
    Table<?> table = Schema.tableOf(row);
    List<Object> values = new ArrayList<>(table.values(row));
    changed.forEach((column, value) -> values.set(table.indexOf(column), value));
    return table.row(values);
  }

  public static Row with(Row row, String column, Object value) {
    return with(row, Map.of(column, value));
  }

  /** A record that states nothing in a column. */
  public static Row without(Row row, String column) {
    Table<?> table = Schema.tableOf(row);
    return with(row, column, Cells.none(table.columns().get(table.indexOf(column))));
  }
}
