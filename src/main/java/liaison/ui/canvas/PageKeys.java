package liaison.ui.canvas;

import java.util.Comparator;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import liaison.scene.Box;

/**
 * The keys of a page of numbers: arrows go from number to number, Page keys scroll, Home and End go
 * to the first and last number, Enter opens, Escape leaves the number.
 */
final class PageKeys {

  private static final double KEPT = 0.9;
  private static final double EDGE_PX = 24;

  private final SceneCanvas canvas;
  private final PictureViewModel model;

  PageKeys(SceneCanvas canvas, PictureViewModel model) {
    this.canvas = canvas;
    this.model = model;
  }

  /** Whether the key did something. */
  boolean pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    switch (event.getCode()) {
      case LEFT -> go(-1, 0);
      case RIGHT -> go(1, 0);
      case UP -> go(0, -1);
      case DOWN -> go(0, 1);
      case PAGE_UP -> canvas.scroll(KEPT * canvas.getHeight());
      case PAGE_DOWN -> canvas.scroll(-KEPT * canvas.getHeight());
      case HOME -> first().ifPresent(this::show);
      case END -> last().ifPresent(this::show);
      case ENTER, SPACE -> {
        return model.openAtCursor();
      }
      case ESCAPE -> {
        return model.leaveCursor();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void go(int dx, int dy) {
    Optional<Spot> from = canvas.index().spot(model.cursor().get());
    Optional<Spot> next =
        from.isEmpty()
            ? first()
            : canvas.index().towards(from.get().x(), from.get().y(), dx, dy, from.get().id());
    next.ifPresent(this::show);
  }

  private Optional<Spot> first() {
    return canvas.index().spots().stream().min(order());
  }

  private Optional<Spot> last() {
    return canvas.index().spots().stream().max(order());
  }

  private static Comparator<Spot> order() {
    return Comparator.comparingDouble((Spot spot) -> Math.rint(spot.box().y()))
        .thenComparingDouble(Spot::x);
  }

  private void show(Spot spot) {
    model.moveCursor(spot.id());
    Box box = spot.box();
    if (box.y() < EDGE_PX) {
      canvas.scroll(EDGE_PX * 2 - box.y());
    } else if (box.bottom() > canvas.getHeight() - EDGE_PX) {
      canvas.scroll(canvas.getHeight() - EDGE_PX * 2 - box.bottom());
    }
  }
}
