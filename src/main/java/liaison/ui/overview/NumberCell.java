package liaison.ui.overview;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A heading, or a name with its number at the right. */
final class NumberCell extends ListCell<NumberLine> {

  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final Label name = new Label();
  private final Label number = new Label();
  private final HBox row = new HBox(12, name, number);

  NumberCell() {
    getStyleClass().add("number-cell");
    name.getStyleClass().add("number-name");
    number.getStyleClass().add("number-value");
    number.setMinWidth(USE_PREF_SIZE);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    row.setMinWidth(0);
    row.setPrefWidth(1);
  }

  @Override
  protected void updateItem(@Nullable NumberLine line, boolean isEmpty) {
    super.updateItem(line, isEmpty);
    boolean isHeading = line != null && line.isHeading();
    pseudoClassStateChanged(HEADING, isHeading);
    setText("");
    if (isEmpty || line == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    name.setText(line.name());
    number.setText(isHeading ? "" : line.text());
    setAccessibleText(line.sentence());
    setGraphic(row);
  }
}
