package liaison.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import liaison.app.table.TableData;
import liaison.base.Text;
import liaison.model.grid.GridColumn;
import liaison.model.grid.SortKey;
import liaison.ui.control.Card;
import liaison.ui.control.Controls;
import liaison.ui.control.Icons;

/**
 * Which columns are shown, in what order, and which one the rows are sorted by. Changes show at
 * once; Alt with the arrows moves a column.
 */
final class ColumnsCard {

  private static final double WIDTH = 460;

  private final TableViewModel model;
  private final Controls controls;
  private final TableData data;
  private final List<GridColumn> order = new ArrayList<>();
  private final List<String> visible = new ArrayList<>();
  private final List<String> usual;
  private final VBox rows = new VBox();
  private final Card card;

  ColumnsCard(TableViewModel model, ShownTable shown, Controls controls) {
    this.model = model;
    this.controls = controls;
    this.data = shown.data();
    this.usual = data.usual();
    shown.grid().columns().forEach(column -> visible.add(column.name()));
    order.addAll(shown.grid().columns());
    data.columns().stream().filter(column -> !order.contains(column)).forEach(order::add);
    card = new Card("columns-card", Text.of("table.columns"), controls);
    rows.getStyleClass().add("column-list");
    rows.setPrefWidth(WIDTH);
    fill();
    card.setBody(rows);
    Button reset = controls.button(Text.of("table.columns.usual"), this::reset, "quiet-button");
    reset.setId("columns-usual");
    Button done = controls.button(Text.of("table.columns.done"), card::close, "accent-button");
    done.setId("columns-done");
    card.foot().getChildren().addAll(reset, Controls.spring(), done);
  }

  Card card() {
    return card;
  }

  private void fill() {
    rows.getChildren().setAll(order.stream().map(this::row).toList());
  }

  private Node row(GridColumn column) {
    CheckBox box = new CheckBox(column.heading());
    box.setId("column-" + column.name());
    box.setSelected(visible.contains(column.name()));
    box.setOnAction(event -> show(column, box));
    box.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, column));
    Button up = controls.icon(Icons.UP, Text.of("table.columns.up"), () -> move(column, -1));
    Button down = controls.icon(Icons.DOWN, Text.of("table.columns.down"), () -> move(column, 1));
    up.setFocusTraversable(false);
    down.setFocusTraversable(false);
    ReadOnlyObjectWrapper<Text> words = new ReadOnlyObjectWrapper<>(sortWords(column));
    Button sort = new Button();
    sort.textProperty().bind(controls.words().of(words.getReadOnlyProperty()));
    sort.getStyleClass().addAll("link-button", "column-sort");
    if (sortKey(column).isEmpty()) {
      sort.getStyleClass().add("column-unsorted");
    }
    sort.setId("sort-" + column.name());
    sort.setOnAction(event -> {
      sort(column);
      fill();
      focus("#sort-" + column.name());
    });
    HBox row = new HBox(box, Controls.spring(), sort, up, down);
    row.getStyleClass().add("column-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void pressed(KeyEvent event, GridColumn column) {
    boolean isUp = event.getCode() == KeyCode.UP;
    if (event.isAltDown() && (isUp || event.getCode() == KeyCode.DOWN)) {
      event.consume();
      move(column, isUp ? -1 : 1);
    }
  }

  private void show(GridColumn column, CheckBox box) {
    if (!box.isSelected() && visible.size() == 1) {
      box.setSelected(true); // a table without columns shows nothing
      return;
    }
    if (box.isSelected()) {
      visible.add(column.name());
    } else {
      visible.remove(column.name());
    }
    tell();
  }

  private void move(GridColumn column, int step) {
    int from = order.indexOf(column);
    int to = from + step;
    if (to >= 0 && to < order.size()) {
      order.remove(from);
      order.add(to, column);
      fill();
      focus("#column-" + column.name());
      tell();
    }
  }

  private void focus(String query) {
    Node again = rows.lookup(query);
    if (again != null) {
      again.requestFocus();
    }
  }

  private Optional<SortKey> sortKey(GridColumn column) {
    return data.order(model.shape().get()).stream()
        .filter(key -> key.column().equals(column.name()))
        .findFirst();
  }

  private Text sortWords(GridColumn column) {
    return sortKey(column)
        .map(key -> Text.of(key.isDescending() ? "table.sort.down" : "table.sort.up"))
        .orElse(Text.of("table.sort.off"));
  }

  /** Not sorted, up, down, and round again. */
  private void sort(GridColumn column) {
    List<SortKey> keys = new ArrayList<>(data.order(model.shape().get()));
    SortKey up = new SortKey(column.name(), false);
    SortKey down = new SortKey(column.name(), true);
    if (keys.remove(up)) {
      keys.addFirst(down);
    } else if (!keys.remove(down)) {
      keys.addFirst(up);
    }
    model.sortBy(keys);
  }

  private void reset() {
    visible.clear();
    visible.addAll(usual);
    order.sort(
        java.util.Comparator.comparingInt(column ->
            usual.contains(column.name()) ? usual.indexOf(column.name()) : Integer.MAX_VALUE));
    fill();
    model.showColumns(List.of());
  }

  private void tell() {
    model.showColumns(order.stream().map(GridColumn::name).filter(visible::contains).toList());
  }
}
