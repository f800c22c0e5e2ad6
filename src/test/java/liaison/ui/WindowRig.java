package liaison.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import liaison.app.Registry;
import liaison.app.settings.Settings;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.ui.control.OpenPrompt;
import liaison.ui.shell.Doors;
import liaison.ui.state.Explorer;
import liaison.ui.state.Words;
import liaison.ui.task.Jobs;
import liaison.ui.task.LostExceptions;
import liaison.ui.theme.Look;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A whole window on the headless platform, and ways to wait for it. */
final class WindowRig implements AutoCloseable {

  private static final Registry REGISTRY = new Registry();
  private static boolean hasFonts;

  /** As a new user's, in a small window: the headless platform copies every pixel one by one. */
  static final Settings SMALL =
      new Settings(
          Settings.VERSION,
          Settings.STANDARD.language(),
          Settings.STANDARD.theme(),
          new Settings.WindowSize(1000, 700, false),
          Settings.STANDARD.left(),
          Settings.STANDARD.right(),
          Settings.STANDARD.project());

  final Explorer explorer;
  final Jobs jobs;
  final LostExceptions lost = new LostExceptions();
  private final Stage stage;
  private final MainWindow window;
  private final Path library;
  private volatile Optional<Path> answer = Optional.empty();

  WindowRig(Dataset data, Language language) throws TimeoutException {
    this(data, language, freshLibrary(), Settings.STANDARD);
  }

  /** A library of this window's own; tests that look into one make it themselves. */
  private static Path freshLibrary() {
    try {
      return Files.createTempDirectory("liaison-library").resolve("home");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  WindowRig(Dataset data, Language language, Path library, Settings kept) throws TimeoutException {
    this.library = library;
    // Left by the window before: the headless platform copies pop-ups beyond its only screen.
    WaitForAsyncUtils.clearExceptions();
    stage = FxToolkit.registerPrimaryStage();
    // The toolkit keeps every event of the stage it knows, and with them all that was ever shown.
    FxToolkit.registerStage(Stage::new);
    FxToolkit.setupFixture(WindowRig::loadFonts);
    explorer = new Explorer(data, language);
    explorer.projectName().set(Text.of("shell.sample"));
    jobs = Jobs.forWindow(lost);
    window = call(() -> new MainWindow(stage, explorer, jobs, words -> doors(words)));
    call(() -> {
      window.restore(kept);
      window.shell().editing().attach(Optional.of(new FakeEdits(data)));
      window.show();
      return true;
    });
  }

  private Doors doors(Words words) {
    Doors real = LiaisonApplication.doors(stage, REGISTRY, words, library);
    return new Doors(
        real.pictures(),
        real.painter(),
        real.figures(),
        name -> answer,
        new NoFiles(),
        real.projects());
  }

  /** The headless platform has no dialogs: whoever is asked for files chooses none. */
  private static final class NoFiles implements OpenPrompt {

    @Override
    public List<String> files() {
      return List.of();
    }

    @Override
    public List<String> folder() {
      return List.of();
    }
  }

  private static synchronized void loadFonts() {
    if (!hasFonts) {
      Look.loadFonts();
      hasFonts = true;
    }
  }

  MainWindow window() {
    return window;
  }

  Stage stage() {
    return stage;
  }

  /** What the save dialog will say. */
  void answer(Path file) {
    answer = Optional.of(file);
  }

  /** Does something on the window's thread and waits for it. */
  static <T> T call(Callable<T> task) {
    FutureTask<T> future = new FutureTask<>(task);
    Platform.runLater(future);
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Waits until something holds on the window's thread. */
  static void await(String what, BooleanSupplier holds) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.getLong("liaison.await", 60));
    while (!call(holds::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for " + what);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(5);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until the view in the centre shows the picture that is wanted. */
  void settle() {
    await(
        "the picture",
        () -> {
          var view = window.shell().view();
          return !view.model().busy().get() && view.canvas().isSettled();
        });
  }

  /** Waits until everything that was asked for is on the screen. */
  void still() {
    settle();
    for (int i = 0; i < 3; i++) {
      await("the background", jobs::isIdle);
    }
    settle();
  }

  /** Draws as on a screen of this scale; the headless one has scale 1 only. */
  void draw(double scale) {
    call(() -> {
      for (var view : window.shell().views()) {
        view.canvas().pixelScale().unbind();
        view.canvas().pixelScale().set(scale);
      }
      return true;
    });
  }

  /** Writes what is on the stage to {@code target/window}. */
  void snapshot(String name, double scale) {
    WritableImage image = call(() -> Snapshots.take(stage.getScene(), scale));
    Snapshots.write(image, name);
  }

  @Override
  public void close() {
    call(() -> {
      jobs.close();
      window.close();
      stage.hide();
      return true;
    });
  }
}
