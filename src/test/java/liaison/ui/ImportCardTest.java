package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import liaison.app.CodeLists;
import liaison.app.Workspace;
import liaison.app.settings.Settings;
import liaison.base.Language;
import liaison.model.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Files into a project, from the page of projects, by keyboard. */
class ImportCardTest {

  private static final String SMALL =
      Path.of("sample-data", "examples", "tables-small.xlsx").toString();
  private final FxRobot robot = new FxRobot();

  private static Node node(WindowRig rig, String id) {
    return rig.stage().getScene().lookup("#" + id);
  }

  private static WindowRig start(Path home) throws TimeoutException {
    WindowRig rig =
        new WindowRig(Dataset.empty(CodeLists.load()), Language.EN, home, Settings.STANDARD);
    WindowRig.call(() -> {
      rig.window().shell().editing().attach(Optional.empty());
      rig.window().start(Optional.empty(), Settings.STANDARD);
      return true;
    });
    return rig;
  }

  @Test
  void aWorkbookBecomesAProjectAndWhatIsNewIsShown(@TempDir Path home) throws TimeoutException {
    try (WindowRig rig = start(home)) {
      robot.type(KeyCode.I);
      WindowRig.await("the card", () -> node(rig, "import-files") != null);
      WindowRig.call(() -> {
        rig.window().shell().importFiles(List.of(SMALL));
        return true;
      });
      WindowRig.await("the report", () -> node(rig, "import-run") != null);
      assertTrue(WindowRig.call(() -> node(rig, "import-run").isFocused()));
      robot.type(KeyCode.SPACE);
      WindowRig.await("the end", () -> node(rig, "import-show-new") != null);
      assertEquals("tables-small – Liaison", rig.stage().getTitle());
      robot.type(KeyCode.SPACE);
      assertTrue(WindowRig.call(() -> rig.window().shell().layers().top().get().isEmpty()));
      assertTrue(rig.explorer.rows().get().isPresent());
    }
    assertEquals(List.of("tables-small"), Workspace.at(home).projects());
  }

  @Test
  void aBrokenFileIsToldAndLeavesNothing(@TempDir Path home) throws TimeoutException, IOException {
    Path broken = Files.writeString(home.resolve("broken.xlsx"), "no workbook");
    try (WindowRig rig = start(home.resolve("library"))) {
      WindowRig.call(() -> {
        rig.window().shell().importFiles(List.of(broken.toString()));
        return true;
      });
      WindowRig.await("the reason", () -> node(rig, "import-failure") != null);
      assertTrue(
          WindowRig.call(() -> ((Labeled) node(rig, "import-failure")).getText())
              .startsWith("The file broken.xlsx is not an Excel workbook"));
      robot.type(KeyCode.ESCAPE);
      assertTrue(WindowRig.call(() -> rig.window().shell().layers().top().get().isEmpty()));
      assertTrue(WindowRig.call(() -> rig.window().shell().projects().welcome().get()));
    }
    assertTrue(Workspace.at(home.resolve("library")).projects().isEmpty());
  }
}
