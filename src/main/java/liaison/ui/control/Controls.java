package liaison.ui.control;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import liaison.base.Text;
import liaison.ui.state.Words;

/** Makers of labels and buttons whose texts follow the language. */
public final class Controls {

  private final Words words;

  public Controls(Words words) {
    this.words = words;
  }

  public Words words() {
    return words;
  }

  public Label label(Text text, String... styles) {
    Label label = new Label();
    label.textProperty().bind(words.of(text));
    label.getStyleClass().addAll(styles);
    return label;
  }

  public Button button(Text text, Runnable action, String... styles) {
    Button button = new Button();
    button.textProperty().bind(words.of(text));
    button.getStyleClass().addAll(styles);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** A button that shows an icon only; its text is tooltip and spoken name. */
  public Button icon(Icons icon, Text text, Runnable action, String... styles) {
    Button button = new Button("", icon.node());
    button.getStyleClass().add("icon-button");
    button.getStyleClass().addAll(styles);
    button.accessibleTextProperty().bind(words.of(text));
    tip(button, text);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** A button that shows an icon only and does a command; its tip names the keys too. */
  public Button icon(Icons icon, Command command, String... styles) {
    Button button = icon(icon, command.name(), command::run, styles);
    button.setId(command.id());
    button.disableProperty().bind(Bindings.not(command.enabled()));
    button.getTooltip().textProperty().bind(words.of(tip(command.name(), command)));
    return button;
  }

  /** Gives a control a tip. */
  public void tip(Control control, Text text) {
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(words.of(text));
    control.setTooltip(tip);
  }

  /** What a command does, with its keys where it has some. */
  public static Text tip(Text words, Command command) {
    String keys = Commands.keys(command);
    return keys.isEmpty() ? words : Text.of("command.tip", words, keys);
  }

  /** Takes the space that is left in a row. */
  public static Node spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }
}
