package liaison.app.table;

import java.util.List;
import liaison.model.grid.GridCell;
import liaison.model.grid.GridRows;
import liaison.model.record.Row;

/** Rows of records; cells are made when asked for. */
record RecordRows(List<Row> rows, List<TableColumn> columns) implements GridRows {

  @Override
  public int size() {
    return rows.size();
  }

  @Override
  public String id(int row) {
    return rows.get(row).id();
  }

  @Override
  public GridCell cell(int row, int column) {
    return columns.get(column).reader().cell(rows.get(row));
  }
}
