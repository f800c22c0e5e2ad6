package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import liaison.app.CodeLists;
import liaison.app.OpenProject;
import liaison.app.Workspace;
import liaison.app.picture.ViewKind;
import liaison.app.settings.Settings;
import liaison.base.Language;
import liaison.model.Dataset;
import liaison.model.filter.Filter;
import liaison.scene.View;
import liaison.ui.project.ProjectChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The first start, projects by keyboard, and the window as it was left. */
class WelcomeTest {

  private final FxRobot robot = new FxRobot();

  private static WindowRig rig(Path home, Language language) throws TimeoutException {
    return new WindowRig(Dataset.empty(CodeLists.load()), language, home, WindowRig.SMALL);
  }

  private static void start(WindowRig rig, Settings kept) {
    WindowRig.call(() -> {
      rig.window().start(Optional.empty(), kept);
      return true;
    });
  }

  private static boolean isWelcome(WindowRig rig) {
    return rig.window().shell().projects().welcome().get();
  }

  private static Node node(WindowRig rig, String id) {
    return rig.stage().getScene().lookup("#" + id);
  }

  private static String text(WindowRig rig, String id) {
    return ((Labeled) node(rig, id)).getText();
  }

  @Test
  void theFirstStartOffersTheSampleByOneKey(@TempDir Path home) throws TimeoutException {
    try (WindowRig rig = rig(home, Language.ZH)) {
      start(rig, Settings.STANDARD);
      assertTrue(WindowRig.call(() -> isWelcome(rig)));
      robot.type(KeyCode.S);
      WindowRig.await("the sample", () -> !isWelcome(rig));
      assertEquals("示例：清华大学 — 合作网络图谱", rig.stage().getTitle());
      WindowRig.call(() -> {
        rig.explorer.language().set(Language.EN);
        return true;
      });
      assertEquals("Sample: Tsinghua University – Liaison", rig.stage().getTitle());
      assertTrue(rig.window().shell().editing().canEdit().get());
    }
  }

  @Test
  void aProjectIsMadeByKeyboardAndItsNameIsChecked(@TempDir Path home) throws TimeoutException {
    Workspace.at(home).create("taken").close();
    try (WindowRig rig = rig(home, Language.EN)) {
      start(rig, Settings.STANDARD);
      WindowRig.await("the list", () -> !rig.window().shell().projects().known().get().isEmpty());
      robot.type(KeyCode.N);
      robot.write("taken");
      assertEquals(
          "There is already a project called “taken”.",
          WindowRig.call(() -> text(rig, "project-name-doubt")));
      robot.type(KeyCode.ENTER);
      assertTrue(WindowRig.call(() -> isWelcome(rig)));
      robot.write(" not");
      robot.type(KeyCode.ENTER);
      WindowRig.await("the project", () -> !isWelcome(rig));
      assertEquals("taken not – Liaison", rig.stage().getTitle());
      robot.push(new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN));
      assertTrue(WindowRig.call(() -> isWelcome(rig)));
      robot.type(KeyCode.ESCAPE);
      assertFalse(WindowRig.call(() -> isWelcome(rig)));
    }
    assertEquals(List.of("taken", "taken not"), Workspace.at(home).projects());
  }

  @Test
  void theWindowComesBackAsItWasLeft(@TempDir Path home) throws TimeoutException {
    Settings left;
    try (WindowRig rig = rig(home, Language.EN)) {
      WindowRig.call(() -> {
        rig.window().open(ProjectChoice.SAMPLE);
        return true;
      });
      WindowRig.await(
          "the sample", () -> rig.window().shell().projects().current().get().isPresent());
      left =
          WindowRig.call(() -> {
            rig.explorer.showTiles(List.of(ViewKind.GRAPH, ViewKind.MAP));
            rig.explorer.view().set(ViewKind.MAP);
            rig.explorer.filter().set(Filter.parse("kind=joint-lab"));
            rig.explorer.select("o-toyota");
            rig.window().shell().view().model().turnTo(new View(2.5, -120, 40.25));
            return rig.window().settings();
          });
    }
    try (WindowRig rig = rig(home, Language.EN)) {
      start(rig, left);
      WindowRig.await("the sample", () -> !isWelcome(rig));
      assertEquals(List.of(ViewKind.GRAPH, ViewKind.MAP), rig.explorer.tiles().get());
      assertEquals(ViewKind.MAP, rig.explorer.view().get());
      assertEquals(Filter.parse("kind=joint-lab"), rig.explorer.filter().get());
      assertEquals(List.of("o-toyota"), rig.explorer.selection().get());
      assertFalse(rig.window().shell().trail().canGoBack().get());
      assertEquals(new View(2.5, -120, 40.25), rig.window().shell().view().model().camera().get());
    }
  }

  @Test
  void aProjectOpenElsewhereLeavesThePageAndSaysWhatToDo(@TempDir Path home)
      throws TimeoutException {
    try (OpenProject elsewhere = Workspace.at(home).create("busy");
        WindowRig rig = rig(home, Language.EN)) {
      start(
          rig,
          new Settings(
              Settings.VERSION,
              "en",
              "light",
              Settings.STANDARD.window(),
              Settings.STANDARD.left(),
              Settings.STANDARD.right(),
              elsewhere.name()));
      WindowRig.await(
          "the reason",
          () -> text(rig, "welcome-failure").contains("“busy” is open elsewhere. Close it there"));
      assertTrue(WindowRig.call(() -> isWelcome(rig)));
    }
  }

  @Test
  void aProjectIsDeletedAfterSayingWhatIsLost(@TempDir Path home) throws TimeoutException {
    try (WindowRig rig = rig(home, Language.EN)) {
      start(rig, Settings.STANDARD);
      WindowRig.call(() -> rig.window().shell().projects().create("Draft", Optional.empty()));
      WindowRig.await("the project", () -> rig.stage().getTitle().startsWith("Draft"));
      robot.push(new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN));
      WindowRig.await("the row", () -> node(rig, "project-row-0") != null);
      robot.type(KeyCode.DELETE);
      assertTrue(
          WindowRig.call(() -> text(rig, "project-delete-lost"))
              .contains("“Draft” with no organisations and no collaborations"));
      robot.type(KeyCode.TAB);
      robot.type(KeyCode.SPACE);
      WindowRig.await("the end of it", () -> Workspace.at(home).projects().isEmpty());
      assertTrue(WindowRig.call(() -> isWelcome(rig)));
    }
  }
}
