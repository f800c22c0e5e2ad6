package liaison.ui.filter;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.model.filter.Filter.Key;
import liaison.text.Folding;
import liaison.ui.control.Controls;

/**
 * One facet: a head that folds it, a search field where there are many values, the values. Up and
 * down go through the values, space asks for one, N leaves it out.
 */
final class FacetView extends VBox {

  private static final int FIRST = 8;
  private static final int MANY = 14;
  private static final Insets SEARCH_MARGIN = new Insets(0, 8, 4, 8);

  private final FilterViewModel model;
  private final Key key;
  private final Controls controls;
  private final ObservableValue<List<FacetRow>> rows;
  private final BooleanProperty isLong = new SimpleBooleanProperty();
  private final TextField search = new TextField();
  private final VBox list = new VBox();
  private final Tooltip tip = new Tooltip();
  private String focusedId = "";

  FacetView(FilterViewModel model, Key key, Controls controls) {
    this.model = model;
    this.key = key;
    this.controls = controls;
    this.rows = model.rows(key);
    setId("facet-" + key.code());
    getStyleClass().add("facet");
    Text title = Text.of("filter.facet." + key.code());
    list.getStyleClass().add("facet-rows");
    list.setAccessibleRole(AccessibleRole.LIST_VIEW);
    list.accessibleTextProperty().bind(controls.words().of(title));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyOnRow);
    tip.textProperty().bind(controls.words().of(Text.of("filter.row.not.tip")));
    prepareSearch();
    VBox body = new VBox(search, list, more());
    body.visibleProperty().bind(model.open(key));
    body.managedProperty().bind(model.open(key));
    getChildren().addAll(new FacetHead(model, key, title, controls), body);
    rows.subscribe(this::show);
    isLong.subscribe(any -> show());
    search.textProperty().subscribe(any -> show());
    model.open(key).subscribe(any -> show());
  }

  private void prepareSearch() {
    search.setId("facet-search-" + key.code());
    search.getStyleClass().add("facet-search");
    VBox.setMargin(search, SEARCH_MARGIN);
    search.promptTextProperty().bind(controls.words().of(Text.of("filter.facet.search")));
    search.accessibleTextProperty().bind(controls.words().of(Text.of("filter.facet.search")));
    search
        .visibleProperty()
        .bind(Bindings.createBooleanBinding(() -> rows.getValue().size() > MANY, rows));
    search.managedProperty().bind(search.visibleProperty());
    search.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DOWN && !list.getChildren().isEmpty()) {
        focus(0);
        event.consume();
      } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
        search.clear();
        event.consume();
      }
    });
  }

  private Button more() {
    Button more = new Button();
    more.setId("facet-more-" + key.code());
    more.getStyleClass().addAll("link-button", "facet-more");
    more.textProperty()
        .bind(
            controls
                .words()
                .of(
                    Bindings.createObjectBinding(
                        () ->
                            isLong.get()
                                ? Text.of("filter.less")
                                : Text.of("filter.more", rows.getValue().size()),
                        isLong,
                        rows)));
    more.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> rows.getValue().size() > FIRST + 1 && search.getText().isEmpty(),
                rows,
                search.textProperty()));
    more.managedProperty().bind(more.visibleProperty());
    more.setOnAction(event -> isLong.set(!isLong.get()));
    return more;
  }

  private List<FacetRow> shown() {
    List<FacetRow> all = rows.getValue();
    String wanted = Folding.fold(search.getText());
    if (!wanted.isEmpty()) {
      return all.stream()
          .filter(row ->
              Folding.fold(row.name()).contains(wanted) || row.code().equalsIgnoreCase(wanted))
          .toList();
    }
    return isLong.get() || all.size() <= FIRST + 1
        ? all
        : IntStream.range(0, all.size())
            .filter(place -> place < FIRST || all.get(place).isChosen())
            .mapToObj(all::get)
            .toList();
  }

  /** Uses the rows that are there for whatever values come; the focus goes with its value. */
  private void show() {
    if (!model.open(key).get()) {
      list.getChildren().clear();
      return;
    }
    List<FacetRow> next = shown();
    if (next.isEmpty()) {
      Label nothing = controls.label(Text.of("filter.facet.nothing"), "facet-nothing");
      list.getChildren().setAll(nothing);
      return;
    }
    boolean hadFocus = list.isFocusWithin();
    String focused = focusedId;
    list.getChildren().removeIf(child -> !(child instanceof FacetRowView));
    if (list.getChildren().size() > next.size()) {
      list.getChildren().remove(next.size(), list.getChildren().size());
    }
    while (list.getChildren().size() < next.size()) {
      list.getChildren().add(row());
    }
    for (int i = 0; i < next.size(); i++) {
      row(i).show(next.get(i));
    }
    int stop = place(focused).orElse(0);
    for (int i = 0; i < next.size(); i++) {
      row(i).box().setFocusTraversable(i == stop);
    }
    if (hadFocus) {
      focus(stop);
    }
  }

  private FacetRowView row() {
    FacetRowView view =
        new FacetRowView(
            key,
            controls,
            tip,
            (code, isNot) -> {
              if (isNot) {
                model.exclude(key, code);
              } else {
                model.toggle(key, code);
              }
            });
    view.box()
        .focusedProperty()
        .subscribe(isFocused -> {
          if (isFocused) {
            focusedId = view.getId();
          }
        });
    return view;
  }

  private FacetRowView row(int place) {
    return (FacetRowView) list.getChildren().get(place);
  }

  private Optional<Integer> place(String id) {
    return IntStream.range(0, list.getChildren().size())
        .filter(at -> id.equals(list.getChildren().get(at).getId()))
        .boxed()
        .findFirst();
  }

  private void focus(int place) {
    if (list.getChildren().get(place) instanceof FacetRowView view) {
      list.getChildren().stream()
          .filter(FacetRowView.class::isInstance)
          .forEach(other -> ((FacetRowView) other).box().setFocusTraversable(other.equals(view)));
      view.box().requestFocus();
      focusedId = view.getId();
    }
  }

  private void keyOnRow(KeyEvent event) {
    Optional<Integer> at = place(focusedId).filter(place -> list.isFocusWithin());
    if (at.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    int last = list.getChildren().size() - 1;
    switch (event.getCode()) {
      case UP -> focus(Math.max(0, at.get() - 1));
      case DOWN -> focus(Math.min(last, at.get() + 1));
      case HOME -> focus(0);
      case END -> focus(last);
      case N, MINUS, SUBTRACT -> row(at.get()).exclude();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
