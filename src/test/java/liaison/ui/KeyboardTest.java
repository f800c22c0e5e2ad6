package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import liaison.app.picture.ViewKind;
import liaison.app.picture.ViewOptions;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.value.Period;
import liaison.scene.Theme;
import liaison.scene.View;
import liaison.ui.canvas.PictureViewModel;
import liaison.ui.control.Commands;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Everything by keyboard, one path for each feature, on a small project. */
class KeyboardTest {

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
      rig.explorer.options().set(ViewOptions.STANDARD.withLayout("ego"));
      rig.explorer.view().set(ViewKind.GRAPH);
      rig.explorer.language().set(Language.EN);
      rig.window().shell().view().model().fit();
      return true;
    });
    rig.settle();
  }

  private void focus(String query) {
    WindowRig.await("a place for the focus: " + query, () -> find(query) != null);
    WindowRig.call(() -> {
      find(query).requestFocus();
      return true;
    });
  }

  private static Node find(String query) {
    return rig.stage().getScene().lookup(query);
  }

  private static PictureViewModel model() {
    return rig.window().shell().view().model();
  }

  @Test
  void noTwoCommandsHaveTheSameKeys() {
    List<String> keys =
        rig.window().shell().commands().all().stream()
            .map(Commands::keys)
            .filter(each -> !each.isEmpty())
            .sorted()
            .toList();
    assertTrue(keys.size() > 20);
    assertEquals(keys.stream().distinct().toList(), keys);
  }

  @Test
  void theProgramSaysWhatItIsAndEscapeClosesTheCard() {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    WindowRig.await("the palette", () -> rig.window().shell().layers().top().get().isPresent());
    robot.write("about", 0);
    robot.push(KeyCode.ENTER);
    WindowRig.await("the card", () -> find("#about-notices") != null);
    ListView<?> notices = (ListView<?>) find("#about-notices");
    WindowRig.await(
        "the notices",
        () -> notices.getItems().stream().anyMatch(line -> line.toString().contains("Noto")));
    rig.settle();
    rig.snapshot("about-en", 1);
    robot.push(KeyCode.ESCAPE);
    WindowRig.await("the card is closed", () -> find("#about") == null);
  }

  @Test
  void facetsAreChosenAndCleared() {
    focus("#facet-kind-event .check-box");
    robot.type(KeyCode.SPACE);
    WindowRig.await(
        "the filter", () -> rig.explorer.filter().get().toString().equals("kind=event"));
    focus("#filter-clear");
    robot.type(KeyCode.SPACE);
    WindowRig.await("everything", () -> rig.explorer.filter().get().isEmpty());
  }

  @Test
  void theBrushMovesByYears() {
    focus("#brush-from");
    robot.type(KeyCode.RIGHT);
    assertEquals(Period.ofYears(2018, 2021), rig.explorer.period().get());
    focus("#brush-to");
    robot.type(KeyCode.LEFT, 2);
    assertEquals(Period.ofYears(2018, 2019), rig.explorer.period().get());
    focus("#brush-window");
    robot.type(KeyCode.LEFT);
    assertEquals(Period.ofYears(2017, 2018), rig.explorer.period().get());
    robot.type(KeyCode.ESCAPE);
    assertTrue(rig.explorer.period().get().isAlways());
  }

  @Test
  void thePicturePansZoomsAndFits() {
    focus("#canvas-graph");
    robot.type(KeyCode.RIGHT);
    assertEquals(-48, model().camera().get().dx());
    robot.type(KeyCode.EQUALS);
    assertEquals(1.25, model().camera().get().scale(), 1e-9);
    robot.type(KeyCode.DIGIT0);
    assertEquals(View.PAGE, model().camera().get());
  }

  @Test
  void theSelectionMovesThroughThePictureAndTheInspectorFollows() {
    focus("#canvas-graph");
    robot.type(KeyCode.HOME);
    String first = rig.explorer.selection().get().getFirst();
    for (KeyCode way : List.of(KeyCode.DOWN, KeyCode.UP, KeyCode.LEFT, KeyCode.RIGHT)) {
      robot.press(KeyCode.CONTROL).type(way).release(KeyCode.CONTROL);
    }
    assertEquals(1, rig.explorer.selection().get().size());
    robot.type(KeyCode.HOME);
    assertEquals(List.of(first), rig.explorer.selection().get());
    WindowRig.await("the inspector", () -> find("#section-collaborations .link-row") != null);
    focus("#section-collaborations .link-row");
    robot.type(KeyCode.ENTER);
    assertNotEquals(List.of(first), rig.explorer.selection().get());
    focus("#canvas-graph");
    robot.type(KeyCode.ESCAPE);
    assertTrue(rig.explorer.selection().get().isEmpty());
  }

  @Test
  void viewsLanguageThemeAndPanelsSwitch() {
    focus("#choice-GRAPH");
    robot.type(KeyCode.RIGHT);
    assertEquals(ViewKind.TIMELINE, rig.explorer.view().get());
    robot.type(KeyCode.RIGHT);
    assertEquals(ViewKind.MAP, rig.explorer.view().get());
    rig.settle();
    robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.L); // the bar may have no room for it
    WindowRig.await("Chinese", () -> rig.explorer.language().get() == Language.ZH);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    WindowRig.await("dark", () -> rig.explorer.theme().get() == Theme.DARK);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    WindowRig.await("light", () -> rig.explorer.theme().get() == Theme.LIGHT);
    focus("#toggle-left");
    robot.type(KeyCode.SPACE);
    assertFalse(WindowRig.call(() -> find(".filter-panel") != null));
    robot.type(KeyCode.SPACE);
    assertTrue(WindowRig.call(() -> find(".filter-panel") != null));
  }

  @Test
  void lanesAndMapSetsAreChosen() {
    WindowRig.call(() -> {
      rig.explorer.view().set(ViewKind.TIMELINE);
      return true;
    });
    rig.settle();
    focus("#choice-kind");
    robot.type(KeyCode.RIGHT);
    assertEquals("organisation", rig.explorer.options().get().laneBy());
    rig.settle();
    robot.type(KeyCode.LEFT);
    assertEquals("kind", rig.explorer.options().get().laneBy());
    rig.settle();
  }

  @Test
  void thePictureIsExported(@TempDir Path folder) {
    Path file = folder.resolve("a.svg");
    rig.answer(file);
    focus("#export");
    robot.type(KeyCode.SPACE);
    focus("#export-write");
    robot.type(KeyCode.SPACE);
    WindowRig.await(
        "the message", () -> ((Label) find("#toast-text")).getText().contains(file.toString()));
    assertTrue(Files.exists(file));
  }

  @Test
  void aFolderThatIsNotThereIsToldInTheWindow(@TempDir Path folder) {
    rig.answer(folder.resolve("missing").resolve("a.png"));
    focus("#export");
    robot.type(KeyCode.SPACE);
    focus("#export-write");
    robot.type(KeyCode.SPACE);
    WindowRig.await("the message", () -> find("#toast").isVisible());
    assertFalse(Files.exists(folder.resolve("missing")));
    robot.type(KeyCode.ESCAPE);
    WindowRig.await("the card is gone", () -> find("#export-card") == null);
  }
}
