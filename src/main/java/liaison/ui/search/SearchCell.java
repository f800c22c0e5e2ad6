package liaison.ui.search;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import liaison.base.Text;
import liaison.search.Hit;
import liaison.ui.control.Controls;
import liaison.ui.control.Icons;
import liaison.ui.state.Words;

/** A line of the list under the search field. */
final class SearchCell extends ListCell<SearchRow> {

  private static final PseudoClass SAYS = PseudoClass.getPseudoClass("says");

  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

  private final SearchViewModel model;
  private final Words words;
  private final BooleanProperty isTerm = new SimpleBooleanProperty();
  private final HitLine line = new HitLine();
  private final Button filter;
  private final HBox hit;
  private final Label heading = new Label();
  private final Label count = new Label();
  private final Label total = new Label();
  private final HBox head = new HBox(heading, total, Controls.spring(), count);
  private final Label sentence = new Label();

  SearchCell(SearchViewModel model, Controls controls) {
    this.model = model;
    this.words = controls.words();
    getStyleClass().add("search-cell");
    filter = controls.icon(Icons.FILTER, Text.of("search.filterBy"), this::filterBy, "hit-filter");
    filter.setFocusTraversable(false);
    hit = new HBox(line, filter);
    hit.getStyleClass().add("hit");
    HBox.setHgrow(line, Priority.ALWAYS);
    heading.getStyleClass().add("search-heading");
    count.getStyleClass().add("search-heading-count");
    total.getStyleClass().add("search-heading-count");
    head.getStyleClass().add("search-head");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    filter.visibleProperty().bind(selectedProperty().or(hoverProperty()).or(isTerm));
    model.chosen().subscribe((before, now) -> markFirst());
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> keepFocus(event));
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  /** The list must not take the focus from the field. */
  private void keepFocus(MouseEvent event) {
    if (!isIn(event)) {
      event.consume();
    }
  }

  private boolean isIn(MouseEvent event) {
    return filter.isVisible()
        && filter.contains(filter.sceneToLocal(event.getSceneX(), event.getSceneY()));
  }

  private void clicked(MouseEvent event) {
    SearchRow row = getItem();
    if (row != null && row.isChoosable() && event.getButton() == MouseButton.PRIMARY) {
      event.consume();
      model.take(row);
    }
  }

  private void filterBy() {
    SearchRow row = getItem();
    if (row != null) {
      model.filterBy(row);
    }
  }

  @Override
  protected void updateItem(SearchRow row, boolean empty) {
    super.updateItem(row, empty);
    boolean isNothing = empty || row == null;
    pseudoClassStateChanged(SAYS, isNothing || !row.isChoosable());
    isTerm.set(row instanceof SearchRow.Found found && found.hit().thing().isTerm());
    markFirst();
    if (isNothing) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    switch (row) {
      case SearchRow.Heading title -> showHeading(title);
      case SearchRow.Found found -> showHit(found);
      case SearchRow.More more -> say(words.now(Text.of("search.more", more.rest())), "more");
      case SearchRow.Recent recent -> {
        say(recent.words(), "recent");
        sentence.setGraphic(Icons.HISTORY.node());
      }
      case SearchRow.Hint hint -> say(words.now(hint.text()), "hint");
    }
    setAccessibleText(SearchSpoken.of(row, model, words));
  }

  /** Marks the line that Enter takes while none is chosen. */
  private void markFirst() {
    SearchRow row = getItem();
    boolean isFirst =
        row != null && model.chosen().get() < 0 && model.target().filter(row::equals).isPresent();
    pseudoClassStateChanged(FIRST, isFirst);
  }

  private void showHeading(SearchRow.Heading title) {
    heading.setText(words.now(title.text()));
    count.setText(words.now(title.count()));
    total.setText(title.total() == 0 ? "" : words.now(Text.of("search.number", title.total())));
    setGraphic(head);
  }

  private void showHit(SearchRow.Found found) {
    Hit one = found.hit();
    line.show(
        model.name(one),
        model.secondName(one),
        words.now(one.reason()),
        found.isCounted() ? words.now(Text.of("search.number", one.count())) : "");
    boolean canFilter = SearchViewModel.canFilterBy(found);
    filter.setOpacity(canFilter ? 1 : 0);
    filter.setDisable(!canFilter);
    setGraphic(hit);
  }

  private void say(String text, String style) {
    sentence.setText(text);
    sentence.setGraphic(null);
    sentence.getStyleClass().setAll("label", "search-" + style);
    setGraphic(sentence);
  }
}
