package liaison.app.table;

import java.util.ArrayList;
import java.util.List;
import liaison.model.grid.GridSum;
import liaison.model.record.Row;

/** The sums of the shown columns over some rows. */
final class Sums {

  private Sums() {}

  static List<GridSum> of(List<TableColumn> shown, List<? extends Row> rows) {
    List<GridSum> sums = new ArrayList<>();
    for (int at = 0; at < shown.size(); at++) {
      shown.get(at).adder().sum(at, rows).ifPresent(sums::add);
    }
    return sums;
  }
}
