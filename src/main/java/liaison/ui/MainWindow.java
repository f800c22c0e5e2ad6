package liaison.ui;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.stage.Stage;
import liaison.base.Text;
import liaison.ui.shell.Doors;
import liaison.ui.shell.Shell;
import liaison.ui.state.Explorer;
import liaison.ui.state.Words;
import liaison.ui.task.Jobs;
import liaison.ui.task.Slot;
import liaison.ui.theme.Look;

/** The stage with everything in it. */
final class MainWindow {

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final Slot OPEN = Slot.work("open");

  private final Explorer explorer;
  private final Words words;
  private final Jobs jobs;
  private final Shell shell;
  private final Stage stage;

  /**
   * @param doors gives what the window needs from outside; asked once, with the words
   */
  MainWindow(Stage stage, Explorer explorer, Jobs jobs, Function<Words, Doors> doors) {
    this.stage = stage;
    this.explorer = explorer;
    this.jobs = jobs;
    this.words = new Words(explorer.language());
    this.shell = new Shell(explorer, words, jobs, doors.apply(words));
    Scene scene = new Scene(shell, WIDTH, HEIGHT);
    explorer.theme().subscribe(theme -> Look.apply(scene, theme));
    explorer.language().subscribe(language -> Look.apply(scene, language));
    stage.setScene(scene);
    stage.setMinWidth(960);
    stage.setMinHeight(600);
    stage
        .titleProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words.now(Text.of("shell.windowTitle", explorer.projectName().get())),
                explorer.language(),
                explorer.projectName()));
    shell.views().forEach(view -> view.canvas().pixelScale().bind(stage.outputScaleXProperty()));
  }

  Shell shell() {
    return shell;
  }

  /** Opens data in the background; what fails is told in the window. */
  void open(ProjectOpener opener, String data) {
    jobs.run(OPEN, Text.of("shell.opening", data), progress -> opener.open(data, progress))
        .onDone(opened -> explorer.open(opened.name(), opened.data()))
        .onFailed(shell::tell);
  }

  void show() {
    stage.show();
  }
}
