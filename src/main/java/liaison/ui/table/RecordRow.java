package liaison.ui.table;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/** One line on the screen; the head of a group looks different. */
final class RecordRow extends TableRow<GridLine> {

  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

  @Override
  protected void updateItem(GridLine line, boolean empty) {
    super.updateItem(line, empty);
    pseudoClassStateChanged(HEAD, !empty && line != null && line.isHead());
  }
}
