package liaison.ui.table;

import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseEvent;

/** Whether a click was on a row that holds something, not on a heading or below the last row. */
final class RowHit {

  private RowHit() {}

  static boolean isRow(MouseEvent event) {
    Node at = event.getPickResult().getIntersectedNode();
    while (at != null) {
      if (at instanceof TableRow<?> row) {
        return !row.isEmpty();
      }
      at = at.getParent();
    }
    return false;
  }
}
