package liaison.ui.present;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import liaison.app.picture.ViewKind;
import liaison.scene.View;
import liaison.ui.canvas.PictureView;
import liaison.ui.canvas.SceneCanvas;
import liaison.ui.canvas.ViewParts;

/** The picture alone, in the middle of a black or white ground; the workbench is hidden. */
public final class Presenter extends StackPane {

  private static final PseudoClass WHITE = PseudoClass.getPseudoClass("white");
  private static final double HEIGHT = 0.9;
  private static final double WIDTH = 0.96;
  private static final double ENLARGED = 1.3;
  private static final double POINTER = 36;

  private final PresentViewModel model;
  private final ViewParts parts;
  private final Region below;
  private final Map<ViewKind, PictureView> views = new EnumMap<>(ViewKind.class);
  private final Map<ViewKind, SceneCanvas> canvases = new EnumMap<>(ViewKind.class);
  private final Map<ViewKind, View> cameras = new EnumMap<>(ViewKind.class);
  private final StackPane stage = new StackPane();
  private final Region pointer = new Region();
  private final DoubleProperty pixelScale = new SimpleDoubleProperty(1);
  private Optional<Node> focus = Optional.empty();

  /**
   * @param below the workbench
   */
  public Presenter(
      PresentViewModel model, List<PictureView> pictures, ViewParts parts, Region below) {
    this.model = model;
    this.parts = parts;
    this.below = below;
    pictures.forEach(view -> views.put(view.kind(), view));
    setId("presenter");
    getStyleClass().add("presenter");
    stage.setMinSize(0, 0);
    stage.maxHeightProperty().bind(heightProperty().multiply(HEIGHT));
    stage.maxWidthProperty().bind(widthProperty().multiply(WIDTH));
    pointer.getStyleClass().add("presenter-pointer");
    pointer.setManaged(false);
    pointer.resize(POINTER, POINTER);
    pointer.setVisible(false);
    Pane above = new Pane(pointer);
    above.setMouseTransparent(true);
    Rectangle page = new Rectangle();
    page.widthProperty().bind(widthProperty());
    page.heightProperty().bind(heightProperty());
    above.setClip(page);
    getChildren().addAll(stage, above);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    model.white().subscribe(isWhite -> pseudoClassStateChanged(WHITE, isWhite));
    model.on().subscribe((before, isOn) -> present(isOn));
    parts.explorer().view().subscribe((before, now) -> show(now));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(MouseEvent.ANY, this::point);
  }

  /** Pixels per unit of the window. */
  public DoubleProperty pixelScale() {
    return pixelScale;
  }

  /** The canvas that presents a view, when it has been shown. */
  public Optional<SceneCanvas> canvas(ViewKind kind) {
    return Optional.ofNullable(canvases.get(kind));
  }

  private void present(boolean isOn) {
    views.values().forEach(view -> view.canvas().paused().set(isOn));
    setVisible(isOn);
    below.setVisible(!isOn);
    if (isOn) {
      focus = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
      views.forEach((kind, view) -> {
        cameras.put(kind, view.model().camera().get());
        view.model().fit();
      });
      show(parts.explorer().view().get());
    } else {
      canvases.values().forEach(canvas -> canvas.setVisible(false));
      cameras.forEach((kind, camera) ->
          Optional.ofNullable(views.get(kind)).ifPresent(view -> view.model().turnTo(camera)));
      focus.ifPresent(Node::requestFocus);
    }
  }

  private void show(ViewKind kind) {
    Optional<PictureView> view = Optional.ofNullable(views.get(kind));
    if (!model.on().get() || view.isEmpty()) {
      return;
    }
    SceneCanvas canvas = canvases.computeIfAbsent(kind, any -> make(view.get()));
    canvases.values().forEach(each -> each.setVisible(each == canvas));
    stage.getChildren().setAll(canvas);
    canvas.requestFocus();
  }

  private SceneCanvas make(PictureView view) {
    SceneCanvas canvas =
        new SceneCanvas(view.model(), parts.words(), parts.jobs(), parts.painter(), ENLARGED);
    canvas.setId("present-" + view.kind().code());
    canvas.pixelScale().bind(pixelScale);
    return canvas;
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    if (isHandled(event.getCode())) {
      event.consume();
    }
  }

  private boolean isHandled(KeyCode code) {
    switch (code) {
      case ESCAPE -> model.end();
      case B -> model.white().set(false);
      case W -> model.white().set(true);
      case PAGE_DOWN -> model.step(1);
      case PAGE_UP -> model.step(-1);
      case DIGIT1, NUMPAD1 -> model.show(1);
      case DIGIT2, NUMPAD2 -> model.show(2);
      case DIGIT3, NUMPAD3 -> model.show(3);
      case DIGIT4, NUMPAD4 -> model.show(4);
      case DIGIT5, NUMPAD5 -> model.show(5);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A soft disc instead of an arrow, as large as a room needs. */
  private void point(MouseEvent event) {
    pointer.relocate(event.getX() - POINTER / 2, event.getY() - POINTER / 2);
    pointer.setVisible(event.getEventType() != MouseEvent.MOUSE_EXITED);
    setCursor(Cursor.NONE);
  }
}
