package liaison.ui.canvas;

import java.util.Optional;
import javafx.scene.layout.Region;
import liaison.app.picture.ViewKind;

/** A view in the centre of the window; it fills the place it is given. */
public interface CentreView {

  ViewKind kind();

  /** What is shown. */
  Region node();

  /** Gives the focus to what the view is about. */
  void focusContent();

  /** Exports what this view shows, where it has a way of its own; else pictures are exported. */
  default Optional<Runnable> exporter() {
    return Optional.empty();
  }

  /** Leaves out what a small place beside other views has no room for, or shows it again. */
  default void setCompact(boolean isCompact) {}
}
