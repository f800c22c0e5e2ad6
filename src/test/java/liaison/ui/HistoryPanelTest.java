package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.WindowEvent;
import liaison.app.edit.RecordEdits;
import liaison.base.Language;
import liaison.model.record.Organisation;
import liaison.ui.state.Editing;
import liaison.ui.state.SaveState;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The history beside the picture, by keyboard. */
class HistoryPanelTest {

  private final FxRobot robot = new FxRobot();

  private void shortcut(KeyCode code) {
    robot.push(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN));
  }

  static void edit(WindowRig rig, String id, String name) {
    WindowRig.call(() -> {
      Organisation made = Fakes.organisation(id, name, name, "company", "JP");
      return rig.window()
          .shell()
          .editing()
          .apply(new RecordEdits(rig.explorer.dataset().get()).create(made));
    });
    WindowRig.await("the step", () -> rig.explorer.dataset().get().find(id).isPresent());
  }

  private static String text(WindowRig rig, String id) {
    return ((Labeled) rig.stage().getScene().lookup("#" + id)).getText();
  }

  @Test
  void aStateIsGoneToByKeyboardAndTheToastSaysWhatWasUndone() throws TimeoutException {
    try (WindowRig rig = new WindowRig(Fakes.project(), Language.EN)) {
      rig.settle();
      edit(rig, "o-a", "Alpha");
      edit(rig, "o-b", "Beta");
      edit(rig, "o-c", "Gamma");
      shortcut(KeyCode.Z);
      WindowRig.await("undo", () -> text(rig, "toast-text").startsWith("Undone: "));
      assertTrue(WindowRig.call(() -> text(rig, "toast-text")).contains("Gamma"));
      shortcut(KeyCode.H);
      Node list = rig.stage().getScene().lookup("#history-list");
      assertTrue(WindowRig.call(list::isFocused));
      assertEquals(
          1, WindowRig.call(() -> ((ListView<?>) list).getSelectionModel().getSelectedIndex()));
      robot.type(KeyCode.DOWN);
      robot.type(KeyCode.ENTER);
      WindowRig.await(
          "the state after Alpha", () -> rig.explorer.dataset().get().find("o-b").isEmpty());
      assertTrue(rig.explorer.dataset().get().find("o-a").isPresent());
      robot.type(KeyCode.HOME);
      robot.type(KeyCode.ENTER);
      WindowRig.await(
          "the newest state", () -> rig.explorer.dataset().get().find("o-c").isPresent());
      robot.type(KeyCode.SPACE);
      WindowRig.await("what changed", () -> list.lookup(".history-told") != null);
      robot.type(KeyCode.ESCAPE);
      assertTrue(WindowRig.call(() -> !list.getParent().isVisible()));
    }
  }

  @Test
  void aChangeThatIsNotKeptIsToldWithTheWayOut() throws TimeoutException {
    try (WindowRig rig = new WindowRig(Fakes.project(), Language.ZH)) {
      FakeEdits full = new FakeEdits(Fakes.project());
      full.fill();
      Editing editing = rig.window().shell().editing();
      WindowRig.call(() -> {
        editing.attach(Optional.of(full));
        editing.apply(
            new RecordEdits(Fakes.project())
                .create(Fakes.organisation("o-a", "甲", "A", "company", "JP")));
        rig.window().shell().commands().get("history").run();
        return true;
      });
      WindowRig.await("the failure", () -> editing.state().get() == SaveState.FAILED);
      assertEquals("最近一次修改未能保存", WindowRig.call(() -> text(rig, "history-state")));
      assertTrue(WindowRig.call(() -> text(rig, "history-failure")).contains("重新打开"));
    }
  }

  @Test
  void theWindowDoesNotCloseOverAChangeThatIsNotKept() throws TimeoutException {
    try (WindowRig rig = new WindowRig(Fakes.project(), Language.EN)) {
      FakeEdits full = new FakeEdits(Fakes.project());
      full.fill();
      Editing editing = rig.window().shell().editing();
      assertTrue(WindowRig.call(() -> rig.window().shell().mayClose(() -> {})));
      WindowRig.call(() -> {
        editing.attach(Optional.of(full));
        return editing.apply(
            new RecordEdits(Fakes.project())
                .create(Fakes.organisation("o-a", "甲", "A", "company", "JP")));
      });
      WindowRig.await("the failure", () -> editing.state().get() == SaveState.FAILED);
      WindowRig.call(() -> {
        Event.fireEvent(
            rig.stage(), new WindowEvent(rig.stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
        return true;
      });
      assertTrue(rig.stage().isShowing());
      assertTrue(WindowRig.call(() -> rig.stage().getScene().lookup("#closing-stay").isFocused()));
      robot.type(KeyCode.TAB);
      robot.push(new KeyCodeCombination(KeyCode.TAB, KeyCombination.SHIFT_DOWN));
      robot.type(KeyCode.SPACE);
      assertTrue(rig.stage().isShowing());
      assertTrue(WindowRig.call(() -> rig.window().shell().layers().top().get().isEmpty()));
    }
  }
}
