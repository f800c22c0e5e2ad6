package liaison.ui.export;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import liaison.base.Text;
import liaison.scene.Scene;
import liaison.ui.canvas.FramePainter;
import liaison.ui.task.Jobs;
import liaison.ui.task.Slot;

/** The page as it will be written, drawn by the painter that writes it, only smaller. */
final class ExportPreview extends StackPane {

  private static final Slot SLOT = Slot.draw("export-preview");

  /** Pixels of the preview per unit of the window, for screens of 200 %. */
  private static final double SHARP = 2;

  private final ExportViewModel model;
  private final Jobs jobs;
  private final FramePainter painter;
  private final double width;
  private final double height;
  private final ImageView image = new ImageView();

  /** Pixels of the page. */
  private record Drawing(int width, int height, int[] pixels) {}

  ExportPreview(
      ExportViewModel model, Jobs jobs, FramePainter painter, double width, double height) {
    this.model = model;
    this.jobs = jobs;
    this.painter = painter;
    this.width = width;
    this.height = height;
    setId("export-preview");
    getStyleClass().add("export-preview");
    setMinSize(width + 24, height + 24);
    setPrefSize(width + 24, height + 24);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    StackPane sheet = new StackPane(image);
    sheet.getStyleClass().add("export-sheet");
    sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    image.setSmooth(true);
    getChildren().add(sheet);
    model.what().subscribe(this::draw);
    model.size().subscribe((before, now) -> draw());
    model.theme().subscribe((before, now) -> draw());
    model.language().subscribe((before, now) -> draw());
  }

  /** Whether a page is shown. */
  boolean isDrawn() {
    return image.getImage() != null;
  }

  private void draw() {
    Optional<Supplier<Scene>> page = model.page();
    if (page.isEmpty()) {
      image.setImage(null);
      return;
    }
    jobs.run(SLOT, Text.of("export.preview.job"), progress -> paint(page.get()))
        .onDone(drawn -> show(drawn, drawn.width() / SHARP, drawn.height() / SHARP));
  }

  /** As large as there is room, whatever height the page turns out to need. */
  private Drawing paint(Supplier<Scene> page) {
    Scene scene = page.get();
    double scale = SHARP * Math.min(width / scene.width(), height / scene.height());
    int across = Math.max(1, (int) Math.round(scene.width() * scale));
    int down = Math.max(1, (int) Math.round(scene.height() * scale));
    int[] pixels = new int[across * down];
    painter.paint(scene, scale, pixels, across, down);
    return new Drawing(across, down, pixels);
  }

  private void show(Drawing drawing, double across, double down) {
    WritableImage picture = new WritableImage(drawing.width(), drawing.height());
    picture
        .getPixelWriter()
        .setPixels(
            0,
            0,
            drawing.width(),
            drawing.height(),
            PixelFormat.getIntArgbPreInstance(),
            drawing.pixels(),
            0,
            drawing.width());
    image.setImage(picture);
    image.setFitWidth(across);
    image.setFitHeight(down);
  }
}
