package liaison.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.scene.FigureOptions;
import liaison.ui.canvas.Drawn;
import liaison.ui.control.SavePrompt;
import liaison.ui.task.Jobs;
import liaison.ui.task.Slot;

/** Exports what is in the centre. */
public final class ExportViewModel {

  private static final Slot SLOT = Slot.work("export");
  private static final double SCALE = 2;
  private static final double DPI = 192;

  private final Jobs jobs;
  private final Supplier<Optional<ExportSubject>> subject;
  private final SavePrompt prompt;
  private final FigureWriter writer;
  private final Consumer<Text> messages;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

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

  /** Asks for a file and writes the picture into it. */
  public void export() {
    Optional<ExportSubject> now = subject.get();
    if (now.isEmpty()) {
      messages.accept(Text.of("export.nothing"));
      return;
    }
    prompt.ask(now.get().name() + ".png").ifPresent(file -> write(now.get(), withEnding(file)));
  }

  private void write(ExportSubject what, Path file) {
    running.set(true);
    jobs.run(
            SLOT,
            Text.of("export.job"),
            progress -> {
              draw(what, file, progress);
              return file;
            })
        .onDone(written -> finish(Text.of("export.done", written.toString())))
        .onFailed(this::finish);
  }

  private void draw(ExportSubject what, Path file, Progress progress) {
    writer.write(
        file,
        List.of(Drawn.scene(what.picture(), what.canvas(), what.highlight())),
        new FigureOptions(SCALE, DPI, what.description()),
        progress);
  }

  private void finish(Text message) {
    running.set(false);
    messages.accept(message);
  }

  private static Path withEnding(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    return name.contains(".") ? file : file.resolveSibling(name + ".png");
  }
}
