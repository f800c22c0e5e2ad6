package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import liaison.app.picture.Picture;
import liaison.app.picture.ViewKind;
import liaison.base.Language;
import liaison.base.Text;
import liaison.scene.Canvas;
import liaison.scene.Highlight;
import liaison.scene.View;
import liaison.ui.canvas.PictureViewModel;
import liaison.ui.canvas.SceneCanvas;
import liaison.ui.canvas.Spot;
import liaison.ui.state.RowsBehind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The overview in the window: numbers open their rows by mouse, keys and from the list. */
class OverviewTest {

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
      rig.explorer.open(Text.literal("Test"), Fakes.project());
      rig.explorer.view().set(ViewKind.OVERVIEW);
      rig.explorer.language().set(Language.EN);
      return true;
    });
    rig.settle();
    WindowRig.call(() -> {
      canvas().requestFocus();
      return true;
    });
  }

  private static SceneCanvas canvas() {
    return rig.window().shell().views().stream()
        .filter(view -> view.kind() == ViewKind.OVERVIEW)
        .findFirst()
        .orElseThrow()
        .canvas();
  }

  private static PictureViewModel model() {
    return rig.window().shell().view().model();
  }

  private static RowsBehind rows() {
    WindowRig.await("the table", () -> rig.explorer.view().get() == ViewKind.TABLE);
    return WindowRig.call(() -> rig.explorer.rows().get().orElseThrow());
  }

  @Test
  void aClickOnANumberShowsItsRows() {
    Point2D at =
        WindowRig.call(() -> {
          Spot spot = canvas().index().spot("count:kind:joint-centre").orElseThrow();
          return canvas().localToScreen(spot.x(), spot.y());
        });
    robot.clickOn(at);
    RowsBehind rows = rows();
    assertEquals("collaborations", rows.table().name());
    assertFalse(rows.ids().isEmpty());
  }

  @Test
  void arrowsGoFromNumberToNumberAndEnterOpens() {
    robot.push(KeyCode.DOWN);
    String first = WindowRig.call(() -> model().cursor().get());
    assertTrue(first.startsWith("count:total:"), first);
    robot.push(KeyCode.RIGHT);
    rig.settle();
    String second = WindowRig.call(() -> model().cursor().get());
    assertTrue(second.startsWith("count:total:") && !second.equals(first), second);
    String spoken = WindowRig.call(() -> canvas().getAccessibleText());
    assertTrue(spoken.contains("numbers"), spoken);
    robot.push(KeyCode.ENTER);
    assertFalse(rows().ids().isEmpty());
  }

  @Test
  void theEndOfThePageIsScrolledTo() {
    robot.push(KeyCode.END);
    rig.settle();
    double dy = WindowRig.call(() -> model().camera().get().dy());
    double most =
        WindowRig.call(() -> canvas().getHeight() - canvas().shown().get().orElseThrow().height());
    assertTrue(most < 0 && dy < 0 && dy >= most, dy + " of " + most);
    robot.push(KeyCode.HOME);
    rig.settle();
    robot.push(KeyCode.PAGE_UP);
    assertEquals(0, WindowRig.call(() -> model().camera().get().dy()));
  }

  @Test
  void theFileHoldsTheWholePageWithoutTheKeysRing() {
    robot.push(KeyCode.END);
    rig.settle();
    Canvas paper = WindowRig.call(() -> model().paper(1280, 800));
    Highlight lit = WindowRig.call(() -> model().highlightOnPaper());
    assertEquals(View.PAGE, paper.camera());
    assertEquals(Set.of(), lit.selected());
    Picture picture = WindowRig.call(() -> model().picture().get().orElseThrow());
    assertTrue(picture.scene(paper, lit).height() >= 800);
  }

  @Test
  @SuppressWarnings("unchecked")
  void theListSaysTheSameAndOpensRows() {
    robot.clickOn("#choice-list");
    Node found = WindowRig.call(() -> rig.stage().getScene().lookup("#overview-list"));
    ListView<Object> list = (ListView<Object>) found;
    WindowRig.await("the list", () -> list.isVisible() && !list.getItems().isEmpty());
    int lines = WindowRig.call(() -> list.getItems().size());
    assertTrue(lines > 20, lines + " lines");
    WindowRig.call(() -> {
      list.requestFocus();
      list.getSelectionModel().select(1);
      return true;
    });
    robot.push(KeyCode.ENTER);
    assertEquals(List.of(), missing(rows()));
    WindowRig.call(() -> {
      rig.explorer.view().set(ViewKind.OVERVIEW);
      return true;
    });
    robot.clickOn("#choice-page");
  }

  private static List<String> missing(RowsBehind rows) {
    return WindowRig.call(() ->
        rows.ids().stream()
            .filter(id -> rig.explorer.dataset().get().find(rows.table(), id).isEmpty())
            .toList());
  }
}
