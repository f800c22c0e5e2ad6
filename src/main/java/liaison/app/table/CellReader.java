package liaison.app.table;

import liaison.model.grid.GridCell;
import liaison.model.record.Row;

/** Makes the cell of one column for a row. */
@FunctionalInterface
interface CellReader {
  GridCell cell(Row row);
}
