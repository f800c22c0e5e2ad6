package liaison.ui.shell;

import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import liaison.app.settings.Settings;

/**
 * A panel at one side of the centre that can be folded away; it comes back as wide as it was. It
 * gives room only in a window too narrow for it, and takes it again in a wider one.
 */
final class SidePanel {

  private static final double WIDEST = 640;

  /** The panes take their old widths first when the window gets another. */
  private static final Duration MOMENT = Duration.millis(20);

  private final SplitPane split;
  private final Region panel;
  private final boolean isLeft;
  private final BooleanProperty open = new SimpleBooleanProperty(true);
  private double width;

  SidePanel(SplitPane split, Region panel, boolean isLeft, double width) {
    this.split = split;
    this.panel = panel;
    this.isLeft = isLeft;
    this.width = width;
    SplitPane.setResizableWithParent(panel, false);
    open.subscribe(this::show);
    PauseTransition laidOut = new PauseTransition(MOMENT);
    laidOut.setOnFinished(event -> place());
    split.widthProperty().subscribe(laidOut::playFromStart);
    split.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> note());
  }

  /** What the user made of it is what it comes back to. */
  private void note() {
    if (open.get() && panel.getWidth() > 0) {
      width = panel.getWidth();
    }
  }

  BooleanProperty open() {
    return open;
  }

  /** How it is now. */
  Settings.Panel settings() {
    boolean isThere = open.get() && panel.getWidth() > 0;
    return new Settings.Panel(isThere ? panel.getWidth() : width, open.get());
  }

  /** Makes it as it was. */
  void restore(Settings.Panel was) {
    open.set(was.isOpen());
    width = Math.clamp(was.width(), panel.getMinWidth(), WIDEST);
    panel.setPrefWidth(width);
    place();
  }

  private void show(boolean isOpen) {
    boolean isThere = split.getItems().contains(panel);
    if (isOpen && !isThere) {
      panel.setPrefWidth(width);
      split.getItems().add(isLeft ? 0 : split.getItems().size(), panel);
      place();
    } else if (!isOpen && isThere) {
      width = panel.getWidth() > 0 ? panel.getWidth() : width;
      split.getItems().remove(panel);
    }
  }

  /** Puts the divider where the panel has its width. */
  void place() {
    if (split.getWidth() <= 0 || !split.getItems().contains(panel)) {
      return;
    }
    double share = width / split.getWidth();
    int divider = isLeft ? 0 : split.getItems().size() - 2;
    if (divider >= 0) {
      split.setDividerPosition(divider, isLeft ? share : 1 - share);
    }
  }
}
