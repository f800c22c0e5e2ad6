package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import liaison.app.picture.ViewKind;
import liaison.app.picture.ViewOptions;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.Schema;
import liaison.ui.canvas.SceneCanvas;
import liaison.ui.canvas.Spot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Several nodes in one hand. */
class CanvasGroupTest {

  private static WindowRig rig;
  private final FxRobot robot = new FxRobot();

  @BeforeAll
  static void start() throws TimeoutException {
    rig = new WindowRig(Fakes.project(), Language.EN);
    WindowRig.call(() -> {
      rig.stage().setWidth(960); // menus are drawn on a screen of 1000 by 1000 only
      rig.stage().setHeight(640);
      return true;
    });
    WindowRig.await("the size", () -> canvas().getWidth() < 600 && canvas().getHeight() < 600);
  }

  @AfterAll
  static void stop() {
    rig.close();
  }

  @BeforeEach
  void startAgain() {
    WindowRig.call(() -> {
      rig.explorer.open(Text.literal("Test"), Fakes.project());
      rig.window().shell().editing().attach(Optional.of(new FakeEdits(Fakes.project())));
      rig.explorer.options().set(ViewOptions.STANDARD.withLayout("force"));
      rig.explorer.view().set(ViewKind.GRAPH);
      rig.window().shell().view().model().fit();
      rig.window().shell().view().focusContent();
      return true;
    });
    rig.settle();
  }

  private static SceneCanvas canvas() {
    return rig.window().shell().view().canvas();
  }

  private static Spot spot(String id) {
    return WindowRig.call(() -> canvas().index().spot(id).orElseThrow());
  }

  private static Point2D screen(double x, double y) {
    return WindowRig.call(() -> canvas().localToScreen(x, y));
  }

  private static int placements() {
    return rig.explorer.dataset().get().size(Schema.PLACEMENTS);
  }

  private void drag(String id, double dx, double dy) {
    Spot from = spot(id);
    robot.drag(screen(from.x(), from.y())).dropTo(screen(from.x() + dx, from.y() + dy));
  }

  private static void awaitPlace(String id, double x, double y) {
    WindowRig.await(
        id + " at " + x + ", " + y,
        () -> {
          Optional<Spot> now = canvas().index().spot(id);
          return canvas().isSettled()
              && now.isPresent()
              && Math.hypot(now.get().x() - x, now.get().y() - y) < 1.5;
        });
  }

  @Test
  void severalSelectedNodesMoveTogetherAndGoBackTogether() {
    WindowRig.call(() -> {
      rig.explorer.selectAll(List.of("o-motor", "o-lab"));
      return true;
    });
    WaitForAsyncUtils.waitForFxEvents(20);
    rig.settle();
    Spot motor = spot("o-motor");
    Spot lab = spot("o-lab");
    drag("o-motor", 24, 12);
    WindowRig.await("one step", () -> placements() > 0);
    assertEquals(2, placements());
    assertEquals(1, rig.window().shell().editing().history().get().size());
    awaitPlace("o-lab", lab.x() + 24, lab.y() + 12);
    WindowRig.call(() -> {
      rig.window().shell().commands().get("reset-places").run();
      return true;
    });
    WindowRig.await("no places", () -> placements() == 0);
    awaitPlace("o-motor", motor.x(), motor.y());
  }
}
