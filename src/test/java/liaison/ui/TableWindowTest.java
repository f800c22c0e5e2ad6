package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import liaison.app.picture.ViewKind;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.Schema;
import liaison.model.grid.GridShape;
import liaison.model.grid.SortKey;
import liaison.ui.table.RecordsView;
import liaison.ui.table.TableViewModel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The table in the window, by keyboard and by pointer, on a small project. */
class TableWindowTest {

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
      rig.window().shell().editing().attach(java.util.Optional.of(new FakeEdits(Fakes.project())));
      rig.explorer.open(Text.literal("Test"), Fakes.project());
      rig.explorer.showTiles(List.of(ViewKind.TABLE));
      rig.explorer.view().set(ViewKind.TABLE);
      model().setShape(GridShape.of("organisations"));
      return true;
    });
    ready();
    WindowRig.call(() -> {
      rig.window().shell().centre().focusContent();
      return true;
    });
  }

  private static RecordsView view() {
    return (RecordsView) rig.window().shell().centre();
  }

  private static TableViewModel model() {
    return view().model();
  }

  private static void ready() {
    WindowRig.await("the rows", () -> model().grid().isPresent() && !model().busy().get());
  }

  private static Node find(String query) {
    return rig.stage().getScene().lookup(query);
  }

  private static TableView<?> table() {
    return (TableView<?>) find("#records");
  }

  @Test
  void theArrowsChooseRowsAndOtherViewsFollow() {
    robot.push(KeyCode.HOME);
    robot.push(KeyCode.DOWN);
    WindowRig.await("the selection", () -> !rig.explorer.selection().get().isEmpty());
    String first = rig.explorer.selection().get().getFirst();
    assertTrue(first.startsWith("o-"));
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    WindowRig.await("two rows", () -> rig.explorer.selection().get().size() == 2);
    WindowRig.call(() -> {
      rig.explorer.select("o-lab");
      return true;
    });
    assertEquals(List.of("o-lab"), model().chosen().get());
    assertEquals(1, WindowRig.call(() -> table().getSelectionModel().getSelectedIndices().size()));
    robot.push(KeyCode.ESCAPE);
    WindowRig.await("nothing selected", () -> rig.explorer.selection().get().isEmpty());
  }

  @Test
  void typingGoesToTheRowThatBeginsSo() {
    robot.write("mo");
    WindowRig.await("the row", () -> rig.explorer.selection().get().equals(List.of("o-motor")));
  }

  @Test
  void aCellIsTypedInPlaceAsOneStep() {
    choose("o-motor");
    robot.push(KeyCode.F2);
    WindowRig.await("the field", () -> find(".cell-field") != null);
    WindowRig.call(() -> {
      ((TextField) find(".cell-field")).setText("Motor Works");
      return true;
    });
    robot.push(KeyCode.ENTER);
    WindowRig.await(
        "the new name",
        () ->
            rig.explorer
                .dataset()
                .get()
                .find(Schema.ORGANISATIONS, "o-motor")
                .orElseThrow()
                .nameEn()
                .equals("Motor Works"));
    ready();
    assertEquals(List.of("o-motor"), model().chosen().get());
    assertTrue(WindowRig.call(() -> table().isFocused()));
    robot.push(KeyCode.F2);
    WindowRig.await("the field", () -> find(".cell-field") != null);
    robot.push(KeyCode.ESCAPE);
    WindowRig.await("no field", () -> find(".cell-field") == null);
  }

  private void choose(String id) {
    WindowRig.call(() -> {
      rig.explorer.select(id);
      return true;
    });
    WindowRig.await("the choice", () -> model().chosen().get().equals(List.of(id)));
  }

  @Test
  void copiedRowsArePastedAfterALook() {
    choose("o-motor");
    WindowRig.call(() -> Clipboard.getSystemClipboard().setContent(new ClipboardContent()));
    robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
    WindowRig.await("the copy", () -> Clipboard.getSystemClipboard().hasString());
    String copied =
        WindowRig.call(() -> String.valueOf(Clipboard.getSystemClipboard().getString()));
    assertTrue(copied.contains("Motor Corp"), copied);
    WindowRig.call(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(copied.replace("Company", "University"));
      return Clipboard.getSystemClipboard().setContent(content);
    });
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    WindowRig.await("the card", () -> find("#paste-card") != null);
    robot.push(KeyCode.SPACE);
    WindowRig.await(
        "the new type",
        () ->
            rig.explorer
                .dataset()
                .get()
                .find(Schema.ORGANISATIONS, "o-motor")
                .orElseThrow()
                .type()
                .equals("university"));
    assertTrue(WindowRig.call(() -> find("#paste-card") == null));
  }

  @Test
  void columnsAreChosenAndOrderedByKeys() {
    WindowRig.call(() -> {
      find("#table-columns").requestFocus();
      return true;
    });
    robot.push(KeyCode.SPACE);
    WindowRig.await("the card", () -> find("#columns-card") != null);
    WindowRig.call(() -> {
      find("#column-type").requestFocus();
      return true;
    });
    robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
    ready();
    assertEquals("type", model().shape().get().columns().getFirst());
    assertTrue(WindowRig.call(() -> ((CheckBox) find("#column-type")).isFocused()));
    robot.push(KeyCode.SPACE);
    ready();
    assertFalse(model().shape().get().columns().contains("type"));
    WindowRig.call(() -> {
      find("#sort-region").requestFocus();
      return true;
    });
    robot.push(KeyCode.SPACE);
    robot.push(KeyCode.SPACE);
    ready();
    assertEquals(SortKey.parse("-region"), model().shape().get().sort().subList(0, 1));
    robot.push(KeyCode.ESCAPE);
    WindowRig.await("no card", () -> find("#columns-card") == null);
  }

  @Test
  void headingsSortAndGroupsFold() {
    WindowRig.call(() -> {
      model().sortBy(SortKey.parse("-name"));
      return true;
    });
    ready();
    assertEquals("Some Institute", WindowRig.call(() -> view().line(0).getFirst()));
    assertEquals(1, WindowRig.call(() -> table().getSortOrder().size()));
    WindowRig.call(() -> {
      model().groupBy("country");
      return true;
    });
    ready();
    assertEquals(6, WindowRig.call(() -> table().getItems().size()));
  }

  @Test
  void whatTheTableShowsIsWritten(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("t.csv");
    rig.answer(file);
    WindowRig.call(() -> {
      rig.window().shell().commands().get("table.csv").run();
      return true;
    });
    WindowRig.await("the file", () -> Files.exists(file));
    assertEquals(4, Files.readAllLines(file).size());
  }

  @Test
  void enterOpensTheFormAndDeleteAsks() {
    choose("o-motor");
    for (KeyCode key : List.of(KeyCode.ENTER, KeyCode.DELETE)) {
      robot.push(key);
      WindowRig.await("a card", () -> rig.window().shell().layers().top().get().isPresent());
      robot.push(KeyCode.ESCAPE);
      WindowRig.await("no card", () -> rig.window().shell().layers().top().get().isEmpty());
      assertTrue(WindowRig.call(() -> table().isFocused()));
    }
  }
}
