package liaison.ui.canvas;

import java.util.Comparator;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What the keys do: arrows pan, plus, minus and 0 zoom and fit, arrows with Ctrl move the selection
 * to the next thing in that direction, Home selects the largest, Escape nothing.
 */
final class CanvasKeys {

  private static final double STEP_PX = 48;
  private static final double ZOOM = 1.25;

  private final SceneCanvas canvas;
  private final PictureViewModel model;
  private final PageKeys page;

  CanvasKeys(SceneCanvas canvas, PictureViewModel model) {
    this.canvas = canvas;
    this.model = model;
    this.page = new PageKeys(canvas, model);
  }

  void attach() {
    canvas.setOnKeyPressed(this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.isAltDown()) {
      return; // going back and forward is the window's
    }
    if (model.isPage()) {
      if (page.pressed(event)) {
        event.consume();
      }
      return;
    }
    boolean isDone =
        switch (event.getCode()) {
          case LEFT -> arrow(event, -1, 0);
          case RIGHT -> arrow(event, 1, 0);
          case UP -> arrow(event, 0, -1);
          case DOWN -> arrow(event, 0, 1);
          case PLUS, EQUALS, ADD -> zoom(ZOOM);
          case MINUS, SUBTRACT -> zoom(1 / ZOOM);
          default -> other(event.getCode());
        };
    if (isDone) {
      event.consume();
    }
  }

  private boolean other(KeyCode code) {
    switch (code) {
      case DIGIT0, NUMPAD0 -> model.fit();
      case ESCAPE -> model.clearSelection();
      case HOME -> largest().ifPresent(spot -> model.select(spot.id(), false));
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean arrow(KeyEvent event, int dx, int dy) {
    if (event.isShortcutDown()) {
      Optional<Spot> from = selected();
      double x = from.map(Spot::x).orElse(canvas.getWidth() / 2);
      double y = from.map(Spot::y).orElse(canvas.getHeight() / 2);
      String except = from.map(Spot::id).orElse("");
      canvas
          .index()
          .towards(x, y, dx, dy, except)
          .ifPresent(spot -> model.select(spot.id(), event.isShiftDown()));
    } else {
      model.pan(-dx * STEP_PX, -dy * STEP_PX);
    }
    return true;
  }

  private boolean zoom(double factor) {
    model.zoom(factor, canvas.getWidth() / 2, canvas.getHeight() / 2);
    return true;
  }

  private Optional<Spot> selected() {
    return model.selection().isEmpty()
        ? Optional.empty()
        : canvas.index().spot(model.selection().getLast());
  }

  private Optional<Spot> largest() {
    return canvas.index().spots().stream()
        .filter(Spot::isNode)
        .max(Comparator.comparingDouble(Spot::radius))
        .or(() -> canvas.index().spots().stream().findFirst());
  }
}
