package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.IntSummaryStatistics;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javax.imageio.ImageIO;
import liaison.app.CodeLists;
import liaison.app.picture.ViewKind;
import liaison.base.Language;
import liaison.model.Dataset;
import liaison.model.value.Period;
import liaison.ui.canvas.SceneCanvas;
import liaison.ui.canvas.Spot;
import liaison.ui.project.ProjectChoice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The way a presenter goes, on the headless platform with a real robot. */
class MustShowTest {

  private static WindowRig rig;
  private final FxRobot robot = new FxRobot();

  @BeforeAll
  static void start() throws TimeoutException {
    rig = new WindowRig(Dataset.empty(CodeLists.load()), Language.ZH);
  }

  @AfterAll
  static void stop() {
    rig.close();
  }

  private static Node node(String query) {
    return rig.stage().getScene().lookup(query);
  }

  private static String text(String query) {
    return ((Label) node(query)).getText();
  }

  /** Where on the screen a thing of the picture is. */
  private static Point2D place(String id) {
    return WindowRig.call(() -> {
      SceneCanvas canvas = rig.window().shell().view().canvas();
      Spot spot = canvas.index().spot(id).orElseThrow();
      return canvas.localToScreen(spot.x(), spot.y());
    });
  }

  private static Point2D year(int year) {
    return WindowRig.call(() -> {
      Node brush = node("#year-brush");
      Node from = node("#brush-from");
      double left = from.getBoundsInParent().getCenterX();
      double right = node("#brush-to").getBoundsInParent().getCenterX();
      IntSummaryStatistics years =
          brush.lookupAll(".brush-year").stream()
              .mapToInt(label -> Integer.parseInt(((Label) label).getText()))
              .summaryStatistics();
      int first = years.getMin();
      int last = years.getMax();
      double x = left + (right - left) * (year - first + 0.5) / (last - first + 1);
      return brush.localToScreen(x, 20);
    });
  }

  private static boolean hasText(String words) {
    return rig.stage().getScene().getRoot().lookupAll(".label").stream()
        .anyMatch(node -> node instanceof Label label && label.getText().contains(words));
  }

  @Test
  void openSelectReadBrushSwitchAndExport(@TempDir Path folder) throws IOException {
    WindowRig.call(() -> {
      rig.window().open(ProjectChoice.SAMPLE);
      return true;
    });
    WindowRig.await("the sample", () -> !rig.explorer.dataset().get().isEmpty());
    rig.settle();
    assertEquals(ViewKind.OVERVIEW, rig.explorer.view().get(), "what a project shows first");
    robot.clickOn("#choice-GRAPH");
    rig.settle();

    robot.clickOn(place("o-toyota"));
    WindowRig.await("Toyota in the inspector", () -> text(".inspector-title").equals("丰田"));
    WindowRig.await("its evidence", () -> node("#section-evidence .proof-source") != null);
    assertTrue(WindowRig.call(() -> hasText("¶")), "evidence names its paragraph");

    robot.drag(year(2018)).dropTo(year(2020));
    WindowRig.await(
        "the period", () -> rig.explorer.period().get().equals(Period.ofYears(2018, 2020)));
    assertEquals("2018–2020 年", WindowRig.call(() -> text("#period-text")));
    rig.settle();

    robot.clickOn("#language-switch #choice-EN");
    WindowRig.await("English", () -> text(".inspector-title").equals("Toyota"));
    assertEquals("2018–2020", WindowRig.call(() -> text("#period-text")));
    rig.settle();

    Path file = folder.resolve("图 1.png");
    rig.answer(file);
    robot.clickOn("#export");
    WindowRig.await("the card", () -> node("#export-write") != null);
    robot.clickOn("#export-write");
    WindowRig.await("the message", () -> text("#toast-text").contains(file.toString()));
    BufferedImage image = ImageIO.read(file.toFile());
    SceneCanvas canvas = rig.window().shell().view().canvas();
    assertEquals(2 * (int) canvas.getWidth(), image.getWidth(), 2.0);
  }
}
