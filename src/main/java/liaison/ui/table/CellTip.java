package liaison.ui.table;

import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** One tip for all cells: the whole text of one that is cut short, or why a sum is missing. */
final class CellTip {

  private static final double WIDTH = 480;
  private static final Duration DELAY = Duration.millis(500);

  private final Tooltip tip = new Tooltip();

  CellTip() {
    tip.setWrapText(true);
    tip.setMaxWidth(WIDTH);
    tip.setShowDelay(DELAY);
  }

  /** Gives a cell its tip while the pointer is on it. */
  void on(RecordCell cell) {
    cell.hoverProperty()
        .subscribe((before, now) -> {
          Tooltip.uninstall(cell, tip);
          if (now) {
            String whole = cell.whole();
            if (!whole.isEmpty() && !whole.equals(cell.fitting())) {
              tip.setText(whole);
              Tooltip.install(cell, tip);
            }
          }
        });
  }
}
