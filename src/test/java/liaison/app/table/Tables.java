package liaison.app.table;

import java.util.ArrayList;
import java.util.List;
import liaison.app.CodeLists;
import liaison.app.DataLoader;
import liaison.app.Registry;
import liaison.app.SampleProject;
import liaison.base.Language;
import liaison.base.Progress;
import liaison.model.Dataset;
import liaison.model.Table;
import liaison.model.filter.Filter;
import liaison.model.grid.Grid;
import liaison.model.grid.GridShape;
import liaison.model.network.NetworkSpec;
import liaison.model.record.Row;

/** Tables of the sample and of rows made up, for tests. */
final class Tables {

  static final Dataset SAMPLE =
      new DataLoader(new Registry())
          .load(SampleProject.PREFIX + SampleProject.TSINGHUA, Progress.NONE)
          .data();

  private Tables() {}

  static Dataset of(Row... rows) {
    return Dataset.of(CodeLists.load(), List.of(rows));
  }

  static TableData rows(Dataset data, Table<?> table, NetworkSpec spec, Language language) {
    return TableData.of(
        new TableRequest(table, data, spec, new RowScope.Passing(), language), Progress.NONE);
  }

  static TableData rows(Dataset data, Table<?> table, Language language) {
    return rows(data, table, NetworkSpec.STANDARD, language);
  }

  static NetworkSpec filtered(String filter) {
    return NetworkSpec.STANDARD.withFilter(Filter.parse(filter));
  }

  static Grid grid(TableData rows, GridShape shape) {
    return rows.grid(shape, Progress.NONE);
  }

  static List<String> ids(Grid grid) {
    List<String> ids = new ArrayList<>();
    for (int row = 0; row < grid.size(); row++) {
      ids.add(grid.rows().id(row));
    }
    return ids;
  }

  /** Texts of one column from top to bottom. */
  static List<String> texts(Grid grid, String column) {
    List<String> texts = new ArrayList<>();
    for (int row = 0; row < grid.size(); row++) {
      texts.add(grid.rows().cell(row, grid.indexOf(column)).text());
    }
    return texts;
  }
}
