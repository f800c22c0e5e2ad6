package liaison.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** Pictures of the window for the eye, in {@code target/window}. */
final class Snapshots {

  private static final Path FOLDER = Path.of("target", "window");

  private Snapshots() {}

  /** On the window's thread: the scene at a scale. */
  static WritableImage take(Scene scene, double scale) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setViewport(
        new Rectangle2D(0, 0, scale * scene.getWidth(), scale * scene.getHeight()));
    parameters.setFill(Color.TRANSPARENT);
    parameters.setTransform(Transform.scale(scale, scale));
    return scene.getRoot().snapshot(parameters, null);
  }

  /** The menus, lists and tips that lie over a window. */
  static List<PopupWindow> popups() {
    return Window.getWindows().stream()
        .filter(window -> window.isShowing() && window instanceof PopupWindow)
        .map(PopupWindow.class::cast)
        .toList();
  }

  /** On the window's thread: the stage with all that lies over it. */
  static WritableImage all(Stage stage, double scale) {
    WritableImage image = take(stage.getScene(), scale);
    for (PopupWindow popup : popups()) {
      double x = popup.getX() - stage.getX() - stage.getScene().getX();
      double y = popup.getY() - stage.getY() - stage.getScene().getY();
      lay(take(popup.getScene(), scale), image, (int) (x * scale), (int) (y * scale));
    }
    return image;
  }

  private static void lay(WritableImage upper, WritableImage lower, int left, int top) {
    PixelReader above = upper.getPixelReader();
    for (int y = Math.max(0, -top); y < Math.min(upper.getHeight(), lower.getHeight() - top); y++) {
      for (int x = Math.max(0, -left);
          x < Math.min(upper.getWidth(), lower.getWidth() - left);
          x++) {
        Color colour = above.getColor(x, y);
        Color ground = lower.getPixelReader().getColor(left + x, top + y);
        Color solid = Color.color(colour.getRed(), colour.getGreen(), colour.getBlue());
        lower
            .getPixelWriter()
            .setColor(left + x, top + y, ground.interpolate(solid, colour.getOpacity()));
      }
    }
  }

  static void write(WritableImage image, String name) {
    write(image, FOLDER.resolve(name + ".png"));
  }

  static void write(WritableImage image, Path file) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    PixelReader reader = image.getPixelReader();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, reader.getArgb(x, y));
      }
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      ImageIO.write(copy, "png", file.toFile());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
