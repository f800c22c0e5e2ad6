package liaison.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import liaison.app.CodeLists;
import liaison.app.FigureService;
import liaison.app.Registry;
import liaison.app.file.LibraryHome;
import liaison.app.picture.Pictures;
import liaison.app.settings.Settings;
import liaison.app.settings.SettingsFile;
import liaison.base.AppException;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.ui.export.FileChooserPrompt;
import liaison.ui.importing.FilePrompt;
import liaison.ui.project.LibraryDoor;
import liaison.ui.shell.Doors;
import liaison.ui.state.Explorer;
import liaison.ui.state.Words;
import liaison.ui.task.Jobs;
import liaison.ui.task.LostExceptions;
import liaison.ui.task.Slot;
import liaison.ui.theme.Look;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What JavaFX starts: it puts the window together and opens what was asked for. */
public final class LiaisonApplication extends Application {

  private static final Logger LOG = LoggerFactory.getLogger(LiaisonApplication.class);

  private static final Slot KEEP = Slot.store("settings");

  private final LostExceptions lost = new LostExceptions();
  private final Jobs jobs = Jobs.forWindow(lost);
  private final Path home = LibraryHome.ofThisUser();
  private final SettingsFile settings = SettingsFile.in(home);
  private Optional<MainWindow> window = Optional.empty();

  @Override
  public void start(Stage stage) {
    Look.loadFonts();
    Map<String, String> named = getParameters().getNamed();
    Settings kept = settings.read();
    Language language =
        Language.ofCode(kept.language())
            .or(() -> Language.ofCode(named.getOrDefault("lang", "")))
            .orElse(Language.ofLocale(Locale.getDefault()));
    Explorer explorer = new Explorer(Dataset.empty(CodeLists.load()), language);
    Registry registry = new Registry();
    MainWindow made =
        new MainWindow(stage, explorer, jobs, words -> doors(stage, registry, words, home));
    window = Optional.of(made);
    Thread.currentThread().setUncaughtExceptionHandler(lost);
    lost.showBy(sentence -> jobs.soon(() -> made.shell().fail(sentence)));
    made.restore(kept);
    made.presentOnWholeScreen();
    made.start(Optional.ofNullable(named.get("data")), kept);
    made.show();
    made.shell().projects().current().subscribe((before, now) -> keepSoon(made.settings()));
  }

  static Doors doors(Stage stage, Registry registry, Words words, Path home) {
    FigureService figures = new FigureService(registry);
    return new Doors(
        new Pictures(registry),
        registry.painter()::paint,
        figures::write,
        new FileChooserPrompt(stage, words),
        new FilePrompt(stage, words),
        new LibraryDoor(home, registry));
  }

  /** Lets go of the project first: a library folder that cannot be written must not keep it. */
  @Override
  public void stop() {
    jobs.close();
    window.ifPresent(MainWindow::close);
    window.ifPresent(made -> keep(made.settings()));
  }

  /** Which project is open is kept at once, should the program end without being asked. */
  private void keepSoon(Settings next) {
    jobs.run(
        KEEP,
        Text.of("project.session"),
        progress -> {
          keep(next);
          return true;
        });
  }

  private void keep(Settings next) {
    try {
      if (!next.equals(settings.read())) {
        settings.write(next);
      }
    } catch (AppException unwritable) {
      LOG.debug("The settings were not kept", unwritable);
    }
  }
}
