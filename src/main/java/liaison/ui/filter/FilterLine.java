package liaison.ui.filter;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.control.Tips;
import liaison.ui.filter.FilterCompletion.Suggestion;

/**
 * The filter as a line of text. While one types, what can follow is listed below with its name:
 * down and up choose, Tab or Enter takes; Enter with nothing chosen filters, Escape gives up.
 */
final class FilterLine extends VBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final FilterViewModel model;
  private final Controls controls;
  private final TextField field = new TextField();
  private final VBox list = new VBox();
  private final Label problem = new Label();
  private final ReadOnlyObjectWrapper<Text> wrong = new ReadOnlyObjectWrapper<>(Text.literal(""));
  private List<Suggestion> suggestions = List.of();
  private int chosen = -1;
  private boolean isSetting;

  FilterLine(FilterViewModel model, Controls controls) {
    this.model = model;
    this.controls = controls;
    getStyleClass().add("filter-line");
    field.setId("filter-text");
    field.getStyleClass().add("filter-text");
    field.promptTextProperty().bind(controls.words().of(Text.of("filter.line.prompt")));
    field.accessibleTextProperty().bind(controls.words().of(Text.of("filter.line")));
    problem.setId("filter-problem");
    problem.getStyleClass().add("filter-problem");
    problem.setWrapText(true);
    problem.setMinHeight(Region.USE_PREF_SIZE);
    problem.textProperty().bind(controls.words().of(wrong));
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    field.accessibleHelpProperty().bind(problem.textProperty());
    list.setId("filter-suggestions");
    list.getStyleClass().add("filter-suggestions");
    list.setAccessibleRole(AccessibleRole.LIST_VIEW);
    list.setVisible(false);
    list.managedProperty().bind(list.visibleProperty());
    getChildren().addAll(field, problem, list);
    model.text().subscribe(this::write);
    model.explorer().projectName().subscribe((before, now) -> write(model.text().get()));
    field.textProperty().subscribe((before, after) -> typed());
    field.caretPositionProperty().subscribe((before, after) -> moved());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field
        .focusedProperty()
        .subscribe(isFocused -> {
          if (!isFocused) {
            hide();
          }
        });
  }

  /** Gives the focus to the line, its text chosen. */
  void begin() {
    field.requestFocus();
    field.selectAll();
  }

  private void write(String text) {
    isSetting = true;
    field.setText(text);
    field.positionCaret(field.isFocused() ? text.length() : 0);
    isSetting = false;
    wrong.set(Text.literal(""));
    hide();
  }

  private void typed() {
    if (!isSetting) {
      wrong.set(Text.literal(""));
      suggest();
    }
  }

  /** The caret follows the text: what can follow is what follows the caret. */
  private void moved() {
    if (!isSetting && list.isVisible()) {
      suggest();
    }
  }

  private void suggest() {
    int caret = Math.min(field.getCaretPosition(), field.getText().length());
    suggestions = model.completion().of(field.getText().substring(0, caret));
    chosen = -1;
    list.getChildren().setAll(suggestions.stream().map(this::row).toList());
    list.setVisible(!suggestions.isEmpty());
  }

  private HBox row(Suggestion suggestion) {
    Label name = new Label(suggestion.name());
    name.getStyleClass().add("suggestion-name");
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.SOMETIMES);
    Tips.whenCut(name);
    Label code = new Label(suggestion.code());
    code.setMinWidth(0);
    Tips.whenCut(code);
    code.getStyleClass().add("suggestion-code");
    HBox row = new HBox(name, Controls.spring(), code);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("suggestion");
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(
        controls
            .words()
            .now(Text.of("filter.line.suggestion", suggestion.name(), suggestion.code())));
    row.setOnMousePressed(event -> {
      take(suggestion);
      event.consume();
    });
    return row;
  }

  private void key(KeyEvent event) {
    boolean isListed = list.isVisible();
    KeyCode code = event.getCode();
    if (code == KeyCode.DOWN || code == KeyCode.UP) {
      if (!isListed) {
        suggest();
      }
      choose(chosen + (code == KeyCode.DOWN ? 1 : -1));
    } else if (code == KeyCode.ENTER) {
      if (isListed && chosen >= 0) {
        take(suggestions.get(chosen));
      } else {
        apply();
      }
    } else if (code == KeyCode.TAB && isListed && !event.isShiftDown()) {
      take(suggestions.get(Math.max(0, chosen)));
    } else if (code == KeyCode.ESCAPE && isListed) {
      hide();
    } else if (code == KeyCode.ESCAPE && !field.getText().equals(model.text().get())) {
      write(model.text().get());
    } else {
      return;
    }
    event.consume();
  }

  private void choose(int next) {
    if (!suggestions.isEmpty()) {
      chosen = Math.floorMod(next, suggestions.size());
      for (int i = 0; i < suggestions.size(); i++) {
        list.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
      }
    }
  }

  private void take(Suggestion suggestion) {
    String after =
        field.getText().substring(Math.min(field.getCaretPosition(), field.getText().length()));
    isSetting = true;
    field.setText(suggestion.text() + after);
    field.positionCaret(suggestion.text().length());
    isSetting = false;
    if (suggestion.text().endsWith("=")) {
      suggest();
    } else {
      hide();
    }
  }

  private void apply() {
    hide();
    model.type(field.getText()).ifPresentOrElse(wrong::set, () -> write(model.text().get()));
  }

  private void hide() {
    list.setVisible(false);
    chosen = -1;
  }
}
