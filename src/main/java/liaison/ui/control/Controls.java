package liaison.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
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
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(words.of(text));
    button.setTooltip(tip);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** Takes the space that is left in a row. */
  public static Node spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }
}
