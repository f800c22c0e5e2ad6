package liaison.ui.canvas;

import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import liaison.app.picture.ViewKind;
import liaison.scene.Box;
import liaison.ui.state.Names;

/** What the pointer does: hover, select, drag nodes, pan, zoom, fit. */
final class CanvasMouse {

  private static final double ZOOM_PER_UNIT = 1.0022;
  private static final double DRAG_START_PX = 4;
  private static final Duration REST = Duration.millis(160);

  private final SceneCanvas canvas;
  private final PictureViewModel model;
  private final HoverMarks marks;
  private final PauseTransition rest = new PauseTransition(REST);
  private String hovered = "";
  private Optional<Grab> grabbed = Optional.empty();
  private boolean isDragging;
  private boolean isBand;
  private double pressX;
  private double pressY;
  private double lastX;
  private double lastY;

  CanvasMouse(SceneCanvas canvas, PictureViewModel model, HoverMarks marks) {
    this.canvas = canvas;
    this.model = model;
    this.marks = marks;
  }

  void attach() {
    canvas.setOnMouseMoved(this::moved);
    canvas.setOnMouseExited(event -> leave());
    canvas.setOnMousePressed(this::pressed);
    canvas.setOnMouseDragged(this::dragged);
    canvas.setOnMouseReleased(this::released);
    canvas.setOnScroll(this::scrolled);
    canvas.setOnZoom(this::pinched);
    rest.setOnFinished(event -> model.spotlight(around(hovered)));
  }

  private void moved(MouseEvent event) {
    String id = canvas.at(event.getX(), event.getY()).orElse("");
    if (!id.equals(hovered)) {
      hovered = id;
      rest.stop();
      if (id.isEmpty()) {
        leave();
        return;
      }
      canvas.setCursor(Cursor.HAND);
      canvas.index().spot(id).filter(this::isSmall).ifPresentOrElse(marks::ring, marks::noRing);
      if (model.kind() == ViewKind.GRAPH) {
        rest.playFromStart();
      }
    }
    if (!id.isEmpty()) {
      String[] words = canvas.describe(id);
      marks.card(words[0], words[1], event.getX(), event.getY());
    }
  }

  /** A ring around half the picture would say nothing. */
  private boolean isSmall(Spot spot) {
    return spot.isNode() || spot.box().height() < 60;
  }

  private Set<String> around(String id) {
    return id.isEmpty() || id.startsWith(Names.TIE) ? Set.of() : canvas.index().around(id);
  }

  private void leave() {
    rest.stop();
    hovered = "";
    marks.hide();
    canvas.setCursor(Cursor.DEFAULT);
    model.spotlight(Set.of());
  }

  private void pressed(MouseEvent event) {
    canvas.requestFocus();
    pressX = event.getX();
    pressY = event.getY();
    lastX = pressX;
    lastY = pressY;
    isDragging = false;
    isBand = event.isShiftDown() && event.getButton() == MouseButton.PRIMARY && !model.isPage();
    grabbed =
        model.kind() == ViewKind.GRAPH && !isBand && event.getButton() == MouseButton.PRIMARY
            ? canvas
                .at(pressX, pressY)
                .flatMap(canvas.index()::spot)
                .filter(Spot::isNode)
                .map(spot -> Grab.of(spot, model.selection(), canvas.index()))
            : Optional.empty();
  }

  private void dragged(MouseEvent event) {
    if (!isDragging && Math.hypot(event.getX() - pressX, event.getY() - pressY) < DRAG_START_PX) {
      return;
    }
    if (!isDragging) {
      isDragging = true;
      leave();
      canvas.setCursor(
          isBand ? Cursor.CROSSHAIR : grabbed.isPresent() ? Cursor.MOVE : Cursor.CLOSED_HAND);
    }
    if (isBand) {
      marks.band(band(event));
    } else if (grabbed.isPresent()) {
      marks.ghosts(grabbed.get().ghosts(event.getX(), event.getY()));
    } else if (model.isPage()) {
      canvas.scroll(event.getY() - lastY);
    } else {
      model.pan(event.getX() - lastX, event.getY() - lastY);
    }
    lastX = event.getX();
    lastY = event.getY();
  }

  private Box band(MouseEvent event) {
    double left = Math.min(pressX, event.getX());
    double top = Math.min(pressY, event.getY());
    return new Box(left, top, Math.abs(event.getX() - pressX), Math.abs(event.getY() - pressY));
  }

  private void released(MouseEvent event) {
    canvas.setCursor(Cursor.DEFAULT);
    if (isDragging) {
      marks.hide();
      if (isBand) {
        model.selectAll(canvas.index().inside(band(event)), event.isShortcutDown());
      } else {
        grabbed.ifPresent(grab -> model.moveNodes(grab.places(event.getX(), event.getY())));
      }
    } else if (event.getButton() == MouseButton.PRIMARY) {
      click(event);
    }
    isDragging = false;
  }

  private void click(MouseEvent event) {
    Optional<String> id = canvas.at(event.getX(), event.getY());
    if (model.isPage()) {
      id.ifPresentOrElse(model::open, model::leaveCursor);
    } else if (id.isPresent()) {
      model.select(id.get(), event.isShiftDown() || event.isShortcutDown());
    } else if (event.getClickCount() == 2) {
      model.fit();
    } else if (!event.isShiftDown()) {
      model.clearSelection();
    }
  }

  private void scrolled(ScrollEvent event) {
    if (model.isPage()) {
      canvas.scroll(event.getDeltaY());
    } else if (model.kind() == ViewKind.TIMELINE && !event.isShortcutDown()) {
      model.pan(event.getDeltaX(), event.getDeltaY());
    } else if (event.getDeltaY() != 0) {
      model.zoom(Math.pow(ZOOM_PER_UNIT, event.getDeltaY()), event.getX(), event.getY());
    }
    event.consume();
  }

  private void pinched(ZoomEvent event) {
    if (!model.isPage()) {
      model.zoom(event.getZoomFactor(), event.getX(), event.getY());
    }
    event.consume();
  }
}
