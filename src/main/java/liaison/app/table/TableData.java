package liaison.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import liaison.base.Messages;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.model.Column;
import liaison.model.grid.Grid;
import liaison.model.grid.GridCell;
import liaison.model.grid.GridColumn;
import liaison.model.grid.GridGroup;
import liaison.model.grid.GridShape;
import liaison.model.grid.SortKey;
import liaison.model.record.Row;

/**
 * The rows of one table that are to be shown, with all columns they could show. Another order or
 * other columns make another {@link Grid} of the same rows; what a column was ordered by is kept.
 */
public final class TableData {

  private static final int OFTEN = 4096;

  private final TableRequest request;
  private final TableColumns columns;
  private final List<Row> rows;
  private final ConcurrentMap<String, int[]> ranks = new ConcurrentHashMap<>();

  private TableData(TableRequest request, TableColumns columns, List<Row> rows) {
    this.request = request;
    this.columns = columns;
    this.rows = rows;
  }

  /** Gathers the rows; some 10 ms for 10,000. */
  public static TableData of(TableRequest request, Progress progress) {
    progress.step(0, 1);
    PassingRows passing = new PassingRows(request.data(), request.spec());
    List<Row> rows = new ArrayList<>();
    switch (request.scope()) {
      case RowScope.Passing any -> {
        int done = 0;
        for (Row row : request.data().rows(request.table())) {
          if (done++ % OFTEN == 0) {
            progress.step(done, request.data().size(request.table()));
          }
          if (passing.contains(row)) {
            rows.add(row);
          }
        }
      }
      case RowScope.Listed listed -> {
        for (String id : new java.util.LinkedHashSet<>(listed.ids())) {
          request.data().find(request.table(), id).ifPresent(rows::add);
        }
      }
    }
    return new TableData(request, new TableColumns(request, passing), rows);
  }

  public TableRequest request() {
    return request;
  }

  /** The columns there are, in the order a chooser offers them. */
  public List<GridColumn> columns() {
    return columns.all().stream().map(TableColumn::head).toList();
  }

  /** The cell of a row in a column, shown or not. */
  public GridCell cell(Row row, String column) {
    return columns.find(column).map(found -> found.reader().cell(row)).orElse(GridCell.EMPTY);
  }

  /** The columns whose values make groups. */
  public List<GridColumn> groupings() {
    return columns.all().stream().filter(TableColumn::isGroupable).map(TableColumn::head).toList();
  }

  /** Names of the columns that are shown when nobody chose. */
  public List<String> usual() {
    return columns.usual();
  }

  /** The column of the schema that typing into a column changes; empty for one worked out. */
  public Optional<Column> edited(String column) {
    return columns.find(column).flatMap(TableColumn::edited);
  }

  /** Names of columns a shape speaks of that there are none of here. */
  public List<String> unknown(GridShape shape) {
    List<String> names = new ArrayList<>(shape.columns());
    shape.sort().forEach(key -> names.add(key.column()));
    if (!shape.group().isEmpty()) {
      names.add(shape.group());
    }
    return names.stream().filter(name -> columns.find(name).isEmpty()).distinct().toList();
  }

  /** The rows in a shape; what the shape names that there is none of is left out. */
  public Grid grid(GridShape shape, Progress progress) {
    List<TableColumn> shown = shown(shape);
    Optional<TableColumn> group = columns.find(shape.group()).filter(TableColumn::isGroupable);
    List<SortKey> keys = new ArrayList<>();
    group.ifPresent(column -> keys.add(new SortKey(column.name(), false)));
    keys.addAll(order(shape));
    int[] order = order(keys, progress);
    List<Row> sorted = new ArrayList<>(rows.size());
    for (int place : order) {
      sorted.add(rows.get(place));
    }
    ready(shown);
    List<GridGroup> groups =
        group.map(column -> groups(column, order, sorted, shown)).orElse(List.of());
    Messages messages = Messages.in(request.language());
    return new Grid(
        request.table().name(),
        messages.get(request.table().labelKey()),
        request.language(),
        shown.stream().map(TableColumn::head).toList(),
        new RecordRows(sorted, shown),
        request.data().size(request.table()),
        groups);
  }

  private List<TableColumn> shown(GridShape shape) {
    List<String> names = shape.columns().isEmpty() ? columns.usual() : shape.columns();
    List<TableColumn> shown =
        new ArrayList<>(
            names.stream().distinct().map(columns::find).flatMap(Optional::stream).toList());
    if (shown.isEmpty()) {
      columns.usual().stream().map(columns::find).flatMap(Optional::stream).forEach(shown::add);
    }
    columns
        .find(shape.group())
        .filter(group -> group.isGroupable() && !shown.contains(group))
        .ifPresent(group -> shown.addFirst(group));
    return shown;
  }

  /** The order of a shape: by the first column shown where nobody chose. */
  public List<SortKey> order(GridShape shape) {
    if (!shape.sort().isEmpty() || request.scope() instanceof RowScope.Listed) {
      return shape.sort();
    }
    return shown(shape.withGroup("")).stream()
        .limit(1)
        .map(column -> new SortKey(column.name(), false))
        .toList();
  }

  private int[] order(List<SortKey> keys, Progress progress) {
    List<int[]> by = new ArrayList<>();
    List<Boolean> descending = new ArrayList<>();
    for (SortKey key : keys) {
      Optional<TableColumn> column = columns.find(key.column());
      if (column.isPresent()) {
        by.add(ranks(column.get(), progress));
        descending.add(key.isDescending());
      }
    }
    return RowOrder.of(rows.size(), by, descending);
  }

  private int[] ranks(TableColumn column, Progress progress) {
    int[] known = ranks.get(column.name());
    if (known == null) {
      known = SortRanks.of(column, rows, request.language(), progress);
      ranks.put(column.name(), known);
    }
    return known;
  }

  /** Lets columns work out what they need before a window asks for their cells. */
  private void ready(List<TableColumn> shown) {
    if (!rows.isEmpty()) {
      shown.forEach(column -> column.reader().cell(rows.getFirst()));
    }
  }

  private List<GridGroup> groups(
      TableColumn column, int[] order, List<Row> sorted, List<TableColumn> shown) {
    int[] rank = ranks(column, Progress.NONE);
    String none = Messages.in(request.language()).get(Text.of("table.group.none"));
    List<GridGroup> groups = new ArrayList<>();
    int from = 0;
    while (from < order.length) {
      int to = from + 1;
      while (to < order.length && rank[order[to]] == rank[order[from]]) {
        to++;
      }
      String label = column.reader().cell(sorted.get(from)).text();
      groups.add(
          new GridGroup(
              label.isEmpty() ? none : label, from, to, Sums.of(shown, sorted.subList(from, to))));
      from = to;
    }
    return groups;
  }
}
