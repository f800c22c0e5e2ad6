package liaison.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.Point2D;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.grid.Grid;
import liaison.model.grid.GridColumn;
import liaison.model.grid.GridShape;
import liaison.model.grid.SortKey;
import liaison.ui.state.Words;

/** The rows and columns themselves. */
final class RecordTable {

  private static final double ROW_HEIGHT = 28;

  /** Takes what was typed into a cell. */
  interface TypedCell {
    void typed(String id, String column, String text);
  }

  private final TableViewModel model;
  private final TypedCell typing;
  private final Consumer<Runnable> soon;
  private final TableView<GridLine> view = new TableView<>();
  private final CellTip tip = new CellTip();
  private final Map<String, Double> widths = new HashMap<>();
  private TableTexts texts = new TableTexts(Grid.none(Language.EN));
  private GridShape last = GridShape.of("");
  private boolean isFollowing;
  private boolean isTold;
  private boolean isAsked;

  RecordTable(TableViewModel model, TypedCell typing, Words words, Consumer<Runnable> soon) {
    this.model = model;
    this.soon = soon;
    this.typing = typing;
    view.setId("records");
    view.getStyleClass().add("records");
    view.setFixedCellSize(ROW_HEIGHT);
    view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    view.setEditable(true);
    view.setRowFactory(any -> new RecordRow());
    view.accessibleTextProperty().bind(words.of(Text.of("table.title")));
    view.setSortPolicy(any -> {
      sorted();
      return true;
    });
    view.getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) change -> chosenSoon());
    view.getColumns()
        .addListener((ListChangeListener<TableColumn<GridLine, ?>>) change -> moved(change));
    model.shown().subscribe(now -> now.ifPresent(this::show));
  }

  TableView<GridLine> view() {
    return view;
  }

  TableTexts texts() {
    return texts;
  }

  /** Width of the first cell of a line and of those without text beside it. */
  double widthUpToText(GridLine line) {
    double width = 0;
    for (int at = 0; at < view.getColumns().size(); at++) {
      if (at > 0 && !texts.of(line, at).isEmpty()) {
        break;
      }
      width += view.getColumns().get(at).getWidth();
    }
    return width;
  }

  /** Where on the screen a menu for the chosen row opens: under it, or at the top of all. */
  Point2D menuPlace() {
    return view.lookupAll(".table-row-cell").stream()
        .filter(node -> node instanceof TableRow<?> row && row.isSelected() && row.isVisible())
        .map(row -> row.localToScreen(24, row.getLayoutBounds().getHeight()))
        .findFirst()
        .orElseGet(() -> view.localToScreen(24, 64));
  }

  void focus() {
    view.requestFocus();
  }

  private Optional<ShownTable> shown() {
    return model.shown().get();
  }

  private void show(ShownTable next) {
    isFollowing = true;
    view.edit(-1, null); // what was half typed belongs to rows that are gone
    int top = Math.max(0, view.getSelectionModel().getSelectedIndex());
    texts = new TableTexts(next.grid());
    List<TableColumn<GridLine, ?>> columns = new ArrayList<>();
    for (int at = 0; at < next.grid().columns().size(); at++) {
      columns.add(column(next.grid(), at));
    }
    view.getSelectionModel().clearSelection();
    view.setItems(FXCollections.observableList(next.lines().all())); // it forgets the order
    view.getColumns().setAll(columns);
    view.getSortOrder().clear();
    for (SortKey key : next.data().order(next.shape())) {
      columns.stream()
          .filter(column -> key.column().equals(column.getId()))
          .findFirst()
          .ifPresent(column -> {
            column.setSortType(
                key.isDescending()
                    ? TableColumn.SortType.DESCENDING
                    : TableColumn.SortType.ASCENDING);
            view.getSortOrder().add(column);
          });
    }
    if (!next.lines().all().isEmpty()) {
      view.getFocusModel().focus(Math.min(top, next.lines().all().size() - 1));
    }
    List<Integer> selected = model.linesToSelectAgain();
    select(selected);
    if (selected.isEmpty() && !next.shape().equals(last)) {
      view.scrollTo(0); // another order begins at its beginning
    }
    last = next.shape();
    isFollowing = false;
  }

  private TableColumn<GridLine, GridLine> column(Grid grid, int at) {
    GridColumn head = grid.columns().get(at);
    boolean isNumber = head.type().isNumber();
    TableColumn<GridLine, GridLine> column = new TableColumn<>(grid.heading(at));
    column.setId(head.name());
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(any -> {
      RecordCell cell = new RecordCell(this, at, isNumber);
      tip.on(cell);
      return cell;
    });
    column.getStyleClass().add(isNumber ? "number-column" : "text-column");
    String key = grid.language().code() + "." + grid.table() + "." + head.name();
    column.setPrefWidth(widths.computeIfAbsent(key, any -> ColumnWidths.of(grid, at)));
    column.widthProperty().subscribe((before, now) -> widths.put(key, now.doubleValue()));
    return column;
  }

  /** Selects what is selected elsewhere; a selection made here is left alone. */
  void follow() {
    model
        .linesToSelect()
        .ifPresent(lines -> {
          isFollowing = true;
          view.getSelectionModel().clearSelection();
          select(lines);
          isFollowing = false;
        });
  }

  private void select(List<Integer> lines) {
    if (!lines.isEmpty()) {
      int[] others = lines.stream().skip(1).mapToInt(Integer::intValue).toArray();
      view.getSelectionModel().selectIndices(lines.getFirst(), others);
      soon.accept(() -> bringIntoSight(lines.getFirst())); // rows just set are not laid out yet
    }
  }

  /** Whether every line is selected; selecting all once more would take seconds. */
  boolean isAllSelected() {
    return view.getSelectionModel().getSelectedIndices().size() == view.getItems().size();
  }

  /** Scrolls to a line unless it can be seen. */
  void bringIntoSight(int line) {
    if (!isInSight(line)) {
      int above = (int) Math.max(0, view.getHeight() / ROW_HEIGHT / 3);
      view.scrollTo(Math.max(0, line - above));
    }
  }

  private boolean isInSight(int line) {
    if (!(view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      return false;
    }
    var first = flow.getFirstVisibleCell();
    var last = flow.getLastVisibleCell();
    return first != null && last != null && first.getIndex() < line && line < last.getIndex();
  }

  /** Selects nothing, here and everywhere. */
  void clear() {
    view.getSelectionModel().clearSelection();
    model.choose(List.of());
  }

  /** Selects one line as if it had been clicked. */
  void select(int line) {
    view.getSelectionModel().clearAndSelect(line);
    view.getFocusModel().focus(line);
    bringIntoSight(line);
  }

  /** A selection of many rows comes in many steps; the window is told once. */
  private void chosenSoon() {
    if (!isFollowing && !isTold) {
      isTold = true;
      soon.accept(this::chosen);
    }
  }

  private void chosen() {
    isTold = false;
    Optional<ShownTable> table = shown();
    if (table.isEmpty()) {
      return;
    }
    List<String> ids = new ArrayList<>();
    List<GridLine> lines = table.get().lines().all();
    for (Integer at : List.copyOf(view.getSelectionModel().getSelectedIndices())) {
      if (at >= 0 && at < lines.size() && !lines.get(at).isHead()) {
        ids.add(table.get().grid().rows().id(lines.get(at).row()));
      }
    }
    model.choose(ids);
  }

  private void sorted() {
    if (isFollowing) {
      return;
    }
    List<SortKey> keys = new ArrayList<>();
    for (TableColumn<GridLine, ?> column : view.getSortOrder()) {
      keys.add(
          new SortKey(column.getId(), column.getSortType() == TableColumn.SortType.DESCENDING));
    }
    model.sortBy(keys);
  }

  private void moved(ListChangeListener.Change<? extends TableColumn<GridLine, ?>> change) {
    List<String> names = view.getColumns().stream().map(TableColumn::getId).toList();
    boolean isSameSet =
        shown()
            .map(ShownTable::grid)
            .filter(grid -> grid.columns().size() == names.size())
            .isPresent();
    if (!isFollowing && isSameSet && change.next()) {
      model.showColumns(names);
    }
  }

  /** Whether cells may be edited now: a click on a chosen row alone edits nothing. */
  boolean isAskedToEdit() {
    return isAsked;
  }

  /** Whether what is typed into a column can be kept. */
  boolean canType(int column) {
    return shown()
        .filter(table -> column < table.grid().columns().size())
        .flatMap(table -> table.data().edited(table.grid().columns().get(column).name()))
        .isPresent();
  }

  /** What a field starts with when a cell is edited. */
  String typedText(GridLine line, int column) {
    return texts.whole(line, column);
  }

  void typed(GridLine line, int column, String text) {
    shown()
        .filter(table -> !text.equals(typedText(line, column)))
        .ifPresent(table ->
            typing.typed(
                table.grid().rows().id(line.row()),
                table.grid().columns().get(column).name(),
                text));
  }

  /** Ids of the rows from the one that has the focus on. */
  List<String> idsFromFocus() {
    int row = view.getFocusModel().getFocusedIndex();
    return shown()
        .filter(any -> row >= 0)
        .map(table ->
            table.lines().all().stream()
                .skip(row)
                .filter(line -> !line.isHead())
                .map(line -> table.grid().rows().id(line.row()))
                .toList())
        .orElse(List.of());
  }

  /** Names of the columns from the one that has the focus on. */
  List<String> columnsFromFocus() {
    var focused = view.getFocusModel().getFocusedCell();
    int column = focused == null ? 0 : Math.max(0, focused.getColumn());
    return view.getColumns().stream().skip(column).map(TableColumn::getId).toList();
  }

  /** The text of the cell that has the focus: the one clicked last, or the first of its row. */
  String focusedText() {
    var focused = view.getFocusModel().getFocusedCell();
    int row = view.getFocusModel().getFocusedIndex();
    return row < 0 || row >= view.getItems().size()
        ? ""
        : texts.whole(
            view.getItems().get(row), focused == null ? 0 : Math.max(0, focused.getColumn()));
  }

  /** Edits the cell that has the focus, or the first of its row that can be edited. */
  void editFocused() {
    var focused = view.getFocusModel().getFocusedCell();
    int column = focused == null ? 0 : Math.max(0, focused.getColumn());
    int row = view.getFocusModel().getFocusedIndex();
    int width = view.getColumns().size();
    for (int step = 0; step < width; step++) {
      if (edit(row, (column + step) % width)) {
        return;
      }
    }
  }

  /** Edits the next cell of a row that can be, or the one before. */
  void editBeside(GridLine line, int column, boolean isBack) {
    int row = view.getItems().indexOf(line);
    int width = view.getColumns().size();
    for (int at = column + (isBack ? -1 : 1); at >= 0 && at < width; at += isBack ? -1 : 1) {
      if (edit(row, at)) {
        return;
      }
    }
  }

  private boolean edit(int row, int column) {
    if (row < 0 || !canType(column)) {
      return false;
    }
    view.edit(-1, null); // a click may have asked before, and been refused
    isAsked = true;
    view.scrollToColumnIndex(column);
    view.layout();
    view.edit(row, view.getColumns().get(column));
    isAsked = false;
    return view.getEditingCell() != null;
  }
}
