package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import liaison.app.picture.ViewKind;
import liaison.app.picture.ViewOptions;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.Schema;
import liaison.model.edit.Batch;
import liaison.model.edit.Change;
import liaison.model.record.Placement;
import liaison.scene.View;
import liaison.ui.canvas.SceneCanvas;
import liaison.ui.canvas.Spot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Work on the picture itself: moving nodes, selecting by a box, the menu. */
class CanvasWorkTest {

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
    fire(MouseEvent.MOUSE_PRESSED, from.x(), from.y(), false);
    fire(MouseEvent.MOUSE_DRAGGED, from.x() + dx / 2, from.y() + dy / 2, false);
    fire(MouseEvent.MOUSE_DRAGGED, from.x() + dx, from.y() + dy, false);
    fire(MouseEvent.MOUSE_RELEASED, from.x() + dx, from.y() + dy, false);
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
  void aDragIsOneStepThatIsUndoneAndRedone() {
    Spot before = spot("o-motor");
    Spot other = spot("o-lab");
    View camera = rig.window().shell().view().model().camera().get();
    drag("o-motor", 30, 40);
    WindowRig.await("the step", () -> placements() == 1);
    awaitPlace("o-motor", before.x() + 30, before.y() + 40);
    awaitPlace("o-lab", other.x(), other.y());
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    WindowRig.await("undone", () -> placements() == 0);
    awaitPlace("o-motor", before.x(), before.y());
    robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
    WindowRig.await("redone", () -> placements() == 1);
    awaitPlace("o-motor", before.x() + 30, before.y() + 40);
    assertEquals(camera, rig.window().shell().view().model().camera().get());
  }

  @Test
  void aNewPartnerMovesNobody() {
    Spot motor = spot("o-motor");
    Spot lab = spot("o-lab");
    WindowRig.call(() -> {
      rig.window()
          .shell()
          .editing()
          .apply(
              new Batch(
                  Text.literal("add"),
                  List.of(
                      Change.create(Fakes.organisation("o-new", "新", "New", "company", "JP")),
                      Change.create(
                          new liaison.model.record.Participation(
                              "p-9", "c-centre", "o-new", "", "partner")))));
      return true;
    });
    WindowRig.await("the new one", () -> canvas().index().spot("o-new").isPresent());
    awaitPlace("o-motor", motor.x(), motor.y());
    awaitPlace("o-lab", lab.x(), lab.y());
  }

  @Test
  void aPlaceKeptIsThereAgainAfterOpening() {
    Spot motor = spot("o-motor");
    double x = motor.view().worldX(motor.x() + 50);
    double y = motor.view().worldY(motor.y());
    WindowRig.call(() -> {
      rig.explorer.open(
          Text.literal("Again"),
          Fakes.project()
              .apply(
                  Change.create(
                      new Placement(
                          Placement.idOf("o-motor", "force"), "o-motor", "force", x, y))));
      return true;
    });
    awaitPlace("o-motor", motor.x() + 50, motor.y());
  }

  @Test
  void aBoxWithShiftSelectsWhatIsInside() {
    double width = canvas().getWidth();
    double height = canvas().getHeight();
    fire(MouseEvent.MOUSE_PRESSED, 4, 4, true);
    fire(MouseEvent.MOUSE_DRAGGED, width - 4, height - 4, true);
    fire(MouseEvent.MOUSE_RELEASED, width - 4, height - 4, true);
    Set<String> selected = new TreeSet<>(rig.explorer.selection().get());
    assertTrue(selected.containsAll(List.of("o-hub", "o-motor", "o-lab")), selected.toString());
  }

  @Test
  void severalSelectedNodesMoveTogetherAfterOthersMovedAlone() {
    Spot hub = spot("o-hub");
    drag("o-hub", 20, -16);
    WindowRig.await("the first step", () -> placements() == 1);
    awaitPlace("o-hub", hub.x() + 20, hub.y() - 16);
    WindowRig.call(() -> {
      rig.explorer.selectAll(List.of("o-motor", "o-lab"));
      return true;
    });
    rig.settle();
    Spot motor = spot("o-motor");
    Spot lab = spot("o-lab");
    drag("o-motor", 24, 12);
    WindowRig.await("the second step", () -> placements() == 3);
    assertEquals(2, rig.window().shell().editing().history().get().size());
    awaitPlace("o-lab", lab.x() + 24, lab.y() + 12);
    WindowRig.call(() -> {
      rig.window().shell().commands().get("reset-places").run();
      return true;
    });
    WindowRig.await("no places", () -> placements() == 0);
    awaitPlace("o-motor", motor.x(), motor.y());
    awaitPlace("o-hub", hub.x(), hub.y());
  }

  /**
   * The robot of the headless platform holds neither Shift nor, while it drags, the button: its
   * drag ends at whatever else comes under the pointer, such as a message.
   */
  private static void fire(EventType<MouseEvent> type, double x, double y, boolean hasShift) {
    WindowRig.call(() -> {
      Point2D at = canvas().localToScene(x, y);
      canvas()
          .fireEvent(
              new MouseEvent(
                  type,
                  at.getX(),
                  at.getY(),
                  x,
                  y,
                  MouseButton.PRIMARY,
                  1,
                  hasShift,
                  false,
                  false,
                  false,
                  true,
                  false,
                  false,
                  true,
                  false,
                  false,
                  null));
      return true;
    });
  }

  private static Optional<ContextMenu> menu() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .filter(Window::isShowing)
        .findFirst();
  }

  private static List<String> items() {
    return WindowRig.call(() ->
        menu().orElseThrow().getItems().stream()
            .map(MenuItem::getId)
            .filter(id -> id != null)
            .toList());
  }

  @Test
  void theMenuOpensByKeyOnWhatIsSelected() {
    WindowRig.call(() -> {
      rig.explorer.select("o-motor");
      return true;
    });
    rig.settle();
    robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
    WindowRig.await("the menu", () -> menu().isPresent());
    assertTrue(
        items().containsAll(List.of("menu-edit", "menu-neighbours", "menu-select-partners")),
        items().toString());
    WindowRig.call(() -> {
      menu().orElseThrow().getItems().stream()
          .filter(item -> "menu-select-partners".equals(item.getId()))
          .forEach(MenuItem::fire);
      menu().ifPresent(ContextMenu::hide);
      return true;
    });
    assertEquals(List.of("o-hub"), rig.explorer.selection().get());
  }

  @Test
  void theMenuOfAnEmptyPlaceOffersNewRecords() {
    robot.moveTo(screen(6, canvas().getHeight() / 2));
    robot.clickOn(MouseButton.SECONDARY);
    WindowRig.await("the menu", () -> menu().isPresent());
    assertTrue(items().containsAll(List.of("menu-new-organisation", "menu-fit")));
    WindowRig.call(() -> {
      menu().ifPresent(ContextMenu::hide);
      return true;
    });
  }
}
