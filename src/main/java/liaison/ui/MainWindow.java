package liaison.ui;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.util.Subscription;
import liaison.app.settings.Settings;
import liaison.base.Text;
import liaison.scene.Theme;
import liaison.ui.project.ProjectChoice;
import liaison.ui.shell.Doors;
import liaison.ui.shell.Shell;
import liaison.ui.state.Explorer;
import liaison.ui.state.Words;
import liaison.ui.task.Jobs;
import liaison.ui.theme.Look;

/** The stage with everything in it. */
final class MainWindow {

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 960;
  private static final double LEAST_HEIGHT = 600;

  private final Explorer explorer;
  private final Words words;
  private final Shell shell;
  private final Stage stage;
  private final Subscription sizes;
  private double plainWidth = WIDTH;
  private double plainHeight = HEIGHT;

  /**
   * @param doors gives what the window needs from outside; asked once, with the words
   */
  MainWindow(Stage stage, Explorer explorer, Jobs jobs, Function<Words, Doors> doors) {
    this.stage = stage;
    this.explorer = explorer;
    this.words = new Words(explorer.language());
    this.shell = new Shell(explorer, words, jobs, doors.apply(words));
    Scene scene = new Scene(shell.layers(), WIDTH, HEIGHT);
    shell.commands().install(scene);
    shell.listen(scene);
    shell.presenter().pixelScale().bind(stage.outputScaleXProperty());
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::turn);
    explorer.theme().subscribe(theme -> Look.apply(scene, theme));
    explorer.language().subscribe(language -> Look.apply(scene, language));
    stage.setScene(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage
        .titleProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words.now(Text.of("shell.windowTitle", explorer.projectName().get())),
                explorer.language(),
                explorer.projectName()));
    stage.setOnCloseRequest(event -> {
      if (!shell.mayClose(stage::close)) {
        event.consume();
      }
    });
    sizes =
        stage
            .widthProperty()
            .subscribe(this::noteSize)
            .and(stage.heightProperty().subscribe(this::noteSize));
    shell.views().forEach(view -> view.canvas().pixelScale().bind(stage.outputScaleXProperty()));
  }

  /** The two further buttons that many mice have go back and forward. */
  private void turn(MouseEvent event) {
    if (event.getButton() == MouseButton.BACK || event.getButton() == MouseButton.FORWARD) {
      event.consume();
      if (shell.layers().top().get().isEmpty() && !shell.layers().isPaged()) {
        boolean isBack = event.getButton() == MouseButton.BACK;
        shell.commands().get(isBack ? "back" : "forward").run();
      }
    }
  }

  Shell shell() {
    return shell;
  }

  /** Begins with what was asked for, else as the window was left: a project or the page of them. */
  void start(Optional<String> data, Settings kept) {
    data.map(ProjectChoice::data)
        .ifPresentOrElse(this::open, () -> shell.projects().openLast(kept.project()));
  }

  /** Opens something in the background; what fails is told in the window. */
  void open(ProjectChoice choice) {
    shell.projects().open(choice);
  }

  /** Makes the window as it was left; before it is shown. */
  void restore(Settings kept) {
    explorer.theme().set(kept.theme().equals(Theme.DARK.code()) ? Theme.DARK : Theme.LIGHT);
    stage.setWidth(Math.max(LEAST_WIDTH, kept.window().width()));
    stage.setHeight(Math.max(LEAST_HEIGHT, kept.window().height()));
    stage.setMaximized(kept.window().isMaximized());
    shell.restore(kept.left(), kept.right());
  }

  /** What is presented takes the whole screen; Escape ends presenting and with it that. */
  void presentOnWholeScreen() {
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    shell.presenter().visibleProperty().subscribe((before, isOn) -> stage.setFullScreen(isOn));
  }

  /** How the window is now. */
  Settings settings() {
    return new Settings(
        Settings.VERSION,
        explorer.language().get().code(),
        explorer.theme().get().code(),
        new Settings.WindowSize(plainWidth, plainHeight, stage.isMaximized()),
        shell.left(),
        shell.right(),
        shell.projects().projectName().orElse(""));
  }

  /** The size the window goes back to from filling the screen is the one to keep. */
  private void noteSize() {
    if (!stage.isMaximized()
        && !stage.isFullScreen()
        && stage.getWidth() > 0
        && stage.getHeight() > 0) {
      plainWidth = stage.getWidth();
      plainHeight = stage.getHeight();
    }
  }

  /** Lets go of the open project. */
  void close() {
    shell.projects().close();
    sizes.unsubscribe();
    stage.titleProperty().unbind();
    shell.views().forEach(view -> view.canvas().pixelScale().unbind());
  }

  void show() {
    stage.show();
  }
}
