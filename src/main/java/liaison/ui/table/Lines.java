package liaison.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import liaison.model.grid.Grid;
import liaison.model.grid.GridGroup;

/**
 * The lines of a grid: its rows, and a head above each group.
 *
 * @param all the lines from top to bottom
 * @param places where the line of each record is
 */
record Lines(List<GridLine> all, Map<String, Integer> places) {

  static Lines of(Grid grid) {
    List<GridLine> all = new ArrayList<>(grid.size() + grid.groups().size());
    Map<String, Integer> places = new HashMap<>(grid.size() * 2);
    if (grid.isGrouped()) {
      for (int group = 0; group < grid.groups().size(); group++) {
        GridGroup each = grid.groups().get(group);
        all.add(new GridLine(-1, group));
        add(grid, all, places, each.from(), each.to(), group);
      }
    } else {
      add(grid, all, places, 0, grid.size(), -1);
    }
    return new Lines(all, places);
  }

  private static void add(
      Grid grid, List<GridLine> all, Map<String, Integer> places, int from, int to, int group) {
    for (int row = from; row < to; row++) {
      places.put(grid.rows().id(row), all.size());
      all.add(new GridLine(row, group));
    }
  }
}
