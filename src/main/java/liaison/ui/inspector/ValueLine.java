package liaison.ui.inspector;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.inspector.sheet.Item.Value;

/** A recorded value: its label, its words and how well it is evidenced. */
final class ValueLine extends HBox {

  private final Value value;
  private final VBox words = new VBox();

  ValueLine(
      Value value, InspectorViewModel model, Controls controls, ObservableDoubleValue labelWidth) {
    this.value = value;
    getStyleClass().addAll("fact", "value-line");
    Lines.place(this, key(value));
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(
        Lines.spoken(
            controls.words().now(Text.of("inspector.say.value", value.label(), value.value())),
            Lines.evidence(value.proof(), controls)));
    Label label = Lines.text(value.label(), "fact-label");
    label.minWidthProperty().bind(labelWidth);
    label.prefWidthProperty().bind(labelWidth);
    Label shown = Lines.text(value.value(), "fact-value");
    words.getChildren().add(shown);
    words.setMinWidth(0);
    if (!value.note().isEmpty()) {
      words.getChildren().add(Lines.text(value.note(), "fact-note"));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(label, words);
    getChildren().addAll(Lines.mark(value.proof(), controls));
    if (!value.select().isEmpty()) {
      shown.getStyleClass().add("value-link");
      shown.setOnMouseClicked(event -> followed(event, model));
    }
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
    addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, model));
  }

  /** Where a value is found again. */
  static String key(Value value) {
    return "value " + value.cell().record() + " " + value.cell().column();
  }

  Value value() {
    return value;
  }

  /** The place of the words, which the field takes while they are edited. */
  VBox words() {
    return words;
  }

  private void followed(MouseEvent event, InspectorViewModel model) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1) {
      model.follow(value.select());
    }
  }

  private void pressed(KeyEvent event, InspectorViewModel model) {
    if (event.getTarget() == this
        && event.getCode() == KeyCode.SPACE
        && !value.select().isEmpty()) {
      event.consume();
      model.follow(value.select());
    }
  }
}
