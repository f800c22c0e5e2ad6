package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import liaison.app.picture.ViewKind;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.edit.Change;
import liaison.ui.control.Card;
import liaison.ui.task.Slot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The frame of the window by keyboard: views side by side, presenting, long work, failures. */
class FrameTest {

  private static WindowRig rig;
  private final FxRobot robot = new FxRobot();

  @BeforeAll
  static void start() throws TimeoutException {
    rig = new WindowRig(Fakes.project(), Language.EN);
  }

  @AfterAll
  static void stop() {
    rig.close();
  }

  @BeforeEach
  void startAgain() {
    WindowRig.call(() -> {
      rig.explorer.showTiles(List.of(ViewKind.GRAPH));
      rig.explorer.view().set(ViewKind.GRAPH);
      rig.window().shell().view().focusContent();
      return true;
    });
    rig.settle();
  }

  private static Node find(String query) {
    return rig.stage().getScene().lookup(query);
  }

  /** On the window's thread. */
  private static String top() {
    return rig.window().shell().layers().top().get().map(Card::getId).orElse("");
  }

  private static void await(String card) {
    WindowRig.await("the card " + card, () -> top().equals(card));
  }

  private static String focused() {
    return WindowRig.call(() -> String.valueOf(rig.stage().getScene().getFocusOwner().getId()));
  }

  @Test
  void viewsStandSideBySideAndF6GoesThroughThem() {
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.DIGIT2);
    robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
    WindowRig.await("two views", () -> rig.explorer.tiles().get().size() == 2);
    assertEquals(List.of(ViewKind.GRAPH, ViewKind.TIMELINE), rig.explorer.tiles().get());
    WindowRig.await("both drawn", () -> find("#canvas-timeline") != null);
    robot.type(KeyCode.F6);
    assertEquals("canvas-timeline", focused());
    assertEquals(ViewKind.TIMELINE, rig.explorer.view().get());
    robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
    assertEquals("canvas-graph", focused());
    assertEquals(ViewKind.GRAPH, rig.explorer.view().get());
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.DIGIT1);
    robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
    assertEquals(List.of(ViewKind.GRAPH), rig.explorer.tiles().get());
  }

  @Test
  void presentingShowsThePictureAloneAndEscapeLeaves() {
    robot.type(KeyCode.F5);
    WindowRig.await("presenting", () -> find("#presenter").isVisible());
    assertFalse(WindowRig.call(() -> rig.window().shell().isVisible()), "nothing of the workbench");
    WindowRig.await(
        "the picture",
        () ->
            rig.window().shell().presenter().canvas(ViewKind.GRAPH).stream()
                .anyMatch(canvas -> canvas.isSettled()));
    double share =
        WindowRig.call(() ->
            find("#present-graph").getLayoutBounds().getHeight()
                / rig.stage().getScene().getHeight());
    assertEquals(0.9, share, 0.01);
    robot.type(KeyCode.PAGE_DOWN);
    assertTrue(rig.explorer.view().get() != ViewKind.GRAPH);
    robot.type(KeyCode.PAGE_UP);
    assertEquals(ViewKind.GRAPH, rig.explorer.view().get());
    robot.type(KeyCode.PERIOD);
    assertFalse(rig.explorer.period().get().isAlways(), "the period moves");
    robot.type(KeyCode.W).type(KeyCode.ESCAPE);
    assertTrue(WindowRig.call(() -> rig.window().shell().isVisible()));
    assertEquals("canvas-graph", focused());
  }

  @Test
  void allKeysAreListedAndFound() {
    robot.type(KeyCode.F1);
    await("keys-card");
    WindowRig.call(() -> {
      ((TextField) find("#keys-find")).setText("undo");
      return true;
    });
    long lines =
        WindowRig.call(() ->
            find("#keys-card").lookupAll(".keys-line").stream()
                .flatMap(line -> line.lookupAll(".label").stream())
                .filter(node -> node instanceof Label label && label.getText().equals("Undo"))
                .count());
    assertEquals(1, lines);
    robot.type(KeyCode.ESCAPE);
    await("");
  }

  @Test
  void longWorkIsSeenAndStopped() {
    CountDownLatch end = new CountDownLatch(1);
    WindowRig.call(() -> {
      rig.jobs.run(
          Slot.work("test"),
          Text.literal("Counting"),
          progress -> {
            long done = 0;
            while (end.getCount() > 0) {
              progress.step(done++ % 50, 100);
              Thread.onSpinWait();
            }
            return done;
          });
      return true;
    });
    WindowRig.await("the sign", () -> find("#tasks-sign").isVisible());
    WindowRig.call(() -> {
      find("#tasks-sign").requestFocus();
      return true;
    });
    robot.type(KeyCode.SPACE);
    WindowRig.await("the list", () -> find("#tasks-panel").isVisible());
    assertEquals("Counting", WindowRig.call(() -> ((Label) find(".task-title")).getText()));
    WindowRig.call(() -> {
      find("#tasks-panel .icon-button").requestFocus();
      return true;
    });
    robot.type(KeyCode.SPACE);
    WindowRig.await("no work", () -> !find("#tasks-sign").isVisible());
    end.countDown();
  }

  @Test
  void aFailureSaysWhatWasKeptAndGivesACode() {
    FakeEdits full = new FakeEdits(Fakes.project());
    full.fill();
    WindowRig.call(() -> {
      rig.window().shell().editing().attach(Optional.of(full));
      rig.window()
          .shell()
          .editing()
          .apply(Change.create(Fakes.organisation("o-x", "某", "X", "company", "JP")));
      return true;
    });
    WindowRig.await("the message", () -> find("#toast").isVisible());
    WindowRig.call(() -> {
      find("#toast-details").requestFocus();
      return true;
    });
    robot.type(KeyCode.SPACE);
    await("failure-card");
    String code = WindowRig.call(() -> ((TextField) find("#failure-code")).getText());
    assertTrue(code.matches("E-[0-9A-F]{5}"), code);
    robot.type(KeyCode.ENTER);
    await("");
  }
}
