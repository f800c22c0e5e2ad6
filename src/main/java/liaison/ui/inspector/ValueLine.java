package liaison.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.inspector.sheet.Item.Value;

/**
 * A recorded value: its label, its words and how well it is evidenced. A double click, Enter or F2
 * edits it where it stands.
 */
final class ValueLine extends HBox implements ValuePlace {

  private static final PseudoClass EDITING = PseudoClass.getPseudoClass("editing");

  /** Below this width of the panel a word about the evidence stands under the value. */
  private static final double NARROW = 300;

  private final Value value;
  private final SheetPane pane;
  private final VBox words = new VBox();
  private final List<Node> marks = new ArrayList<>();
  private Runnable left = () -> {};

  ValueLine(Value value, SheetPane pane) {
    this.value = value;
    this.pane = pane;
    Controls controls = pane.controls();
    getStyleClass().addAll("fact", "value-line");
    Lines.place(this, key(value));
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(
        Lines.spoken(
            controls.words().now(Text.of("inspector.say.value", value.label(), value.value())),
            Lines.evidence(value.proof(), controls)));
    Label label = Lines.text(value.label(), "fact-label");
    label.minWidthProperty().bind(pane.items().labelWidth());
    label.prefWidthProperty().bind(pane.items().labelWidth());
    Label shown = Lines.text(value.value(), "fact-value");
    words.getChildren().add(shown);
    words.setMinWidth(0);
    if (!value.note().isEmpty()) {
      words.getChildren().add(Lines.text(value.note(), "fact-note"));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    marks.addAll(Lines.mark(value.proof(), controls));
    getChildren().addAll(label, words);
    boolean isNarrow = pane.getWidth() > 0 && pane.getWidth() < NARROW;
    (isNarrow && value.proof().isContested() ? words : this).getChildren().addAll(marks);
    if (!value.select().isEmpty() && value.cell().record().equals(pane.record())) {
      shown.getStyleClass().add("value-link");
      shown.setOnMouseClicked(this::followed);
    }
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Where a value is found again. */
  static String key(Value value) {
    return "value " + value.cell().record() + " " + value.cell().column();
  }

  @Override
  public Pane words() {
    return words;
  }

  @Override
  public Node node() {
    return this;
  }

  @Override
  public void edited(boolean isOpen) {
    pseudoClassStateChanged(EDITING, isOpen);
    setFocusTraversable(!isOpen);
    marks.forEach(mark -> {
      mark.setVisible(!isOpen);
      mark.setManaged(!isOpen);
    });
    if (!isOpen) {
      left.run();
    }
  }

  /** What follows when its field is left without a change. */
  void whenLeft(Runnable next) {
    left = next;
  }

  /** Opens the field of the value. */
  void edit() {
    pane.inPlace().open(value.cell(), this);
  }

  private void followed(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1) {
      pane.model().follow(value.select());
    }
  }

  private void clicked(MouseEvent event) {
    boolean isOpen = getPseudoClassStates().contains(EDITING);
    if (event.getButton() == MouseButton.PRIMARY && !isOpen) {
      if (event.getClickCount() == 2) {
        edit();
      } else {
        requestFocus();
      }
    }
  }

  private void pressed(KeyEvent event) {
    if (!equals(event.getTarget())) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
      event.consume();
      edit();
    } else if (event.getCode() == KeyCode.SPACE && !value.select().isEmpty()) {
      event.consume();
      pane.model().follow(value.select());
    }
  }
}
