package liaison.ui.search;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.state.Words;

/** The list of what fits, with the keys that work in it at its foot. */
final class SearchList extends VBox {

  private static final double WIDTH = 640;
  private static final double ROW = 30;
  private static final double LEAST_ROWS = 1;
  private static final double MOST_ROWS = 18;
  private static final double FOOT = 33;
  private static final double PADDING = 8;

  /** Filters by what is chosen. */
  static final KeyCombination FILTER_KEYS = KeyCombination.valueOf("Shortcut+Enter");

  private final SearchViewModel model;
  private final Words words;
  private final ListView<SearchRow> list = new ListView<>();
  private final StringBinding spoken;

  SearchList(SearchViewModel model, Controls controls) {
    this.model = model;
    this.words = controls.words();
    setId("search-list");
    getStyleClass().add("search-list");
    list.setId("search-hits");
    list.getStyleClass().add("search-hits");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setAccessibleRole(AccessibleRole.LIST_VIEW);
    list.accessibleTextProperty().bind(words.of(Text.of("search.results")));
    list.setCellFactory(any -> new SearchCell(model, controls));
    VBox.setVgrow(list, Priority.ALWAYS);
    Label foot =
        controls.label(Text.of("search.keys", FILTER_KEYS.getDisplayText()), "search-foot");
    foot.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(list, foot);
    setPrefWidth(WIDTH);
    this.spoken =
        Bindings.createStringBinding(this::say, model.rows(), model.chosen(), model.shown());
    model.rows().subscribe(this::show);
    model.chosen().subscribe((before, now) -> choose(now.intValue()));
  }

  /** What screen readers say of the line that Enter takes. */
  StringBinding spoken() {
    return spoken;
  }

  private String say() {
    return model
        .target()
        .map(row -> SearchSpoken.of(row, model, words))
        .orElseGet(() ->
            model.shown().get() && !model.rows().get().isEmpty()
                ? SearchSpoken.of(model.rows().get().getFirst(), model, words)
                : "");
  }

  private void show(List<SearchRow> rows) {
    list.getItems().setAll(rows);
    double lines = Math.clamp(rows.size(), LEAST_ROWS, MOST_ROWS);
    setPrefHeight(lines * ROW + FOOT + 2 * PADDING);
    choose(model.chosen().get());
  }

  private void choose(int at) {
    if (at < 0 || at >= list.getItems().size()) {
      list.getSelectionModel().clearSelection();
      if (!list.getItems().isEmpty()) {
        list.scrollTo(0);
      }
    } else {
      list.getSelectionModel().select(at);
      boolean isUnderHeading = at > 0 && !list.getItems().get(at - 1).isChoosable();
      reveal(isUnderHeading ? at - 1 : at, at);
    }
  }

  /** Scrolls no further than it must. */
  private void reveal(int first, int last) {
    int visible = (int) Math.max(1, Math.floor((list.getHeight() - 2) / ROW));
    var flow = list.lookup(".virtual-flow");
    int top =
        flow instanceof VirtualFlow<?> cells && cells.getFirstVisibleCell() != null
            ? cells.getFirstVisibleCell().getIndex()
            : 0;
    if (first < top) {
      list.scrollTo(first);
    } else if (last >= top + visible) {
      list.scrollTo(last - visible + 1);
    }
  }
}
