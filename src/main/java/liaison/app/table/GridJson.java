package liaison.app.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import liaison.model.grid.Grid;
import liaison.model.grid.GridCell;
import liaison.model.grid.GridColumn;
import liaison.model.grid.GridGroup;
import liaison.model.grid.GridSum;

/** A grid as programs read it: columns, rows by name of column, groups with sums. */
public final class GridJson {

  private GridJson() {}

  public static Map<String, Object> of(Grid grid) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("table", grid.table());
    json.put("rows-of", grid.total());
    json.put("columns", grid.columns().stream().map(GridJson::column).toList());
    List<Object> rows = new ArrayList<>();
    for (int row = 0; row < grid.size(); row++) {
      rows.add(row(grid, row));
    }
    json.put("rows", rows);
    if (grid.isGrouped()) {
      json.put("groups", grid.groups().stream().map(group -> group(grid, group)).toList());
    }
    return json;
  }

  private static Map<String, Object> column(GridColumn column) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", column.name());
    json.put("heading", column.heading());
    json.put("unit", column.unit());
    return json;
  }

  private static Map<String, Object> row(Grid grid, int row) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", grid.rows().id(row));
    for (int at = 0; at < grid.columns().size(); at++) {
      json.put(grid.columns().get(at).name(), value(grid.rows().cell(row, at)));
    }
    return json;
  }

  private static Map<String, Object> group(Grid grid, GridGroup group) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("label", group.label());
    json.put("rows", group.size());
    Map<String, Object> sums = new LinkedHashMap<>();
    for (GridSum sum : group.sums()) {
      if (sum.isAdded()) {
        sums.put(grid.columns().get(sum.column()).name(), value(sum.cell()));
      }
    }
    json.put("sums", sums);
    return json;
  }

  private static Object value(GridCell cell) {
    if (!cell.isExact()) {
      return cell.text();
    }
    double number = cell.number();
    boolean isWhole = number == Math.rint(number) && Math.abs(number) < 1e15;
    return isWhole ? (Object) (long) number : (Object) number;
  }
}
