package liaison.exchange.out.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import liaison.model.Cells;
import liaison.model.Column;
import liaison.model.Table;
import liaison.model.record.Row;

/** The cells of a table's rows as files have them. */
final class TableCells {

  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private TableCells() {}

  static List<String> header(Table<?> table) {
    return table.columns().stream().map(Column::name).toList();
  }

  static List<String> row(Table<?> table, Row row) {
    List<String> cells = new ArrayList<>();
    for (int at = 0; at < table.columns().size(); at++) {
      cells.add(Cells.format(table.columns().get(at), table.value(row, at)));
    }
    return cells;
  }

  /** A cell that no spreadsheet takes for a formula; the importer takes the mark away again. */
  static String guarded(Column column, String cell) {
    boolean number = column.type() == Column.Type.NUMBER || column.type() == Column.Type.BOUND;
    return !number && FORMULA.matcher(cell).matches() ? "'" + cell : cell;
  }
}
