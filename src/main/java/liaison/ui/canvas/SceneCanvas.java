package liaison.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import liaison.base.Text;
import liaison.scene.HitTest;
import liaison.scene.Scene;
import liaison.ui.canvas.Frames.Frame;
import liaison.ui.state.Words;
import liaison.ui.task.Jobs;
import liaison.ui.task.Slot;

/**
 * Shows one view's picture at the size of the pane. The old frame stays until the next is ready.
 * What it shows is told to screen readers in words with counts.
 */
public final class SceneCanvas extends Region {

  private static final double TOLERANCE_PX = 4;

  private final PictureViewModel model;
  private final Words words;
  private final Frames frames;
  private final ImageView image = new ImageView();
  private final double enlarged;
  private final BooleanProperty paused = new SimpleBooleanProperty();
  private final QuickFrame quick = new QuickFrame();
  private final HoverMarks marks = new HoverMarks();
  private final DoubleProperty pixelScale = new SimpleDoubleProperty(1);
  private final ReadOnlyObjectWrapper<Optional<Scene>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Text>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private SceneIndex index = SceneIndex.EMPTY;
  private double drawnWidth;
  private double drawnHeight;

  /** A canvas for reading. */
  public SceneCanvas(PictureViewModel model, Words words, Jobs jobs, FramePainter painter) {
    this(model, words, jobs, painter, 1);
  }

  /**
   * @param enlarged how much larger than usual everything is drawn
   */
  public SceneCanvas(
      PictureViewModel model, Words words, Jobs jobs, FramePainter painter, double enlarged) {
    this.model = model;
    this.words = words;
    this.enlarged = enlarged;
    this.frames =
        new Frames(
            Slot.draw("frame-" + model.kind().code() + (enlarged == 1 ? "" : "-large")),
            jobs,
            painter);
    getStyleClass().add("scene-canvas");
    setId("canvas-" + model.kind().code());
    image.setPreserveRatio(false);
    image.setSmooth(true);
    getChildren().addAll(image, quick, marks);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    new CanvasMouse(this, model, marks).attach();
    new CanvasKeys(this, model).attach();
    model.picture().subscribe((before, now) -> redraw());
    model
        .camera()
        .subscribe((before, now) -> {
          if (model.followsAtOnce()) {
            quick.follow(now);
          }
          redraw();
        });
    model.highlight().subscribe((before, now) -> redraw());
    model.explorer().language().subscribe((before, now) -> redraw());
    model.explorer().theme().subscribe((before, now) -> redraw());
    pixelScale.subscribe((before, now) -> redraw());
    visibleProperty().subscribe((before, now) -> redraw());
    paused.subscribe((before, now) -> redraw());
    accessibleHelpProperty()
        .bind(words.of(Text.of(model.isPage() ? "canvas.page.help" : "canvas.help")));
  }

  /** Pixels per page unit: the output scale of the screen. */
  public DoubleProperty pixelScale() {
    return pixelScale;
  }

  /** Whether it rests because nobody can see it. */
  public BooleanProperty paused() {
    return paused;
  }

  /** The scene on the screen; empty before the first frame. */
  public ReadOnlyObjectProperty<Optional<Scene>> shown() {
    return shown.getReadOnlyProperty();
  }

  /** Why a frame could not be drawn, if so. */
  public ReadOnlyObjectProperty<Optional<Text>> failure() {
    return failure.getReadOnlyProperty();
  }

  /** Whether the frame on the screen is the one asked for last. */
  public boolean isSettled() {
    return frames.isIdle() && !isOfAnotherSize();
  }

  /** What the frame on the screen shows and where. */
  public SceneIndex index() {
    return index;
  }

  /** What lies under a point of this pane. */
  public Optional<String> at(double x, double y) {
    return shown.get().flatMap(scene -> HitTest.at(scene, x, y, TOLERANCE_PX));
  }

  /** What was selected last. */
  Optional<String> selected() {
    List<String> all = model.selection();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /** Scrolls a page taller than this pane. */
  public void scroll(double dy) {
    double height = shown.get().map(Scene::height).orElse(0.0);
    model.scroll(dy, getHeight() - height);
  }

  /** Words for a thing, title first and details second. */
  String[] describe(String id) {
    Optional<Reading.Words> read = model.words(id);
    if (read.isPresent()) {
      return new String[] {read.get().title(), read.get().detail()};
    }
    HoverText text = new HoverText(model.explorer().dataset().get(), words.language());
    return new String[] {text.title(id), text.detail(id)};
  }

  @Override
  protected void layoutChildren() {
    image.setFitWidth(getWidth());
    image.setFitHeight(getHeight());
    image.relocate(0, 0);
    marks.resizeRelocate(0, 0, getWidth(), getHeight());
    redrawIfResized();
  }

  private void redrawIfResized() {
    if (isOfAnotherSize()) {
      redraw();
    }
  }

  private boolean isOfAnotherSize() {
    return shown.get().isEmpty()
        || drawnWidth != page(getWidth())
        || drawnHeight != page(getHeight());
  }

  private static double page(double length) {
    return Math.max(1, Math.floor(length));
  }

  private void redraw() {
    if (!isVisible() || paused.get() || getWidth() < 8 || getHeight() < 8) {
      return;
    }
    model
        .picture()
        .get()
        .ifPresent(picture ->
            frames.ask(
                new Frames.Wanted(
                    picture,
                    model.canvas(page(getWidth()), page(getHeight())).enlarged(enlarged),
                    model.highlight().get(),
                    pixelScale.get()),
                this::show,
                reason -> failure.set(Optional.of(reason))));
  }

  private void show(Frame frame) {
    index = frame.index();
    failure.set(Optional.empty());
    image.setImage(frame.buffer().updated());
    drawnWidth = frame.canvas().width();
    drawnHeight = frame.canvas().height();
    image.setFitWidth(drawnWidth);
    image.setFitHeight(drawnHeight);
    quick.take(image.getImage(), frame.scene(), frame.canvas().camera(), frame.scale());
    if (model.followsAtOnce()) {
      quick.follow(model.camera().get());
    }
    shown.set(Optional.of(frame.scene()));
    marks.hide();
    setAccessibleText(summary());
    redrawIfResized();
  }

  private String summary() {
    String title = shown.get().map(scene -> scene.caption().title()).orElse("");
    if (model.isPage()) {
      String number = model.words(model.cursor().get()).map(Reading.Words::detail).orElse("");
      return words.now(Text.of("canvas.page.summary", title, index.size(), number));
    }
    String selected = model.selection().isEmpty() ? "" : describe(model.selection().getLast())[0];
    return words.now(Text.of("canvas.summary", title, index.size(), index.ties(), selected));
  }
}
