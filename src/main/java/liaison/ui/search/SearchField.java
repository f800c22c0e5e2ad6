package liaison.ui.search;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.control.Icons;
import liaison.ui.control.Layers;

/** The search field; the list hangs from it while it is open, and the focus stays in it. */
public final class SearchField extends HBox {

  private static final int PAGE = 8;
  private static final PseudoClass IN_USE = PseudoClass.getPseudoClass("in-use");

  private final SearchViewModel model;
  private final Layers layers;
  private final TextField field = new TextField();
  private final SearchList list;

  public SearchField(SearchViewModel model, Controls controls, Layers layers) {
    this.model = model;
    this.layers = layers;
    this.list = new SearchList(model, controls);
    getStyleClass().add("search-field");
    field.setId("search");
    field.accessibleTextProperty().bind(controls.words().of(Text.of("search.name")));
    field.accessibleHelpProperty().bind(list.spoken());
    field.promptTextProperty().bind(controls.words().of(Text.of("search.prompt")));
    field.textProperty().bindBidirectional(model.typed());
    HBox.setHgrow(field, Priority.ALWAYS);
    Button clear = controls.icon(Icons.CLOSE, Text.of("search.clear"), this::clear, "search-clear");
    clear.setId("search-clear");
    clear.setFocusTraversable(false);
    clear.visibleProperty().bind(Bindings.isNotEmpty(field.textProperty()));
    StackPane icon = new StackPane(Icons.SEARCH.node());
    icon.getStyleClass().add("search-icon");
    getChildren().addAll(icon, field, clear);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> model.open());
    field.focusedProperty().subscribe(this::focused);
    model.shown().subscribe(this::show);
  }

  /** Gives the focus to the field, all of its words selected, and shows the list. */
  public void begin() {
    field.requestFocus();
    field.selectAll();
    model.open();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  private void clear() {
    model.typed().set("");
    field.requestFocus();
  }

  private void focused(boolean isFocused) {
    pseudoClassStateChanged(IN_USE, isFocused);
    if (!isFocused) {
      model.close();
    }
  }

  private void show(boolean isOpen) {
    field.getProperties().put(Layers.TAKES_ESCAPE, isOpen);
    Region hanging = list;
    if (isOpen) {
      layers.hang(hanging, this, model::close);
    } else {
      layers.takeDown(hanging);
    }
  }

  private void pressed(KeyEvent event) {
    boolean isPlain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    if (SearchList.FILTER_KEYS.match(event)) {
      event.consume();
      model.filter();
    } else if (isPlain && !event.isShiftDown() && does(event.getCode())) {
      event.consume();
    }
  }

  private boolean does(KeyCode code) {
    boolean isOpen = model.shown().get();
    switch (code) {
      case DOWN -> model.move(1);
      case UP -> model.move(-1);
      case PAGE_DOWN -> model.move(PAGE);
      case PAGE_UP -> model.move(-PAGE);
      case ENTER -> {
        if (isOpen) {
          model.enter();
        } else {
          model.open();
        }
      }
      case ESCAPE -> {
        if (!isOpen && model.typed().get().isEmpty()) {
          return false;
        }
        model.escape();
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
