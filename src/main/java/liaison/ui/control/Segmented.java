package liaison.ui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import liaison.base.Text;
import liaison.ui.state.Words;

/**
 * A row of choices of which exactly one holds. One stop for Tab; left and right choose.
 *
 * @param <T> what is chosen
 */
public final class Segmented<T> extends HBox {

  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
  private final Property<T> value;

  /**
   * @param value what is chosen, both ways
   * @param choices each choice and what it is called, in order
   */
  public Segmented(Words words, Property<T> value, Map<T, Text> choices) {
    this.value = value;
    getStyleClass().add("segmented");
    ToggleGroup group = new ToggleGroup();
    choices.forEach((choice, name) -> {
      ToggleButton button = new ToggleButton();
      button.textProperty().bind(words.of(name));
      button.setToggleGroup(group);
      button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
      button.setOnAction(event -> choose(choice));
      button.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
      button.setId("choice-" + choice);
      buttons.put(choice, button);
    });
    getChildren().addAll(buttons.values());
    getChildren().getFirst().getStyleClass().add("first");
    getChildren().getLast().getStyleClass().add("last");
    value.subscribe(this::show);
  }

  /** Shows icons instead of words; the words are tips and spoken names. */
  public void showIcons(Map<T, Icons> icons) {
    icons.forEach((choice, icon) ->
        Optional.ofNullable(buttons.get(choice))
            .ifPresent(button -> {
              button.setGraphic(icon.node());
              button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
              Tooltip tip = new Tooltip();
              tip.textProperty().bind(button.textProperty());
              button.setTooltip(tip);
            }));
  }

  private void choose(T choice) {
    value.setValue(choice);
    show(choice);
  }

  private void show(T choice) {
    buttons.forEach((each, button) -> {
      button.setSelected(each.equals(choice));
      button.setFocusTraversable(each.equals(choice));
    });
  }

  private void key(KeyEvent event) {
    int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
    if (step == 0) {
      return;
    }
    event.consume();
    List<T> order = List.copyOf(buttons.keySet());
    int next = Math.clamp(order.indexOf(value.getValue()) + step, 0, order.size() - 1);
    choose(order.get(next));
    ToggleButton button = buttons.get(order.get(next));
    if (button != null) {
      button.requestFocus();
    }
  }
}
