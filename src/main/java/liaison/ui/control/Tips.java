package liaison.ui.control;

import javafx.beans.value.ChangeListener;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Tips that show whole what did not fit. */
public final class Tips {

  private static final double WIDTH = 480;
  private static final Duration DELAY = Duration.millis(500);

  private Tips() {}

  /** Gives words that may be cut a tip with all of them. */
  public static void whenCut(Labeled labeled) {
    Tooltip tip = new Tooltip();
    tip.setWrapText(true);
    tip.setMaxWidth(WIDTH);
    tip.setShowDelay(DELAY);
    tip.textProperty().bind(labeled.textProperty());
    ChangeListener<Boolean> offer =
        (value, before, isCut) -> labeled.setTooltip(isCut ? tip : null);
    labeled.textTruncatedProperty().addListener(offer);
  }
}
