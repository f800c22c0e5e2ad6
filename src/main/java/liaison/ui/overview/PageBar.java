package liaison.ui.overview;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.StackPane;
import liaison.scene.Scene;
import liaison.ui.canvas.PictureViewModel;
import liaison.ui.canvas.SceneCanvas;

/** Shows how far the page is scrolled, and scrolls it by mouse; the keys are the page's own. */
final class PageBar extends ScrollBar {

  private final PictureViewModel model;
  private final SceneCanvas canvas;

  PageBar(PictureViewModel model, SceneCanvas canvas) {
    this.model = model;
    this.canvas = canvas;
    setOrientation(Orientation.VERTICAL);
    setFocusTraversable(false);
    getStyleClass().add("page-bar");
    StackPane.setAlignment(this, Pos.CENTER_RIGHT);
    setMaxWidth(USE_PREF_SIZE);
    canvas.shown().subscribe(this::measure);
    canvas.heightProperty().subscribe(this::measure);
    model.camera().subscribe(view -> setValue(-view.dy()));
    valueProperty().subscribe(value -> follow(value.doubleValue()));
  }

  private void measure() {
    double page = canvas.shown().get().map(Scene::height).orElse(0.0);
    double room = Math.max(0, page - canvas.getHeight());
    setVisible(room > 0);
    setMax(room);
    setVisibleAmount(page == 0 ? 0 : room * canvas.getHeight() / page);
    setUnitIncrement(48);
    setBlockIncrement(0.9 * canvas.getHeight());
    setValue(-model.camera().get().dy());
  }

  private void follow(double wanted) {
    double moved = -wanted - model.camera().get().dy();
    if (Math.abs(moved) > 0.5) {
      canvas.scroll(moved);
    }
  }
}
