package liaison.ui.control.field;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import liaison.base.Text;
import liaison.ui.control.Controls;

/** A text of one line or of many; Tab leaves it either way. */
final class TextValueField extends Field {

  private static final int ROWS = 3;

  private final TextInputControl input;
  private final boolean isLong;

  TextValueField(Text label, boolean isLong, Controls controls) {
    super(label, "", controls);
    this.isLong = isLong;
    this.input = isLong ? area() : new TextField();
    place(input, input);
    input.textProperty().subscribe((before, now) -> value().set(now));
    value()
        .subscribe(next -> {
          if (!input.getText().equals(next)) {
            input.setText((String) next);
          }
        });
  }

  @Override
  public Node input() {
    return input;
  }

  @Override
  public void prompt(Text text) {
    input.promptTextProperty().bind(words().of(text));
  }

  @Override
  public void settle() {
    value().set(input.getText().strip());
  }

  @Override
  protected boolean commits(KeyEvent event) {
    return isLong == event.isShortcutDown();
  }

  private static TextArea area() {
    TextArea area = new TextArea();
    area.setPrefRowCount(ROWS);
    area.setWrapText(true);
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            area.requestFocusTraversal(
                event.isShiftDown()
                    ? javafx.scene.TraversalDirection.PREVIOUS
                    : javafx.scene.TraversalDirection.NEXT);
          }
        });
    return area;
  }
}
