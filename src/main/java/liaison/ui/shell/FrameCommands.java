package liaison.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import liaison.app.picture.ViewKind;
import liaison.base.Language;
import liaison.base.Text;
import liaison.scene.Theme;
import liaison.ui.canvas.Placing;
import liaison.ui.control.Command;
import liaison.ui.control.Commands;
import liaison.ui.state.Editing;
import liaison.ui.state.Explorer;
import liaison.ui.state.Trail;

/** The commands of the window's frame. */
final class FrameCommands {

  private FrameCommands() {}

  /**
   * @param tell says what was taken back
   */
  static void addEditing(Commands commands, Editing editing, Consumer<Text> tell) {
    commands.add(
        Command.of("undo", "edit", () -> undo(editing, tell))
            .withKey("Shortcut+Z")
            .enabledWhen(editing.canUndo()),
        Command.of("redo", "edit", () -> redo(editing, tell))
            .withKey("Shortcut+Y")
            .enabledWhen(editing.canRedo()));
    commands.alsoBy("Shortcut+Shift+Z", "redo");
  }

  private static void undo(Editing editing, Consumer<Text> tell) {
    Optional<Text> label = editing.undoLabel().get();
    editing
        .undo()
        .onDone(done -> label.ifPresent(step -> tell.accept(Text.of("history.undone", step))));
  }

  private static void redo(Editing editing, Consumer<Text> tell) {
    Optional<Text> label = editing.redoLabel().get();
    editing
        .redo()
        .onDone(done -> label.ifPresent(step -> tell.accept(Text.of("history.redone", step))));
  }

  /** Shows the history in the panel at the right, or the inspector again. */
  static void addHistory(Commands commands, BooleanProperty history, BooleanProperty right) {
    commands.add(
        Command.of(
                "history",
                "edit",
                () -> {
                  boolean isWanted = !(history.get() && right.get());
                  right.set(right.get() || isWanted);
                  history.set(isWanted);
                })
            .withKey("Shortcut+H"));
  }

  static void addPlaces(Commands commands, Placing placing) {
    commands.add(
        Command.of("reset-places", "edit", placing::reset).enabledWhen(placing.canReset()));
  }

  static void addTrail(Commands commands, Trail trail) {
    commands.add(
        Command.of("back", "go", trail::back).withKey("Alt+Left").enabledWhen(trail.canGoBack()),
        Command.of("forward", "go", trail::forward)
            .withKey("Alt+Right")
            .enabledWhen(trail.canGoForward()));
  }

  /** One command for each view, and one for each number of views. */
  static void addViews(Commands commands, TilesModel tiles, Consumer<ViewKind> go) {
    for (Views.Entry view : Views.ALL) {
      commands.add(
          Command.of("view-" + view.kind().code(), "view", () -> go.accept(view.kind()))
              .withKey("Shortcut+" + (view.kind().ordinal() + 1)));
    }
    for (int count : new int[] {1, 2, 4}) {
      commands.add(
          Command.of("tiles-" + count, "view", () -> tiles.count().set(count))
              .withKey("Shortcut+Shift+" + count));
    }
  }

  static void addWindow(
      Commands commands, Explorer explorer, BooleanProperty left, BooleanProperty right) {
    commands.add(
        Command.of("toggle-left", "window", () -> left.set(!left.get())).withKey("F7"),
        Command.of("toggle-right", "window", () -> right.set(!right.get())).withKey("F8"),
        Command.of("language", "window", () -> switchLanguage(explorer)).withKey("Shortcut+Alt+L"),
        Command.of("theme", "window", () -> switchTheme(explorer)).withKey("Shortcut+Shift+T"));
  }

  static void addRegions(Commands commands, Regions regions) {
    commands.add(
        Command.of("next-region", "window", () -> regions.go(1)).withKey("F6"),
        Command.of("previous-region", "window", () -> regions.go(-1)).withKey("Shift+F6"));
  }

  private static void switchLanguage(Explorer explorer) {
    explorer.language().set(explorer.language().get() == Language.ZH ? Language.EN : Language.ZH);
  }

  private static void switchTheme(Explorer explorer) {
    explorer.theme().set(explorer.theme().get() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
  }
}
