package liaison.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import liaison.base.Language;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.scene.Canvas;
import liaison.scene.FigureOptions;
import liaison.scene.Scene;
import liaison.scene.Theme;
import liaison.scene.View;
import liaison.ui.canvas.Drawn;
import liaison.ui.control.SavePrompt;
import liaison.ui.task.Jobs;
import liaison.ui.task.Slot;

/**
 * Exports the picture in the centre: as what, how large, in which look and language. What was
 * chosen last is there the next time.
 */
public final class ExportViewModel {

  private static final Slot SLOT = Slot.longWork("export");

  /** Kinds of file. */
  public enum Format {
    PNG,
    SVG
  }

  private final Jobs jobs;
  private final Supplier<Optional<ExportSubject>> subject;
  private final SavePrompt prompt;
  private final FigureWriter writer;
  private final Consumer<Text> messages;
  private final ReadOnlyObjectWrapper<Optional<ExportSubject>> what =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
  private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.PNG);
  private final ObjectProperty<ExportSize> size =
      new SimpleObjectProperty<>(ExportSize.of(ExportSize.Preset.SCREEN, 1280, 800));
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);
  private boolean hasChosenLook;

  /**
   * @param subject what is in the centre, empty before the first picture
   * @param messages takes what became of it
   */
  public ExportViewModel(
      Jobs jobs,
      Supplier<Optional<ExportSubject>> subject,
      SavePrompt prompt,
      FigureWriter writer,
      Consumer<Text> messages) {
    this.jobs = jobs;
    this.subject = subject;
    this.prompt = prompt;
    this.writer = writer;
    this.messages = messages;
  }

  /** Whether a file is being written. */
  public ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }

  /** Whether the user is choosing. */
  public ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  /** What part is written, 0 to 1; -1 while nobody knows. */
  public ReadOnlyDoubleProperty share() {
    return share.getReadOnlyProperty();
  }

  /** The picture to be exported. */
  public ReadOnlyObjectProperty<Optional<ExportSubject>> what() {
    return what.getReadOnlyProperty();
  }

  public ObjectProperty<Format> format() {
    return format;
  }

  public ObjectProperty<ExportSize> size() {
    return size;
  }

  public ObjectProperty<Theme> theme() {
    return theme;
  }

  public ObjectProperty<Language> language() {
    return language;
  }

  /** Takes the picture as it is now and lets the user choose. */
  public void start() {
    Optional<ExportSubject> now = subject.get();
    if (now.isEmpty()) {
      messages.accept(Text.of("export.nothing"));
      return;
    }
    what.set(now);
    Canvas canvas = now.get().canvas();
    if (!hasChosenLook) {
      theme.set(canvas.theme());
      language.set(canvas.language());
    }
    if (size.get().preset() == ExportSize.Preset.SCREEN) {
      choose(ExportSize.Preset.SCREEN);
    }
    open.set(true);
  }

  /** Ends choosing. */
  public void stop() {
    open.set(false);
  }

  /** Takes a size that is often wanted. */
  public void choose(ExportSize.Preset preset) {
    ExportSize before = size.get();
    what.get()
        .map(ExportSubject::canvas)
        .ifPresent(canvas ->
            size.set(
                preset == ExportSize.Preset.OWN
                    ? new ExportSize(
                        preset, before.width(), before.height(), before.unit(), before.dpi())
                    : ExportSize.of(preset, canvas.width(), canvas.height())));
  }

  /** The picture on the page that was chosen; any thread may ask it for its scene. */
  public Optional<Supplier<Scene>> page() {
    ExportSize chosen = size.get();
    Theme look = theme.get();
    Language words = language.get();
    return what.get()
        .filter(any -> chosen.isUsable())
        .map(now -> () -> scene(now, chosen, look, words));
  }

  private static Scene scene(ExportSubject now, ExportSize size, Theme look, Language words) {
    Canvas shown = now.canvas();
    View camera = shown.camera();
    double across = size.pageWidth() / shown.width();
    double down = size.pageHeight() / shown.height();
    Canvas page =
        new Canvas(
            size.pageWidth(),
            size.pageHeight(),
            words,
            look,
            new View(camera.scale(), camera.dx() * across, camera.dy() * down));
    return Drawn.scene(now.picture(), page, now.highlight());
  }

  /** What the file may be called. */
  public String fileName() {
    String stem = what.get().map(ExportSubject::name).orElse("");
    return stem + "." + format.get().name().toLowerCase(Locale.ROOT);
  }

  /** Asks for a file and writes the picture into it. */
  public void write() {
    Optional<ExportSubject> now = what.get();
    Optional<Supplier<Scene>> page = page();
    if (now.isPresent() && page.isPresent() && !running.get()) {
      hasChosenLook = true;
      prompt
          .ask(fileName())
          .ifPresent(file -> write(page.get(), now.get().description(), withEnding(file)));
    }
  }

  private void write(Supplier<Scene> page, String description, Path file) {
    FigureOptions options = new FigureOptions(size.get().scale(), size.get().dpi(), description);
    running.set(true);
    share.set(-1);
    jobs.run(
            SLOT,
            Text.of("export.job"),
            progress -> {
              draw(page, options, file, progress);
              return file;
            })
        .onStep(share::set)
        .onDone(written -> {
          stop();
          finish(Text.of("export.done", written.toString()));
        })
        .onFailed(this::finish);
  }

  private void draw(Supplier<Scene> page, FigureOptions options, Path file, Progress progress) {
    writer.write(file, List.of(page.get()), options, progress);
  }

  private void finish(Text message) {
    running.set(false);
    messages.accept(message);
  }

  private Path withEnding(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    String ending = format.get().name().toLowerCase(Locale.ROOT);
    return name.contains(".") ? file : file.resolveSibling(name + "." + ending);
  }
}
