package liaison.ui;

import java.util.Locale;
import java.util.Map;
import javafx.application.Application;
import javafx.stage.Stage;
import liaison.app.CodeLists;
import liaison.app.DataLoader;
import liaison.app.FigureService;
import liaison.app.Pictures;
import liaison.app.Registry;
import liaison.app.SampleProject;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.ui.export.FileChooserPrompt;
import liaison.ui.shell.Doors;
import liaison.ui.state.Explorer;
import liaison.ui.state.Words;
import liaison.ui.task.Jobs;
import liaison.ui.task.LostExceptions;
import liaison.ui.theme.Look;

/** What JavaFX starts: it puts the window together and opens what was asked for. */
public final class LiaisonApplication extends Application {

  private static final String SAMPLE = SampleProject.PREFIX + SampleProject.TSINGHUA;

  private final LostExceptions lost = new LostExceptions();
  private final Jobs jobs = Jobs.forWindow(lost);

  @Override
  public void start(Stage stage) {
    Look.loadFonts();
    Map<String, String> named = getParameters().getNamed();
    Language language =
        Language.ofCode(named.getOrDefault("lang", ""))
            .orElse(Language.ofLocale(Locale.getDefault()));
    Explorer explorer = new Explorer(Dataset.empty(CodeLists.load()), language);
    Registry registry = new Registry();
    MainWindow window =
        new MainWindow(stage, explorer, jobs, words -> doors(stage, registry, words));
    Thread.currentThread().setUncaughtExceptionHandler(lost);
    lost.showBy(sentence -> jobs.soon(() -> window.shell().tell(sentence)));
    window.open(opener(registry), named.getOrDefault("data", SAMPLE));
    window.show();
  }

  static Doors doors(Stage stage, Registry registry, Words words) {
    FigureService figures = new FigureService(registry);
    return new Doors(
        new Pictures(registry),
        registry.painter()::paint,
        figures::write,
        new FileChooserPrompt(stage, words));
  }

  static ProjectOpener opener(Registry registry) {
    DataLoader loader = new DataLoader(registry);
    return (data, progress) ->
        new ProjectOpener.Opened(
            data.equals(SAMPLE) ? Text.of("shell.sample") : Text.literal(data),
            loader.load(data, progress).data());
  }

  @Override
  public void stop() {
    jobs.close();
  }
}
