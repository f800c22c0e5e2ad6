package liaison.app.table;

import java.util.List;
import java.util.Optional;
import liaison.model.grid.GridSum;
import liaison.model.record.Row;

/** Adds a column up over rows, or says why that would be wrong. */
@FunctionalInterface
interface Adder {

  /** Of columns that nobody expects a sum of. */
  Adder NONE = (column, rows) -> Optional.empty();

  /** The sum for the place of the column; empty where none is expected. */
  Optional<GridSum> sum(int column, List<? extends Row> rows);
}
