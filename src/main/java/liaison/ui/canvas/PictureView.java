package liaison.ui.canvas;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import liaison.app.picture.ViewKind;
import liaison.base.Text;
import liaison.scene.View;
import liaison.ui.control.Controls;
import liaison.ui.control.Icons;

/** A picture with the strip of its options above it. */
public final class PictureView extends BorderPane implements CentreView {

  /** What zooming and fitting take of the strip above the picture. */
  private static final double BUTTONS_WIDTH = 170;

  private static final double DIMMED = 0.4;
  private static final Text NOTHING = Text.literal("");

  private final PictureViewModel model;
  private final SceneCanvas canvas;
  private final HBox strip;
  private final StackPane centre;

  /**
   * @param options controls of this view, left in the strip
   */
  public PictureView(PictureViewModel model, ViewParts parts, List<Node> options) {
    this.model = model;
    this.canvas = new SceneCanvas(model, parts.words(), parts.jobs(), parts.painter());
    if (model.kind() == ViewKind.GRAPH) {
      model.keepMovesBy(new Placing(parts.explorer(), parts.editing()));
    }
    parts.explorer().keeps().add("camera." + model.kind().code(), this::camera, this::recall);
    new Revealing(canvas, model, parts).attach();
    new CanvasMenu(canvas, new CanvasActions(model, parts), parts.words()).attach();
    getStyleClass().add("picture-view");
    Controls controls = new Controls(parts.words());
    this.strip = strip(controls, options);
    setTop(strip);
    ProgressBar busy = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    busy.getStyleClass().add("picture-busy");
    busy.visibleProperty().bind(model.busy());
    busy.setMaxWidth(Double.MAX_VALUE);
    StackPane.setAlignment(busy, Pos.TOP_CENTER);
    Label failure = failure(controls);
    centre = new StackPane(canvas, busy, failure);
    centre.getStyleClass().add("picture-pane");
    centre.setMinSize(0, 0);
    canvas.opacityProperty().bind(model.failure().map(reason -> reason.isPresent() ? DIMMED : 1.0));
    setCenter(centre);
    visibleProperty().bind(parts.explorer().tiles().map(tiles -> tiles.contains(model.kind())));
    managedProperty().bind(visibleProperty());
    canvas.visibleProperty().bind(visibleProperty());
  }

  /** Where the picture is looked at from: scale and shift; empty for all of it. */
  private String camera() {
    View now = model.camera().get();
    return now.equals(View.PAGE) ? "" : now.scale() + " " + now.dx() + " " + now.dy();
  }

  private void recall(String kept) {
    boolean isCamera = kept.matches("\\d{1,3}(\\.\\d{1,20})?( -?\\d{1,6}(\\.\\d{1,20})?){2}");
    if (!isCamera) {
      model.recall(View.PAGE);
      return;
    }
    String[] parts = kept.split(" ");
    model.recall(
        new View(
            Math.clamp(Double.parseDouble(parts[0]), 0.1, 100),
            Double.parseDouble(parts[1]),
            Double.parseDouble(parts[2])));
  }

  private HBox strip(Controls controls, List<Node> options) {
    HBox strip = new HBox();
    strip.getStyleClass().add("picture-strip");
    FlowPane choices = new FlowPane(12, 6);
    choices.setAlignment(Pos.CENTER_LEFT);
    choices.getChildren().addAll(options);
    choices.setMinWidth(0);
    choices.prefWrapLengthProperty().bind(strip.widthProperty().subtract(BUTTONS_WIDTH));
    HBox.setHgrow(choices, Priority.ALWAYS);
    strip.getChildren().add(choices);
    if (model.isPage()) {
      return strip;
    }
    strip
        .getChildren()
        .addAll(
            controls.icon(Icons.ZOOM_OUT, Text.of("canvas.zoomOut"), () -> zoom(1 / 1.25)),
            controls.icon(Icons.ZOOM_IN, Text.of("canvas.zoomIn"), () -> zoom(1.25)),
            controls.icon(Icons.FIT, Text.of("canvas.fit"), model::fit));
    return strip;
  }

  private void zoom(double factor) {
    model.zoom(factor, canvas.getWidth() / 2, canvas.getHeight() / 2);
  }

  private Label failure(Controls controls) {
    ObjectBinding<Text> reason =
        Bindings.createObjectBinding(
            () -> model.failure().get().or(() -> canvas.failure().get()).orElse(NOTHING),
            model.failure(),
            canvas.failure());
    Label label = new Label();
    label.getStyleClass().add("picture-failure");
    label.textProperty().bind(controls.words().of(reason));
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.setWrapText(true);
    label.setMaxWidth(480);
    return label;
  }

  /** Lays something over the picture, shown as it decides itself. */
  public void addOver(Region over) {
    centre.getChildren().add(over);
  }

  @Override
  public ViewKind kind() {
    return model.kind();
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void setCompact(boolean isCompact) {
    strip.setVisible(!isCompact);
    strip.setManaged(!isCompact);
  }

  @Override
  public void focusContent() {
    canvas.requestFocus();
  }

  public PictureViewModel model() {
    return model;
  }

  public SceneCanvas canvas() {
    return canvas;
  }
}
