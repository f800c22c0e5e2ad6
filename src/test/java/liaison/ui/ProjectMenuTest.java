package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import liaison.app.CodeLists;
import liaison.app.OpenProject;
import liaison.app.Workspace;
import liaison.app.settings.Settings;
import liaison.base.Language;
import liaison.model.Dataset;
import liaison.ui.project.ProjectChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Projects of the library in the window, and the window as it was left. */
class ProjectMenuTest {

  @Test
  void aProjectOfTheLibraryIsOpenedFromTheMenu(@TempDir Path home) throws TimeoutException {
    Workspace.at(home).create("我的项目").close();
    try (WindowRig rig =
        new WindowRig(Dataset.empty(CodeLists.load()), Language.ZH, home, Settings.STANDARD)) {
      MenuButton menu = (MenuButton) rig.stage().getScene().lookup("#project-name");
      FxRobot robot = new FxRobot();
      robot.clickOn(WindowRig.call(() -> centre(menu)));
      WindowRig.await("the list", () -> texts(menu).contains("我的项目"));
      robot.type(KeyCode.ESCAPE);
      WindowRig.call(() -> {
        item(menu, "我的项目").fire();
        return true;
      });
      WindowRig.await("the project", () -> menu.getText().equals("我的项目"));
      assertEquals("我的项目 — 合作网络图谱", rig.stage().getTitle());
      assertEquals(List.of("我的项目"), WindowRig.call(() -> chosen(menu)));
      rig.settle();
    }
    try (OpenProject free = Workspace.at(home).open("我的项目")) {
      assertEquals("我的项目", free.name());
    }
  }

  @Test
  void anEmptyLibrarySaysSo(@TempDir Path home) throws TimeoutException {
    try (WindowRig rig =
        new WindowRig(Dataset.empty(CodeLists.load()), Language.EN, home, Settings.STANDARD)) {
      MenuButton menu = (MenuButton) rig.stage().getScene().lookup("#project-name");
      assertEquals(
          List.of("Sample: Tsinghua University", "No projects in the library yet"),
          WindowRig.call(() -> texts(menu).subList(0, 2)));
      WindowRig.call(() -> {
        rig.window().open(ProjectChoice.project("gone"));
        return true;
      });
      WindowRig.await("the reason", () -> toast(rig).contains("“gone”"));
    }
  }

  @Test
  void theWindowComesBackAsItWasLeft(@TempDir Path home) throws TimeoutException {
    Settings kept =
        new Settings(
            Settings.VERSION,
            "en",
            "dark",
            new Settings.WindowSize(1180, 720, false),
            new Settings.Panel(250, true),
            new Settings.Panel(300, false));
    try (WindowRig rig = new WindowRig(Dataset.empty(CodeLists.load()), Language.EN, home, kept)) {
      WindowRig.await("the size", () -> Math.abs(rig.stage().getScene().getWidth() - 1180) < 2);
      rig.settle();
      Settings now = WindowRig.call(() -> rig.window().settings());
      assertEquals(kept.left().width(), now.left().width(), 2);
      assertEquals(kept.window(), now.window());
      assertEquals(kept.right(), now.right());
      assertEquals("dark", now.theme());
      assertEquals("en", now.language());
    }
  }

  private static String toast(WindowRig rig) {
    return ((javafx.scene.control.Label) rig.stage().getScene().lookup("#toast-text")).getText();
  }

  private static Point2D centre(MenuButton menu) {
    return menu.localToScreen(menu.getWidth() / 2, menu.getHeight() / 2);
  }

  private static List<String> texts(MenuButton menu) {
    return menu.getItems().stream()
        .map(MenuItem::getText)
        .filter(text -> text != null && !text.isEmpty())
        .toList();
  }

  private static List<String> chosen(MenuButton menu) {
    return menu.getItems().stream()
        .filter(item -> item instanceof RadioMenuItem radio && radio.isSelected())
        .map(MenuItem::getText)
        .toList();
  }

  private static MenuItem item(MenuButton menu, String text) {
    return menu.getItems().stream()
        .filter(item -> text.equals(item.getText()))
        .findFirst()
        .orElseThrow();
  }
}
