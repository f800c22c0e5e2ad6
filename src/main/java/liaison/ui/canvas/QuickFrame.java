package liaison.ui.canvas;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import liaison.scene.Box;
import liaison.scene.Layer;
import liaison.scene.Scene;
import liaison.scene.View;

/**
 * The plot of the last frame, moved and scaled at once while the exact frame is being made; title
 * and legend stay where they are.
 */
final class QuickFrame extends Pane {

  private final ImageView plot = new ImageView();
  private final Region ground = new Region();
  private final Rectangle window = new Rectangle();
  private View drawnFor = View.PAGE;
  private Box clip = new Box(0, 0, 0, 0);

  QuickFrame() {
    getStyleClass().add("quick-frame");
    ground.getStyleClass().add("quick-ground");
    setMouseTransparent(true);
    setManaged(false);
    setClip(window);
    plot.setSmooth(true);
    getChildren().addAll(ground, plot);
    setVisible(false);
  }

  /** Takes a frame that is on the screen now. */
  void take(Image image, Scene scene, View camera, double pixelScale) {
    drawnFor = camera;
    clip = plotOf(scene);
    plot.setImage(image);
    plot.setViewport(
        new Rectangle2D(
            clip.x() * pixelScale,
            clip.y() * pixelScale,
            clip.width() * pixelScale,
            clip.height() * pixelScale));
    window.setX(clip.x());
    window.setY(clip.y());
    window.setWidth(clip.width());
    window.setHeight(clip.height());
    ground.resizeRelocate(clip.x(), clip.y(), clip.width(), clip.height());
    setVisible(false);
  }

  /** Shows the frame as the camera sees it by now. */
  void follow(View camera) {
    if (clip.width() <= 0 || camera.equals(drawnFor)) {
      setVisible(false);
      return;
    }
    double grow = camera.scale() / drawnFor.scale();
    plot.setFitWidth(clip.width() * grow);
    plot.setFitHeight(clip.height() * grow);
    plot.setX(camera.dx() + grow * (clip.x() - drawnFor.dx()));
    plot.setY(camera.dy() + grow * (clip.y() - drawnFor.dy()));
    setVisible(true);
  }

  /** The part of the page that the camera moves. */
  private static Box plotOf(Scene scene) {
    return scene.layers().stream()
        .filter(layer -> !layer.view().equals(View.PAGE))
        .map(Layer::clip)
        .findFirst()
        .orElse(new Box(0, 0, 0, 0));
  }
}
