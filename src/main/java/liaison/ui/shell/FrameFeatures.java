package liaison.ui.shell;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import liaison.app.Notices;
import liaison.base.Text;
import liaison.ui.canvas.PictureView;
import liaison.ui.canvas.ViewParts;
import liaison.ui.control.Command;
import liaison.ui.control.Commands;
import liaison.ui.control.Controls;
import liaison.ui.failure.Failure;
import liaison.ui.failure.FailureCard;
import liaison.ui.help.KeysCard;
import liaison.ui.help.KeysViewModel;
import liaison.ui.period.PeriodViewModel;
import liaison.ui.present.PresentViewModel;
import liaison.ui.present.Presenter;
import liaison.ui.tasks.TasksView;
import liaison.ui.tasks.TasksViewModel;

/** What the frame offers whatever is looked at: presenting, long work, failures, keys. */
final class FrameFeatures {

  private final ViewParts parts;
  private final Controls controls;
  private final Toast toast;
  private final TasksView tasks;

  FrameFeatures(ViewParts parts, Controls controls, Toast toast) {
    this.parts = parts;
    this.controls = controls;
    this.toast = toast;
    this.tasks = new TasksView(new TasksViewModel(parts.jobs()), parts.jobs(), controls);
    parts.editing().failure().subscribe(reason -> reason.ifPresent(this::fail));
    parts.commands().add(Command.of("keys", "help", this::showKeys).withKey("F1"));
  }

  /** Says that something went wrong, with a card for who wants to know more. */
  void fail(Text reason) {
    toast.fail(
        reason,
        () ->
            parts
                .layers()
                .show(
                    new FailureCard(
                            Failure.of(reason, parts.editing().state().get()),
                            Notices.version(),
                            controls)
                        .card()));
  }

  private void showKeys() {
    parts
        .layers()
        .show(new KeysCard(new KeysViewModel(parts.commands(), parts.words()), controls).card());
  }

  /** Lets the question mark show the keys, whatever key it is on. */
  void listen(Scene scene) {
    scene.addEventHandler(
        KeyEvent.KEY_TYPED,
        event -> {
          boolean isTyping = scene.getFocusOwner() instanceof TextInputControl;
          if (!isTyping && (event.getCharacter().equals("?") || event.getCharacter().equals("？"))) {
            showKeys();
            event.consume();
          }
        });
  }

  /** The lower bar with the sign of long work in its corner. */
  StackPane bottom(Region period) {
    return new StackPane(period, tasks.sign());
  }

  /** The list of long work. */
  Region tasks() {
    return tasks.panel();
  }

  /** What presents the pictures; it lies over the workbench. */
  Presenter presenter(List<PictureView> pictures, Region workbench) {
    PresentViewModel model =
        new PresentViewModel(parts.explorer(), pictures.stream().map(PictureView::kind).toList());
    parts.commands().add(Command.of("present", "view", model::toggle).withKey("F5"));
    return new Presenter(model, pictures, parts, workbench);
  }

  /** The period by keys, wherever the focus is: while presenting too. */
  static void addPeriod(Commands commands, PeriodViewModel period) {
    commands.add(
        Command.of("period-earlier", "go", () -> shift(period, -1)).withKey("Comma"),
        Command.of("period-later", "go", () -> shift(period, 1)).withKey("Period"));
  }

  /** By a year; all years give way to the first or the last of them. */
  private static void shift(PeriodViewModel period, int by) {
    if (period.period().get().isAlways()) {
      int year = by > 0 ? period.from() : period.to();
      period.choose(year, year);
    } else {
      period.shift(by);
    }
  }
}
