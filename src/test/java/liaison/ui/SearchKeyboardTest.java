package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import liaison.app.picture.ViewKind;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.edit.Change;
import liaison.model.filter.Filter;
import liaison.model.record.Organisation;
import liaison.scene.Theme;
import liaison.ui.canvas.PictureViewModel;
import liaison.ui.canvas.SceneCanvas;
import liaison.ui.table.RecordsView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/** Finding things by keyboard alone. */
class SearchKeyboardTest {

  private static WindowRig rig;
  private final FxRobot robot = new FxRobot();

  @BeforeAll
  static void start() throws TimeoutException {
    Organisation toyota = Fakes.organisation("o-toyota", "丰田", "Toyota", "company", "JP");
    rig =
        new WindowRig(
            Fakes.project().apply(new Change(Optional.empty(), Optional.of(toyota))), Language.EN);
  }

  @AfterAll
  static void stop() {
    rig.close();
  }

  @BeforeEach
  void startAgain() {
    WindowRig.call(() -> {
      rig.explorer.open(Text.literal("Test"), rig.explorer.dataset().get());
      rig.explorer.language().set(Language.EN);
      rig.explorer.view().set(ViewKind.GRAPH);
      return true;
    });
  }

  private static Node find(String query) {
    return rig.stage().getScene().lookup(query);
  }

  private void search() {
    robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
    WindowRig.await("the field", () -> find("#search").isFocused());
  }

  private void type(String words) {
    for (char letter : words.toCharArray()) {
      robot.type(
          letter == ' '
              ? KeyCode.SPACE
              : KeyCode.getKeyCode(String.valueOf(letter).toUpperCase(Locale.ROOT)));
    }
    WindowRig.await(
        "an answer",
        () ->
            find("#search-hits") instanceof ListView<?> list
                && list.getItems().toString().contains("Found"));
  }

  @ParameterizedTest
  @CsvSource({"toyot, EN", "feng tian, ZH"})
  void downAndEnterSelectWhatWasTyped(String words, Language language) {
    WindowRig.call(() -> {
      rig.explorer.language().set(language);
      return true;
    });
    search();
    type(words);
    robot.type(KeyCode.DOWN);
    robot.type(KeyCode.ENTER);
    assertEquals(List.of("o-toyota"), rig.explorer.selection().get());
    WindowRig.await("the list is gone", () -> find("#search-list") == null);
    WindowRig.await("the picture has the focus", () -> find("#canvas-graph").isFocused());
  }

  @Test
  void whatWasFoundComesIntoSight() {
    rig.settle();
    PictureViewModel model = rig.window().shell().view().model();
    WindowRig.call(() -> {
      model.pan(5_000, 0);
      return true;
    });
    rig.settle();
    search();
    type("motor");
    robot.type(KeyCode.ENTER);
    WindowRig.await(
        "the company in the middle",
        () -> {
          SceneCanvas canvas = rig.window().shell().view().canvas();
          return canvas
              .index()
              .spot("o-motor")
              .filter(spot -> Math.abs(spot.x() - canvas.getWidth() / 2) < 2)
              .isPresent();
        });
  }

  @Test
  void whatThePictureLeavesOutIsSaid() {
    WindowRig.call(() -> {
      rig.explorer.filter().set(Filter.parse("kind=event"));
      return true;
    });
    rig.settle();
    search();
    type("motor");
    robot.type(KeyCode.ENTER);
    WindowRig.await(
        "the message",
        () -> ((Label) find("#toast-text")).getText().startsWith("Motor Corp is selected but not"));
    assertEquals(List.of("o-motor"), rig.explorer.selection().get());
  }

  @Test
  void theTableTurnsToWhatWasFound() {
    search();
    type("the page");
    robot.type(KeyCode.ENTER);
    WindowRig.await("the sources", () -> chosenRows().equals(List.of("s-page")));
    assertEquals(ViewKind.TABLE, rig.explorer.view().get());
    search();
    type("toyot");
    robot.type(KeyCode.ENTER);
    WindowRig.await("the organisations", () -> chosenRows().equals(List.of("o-toyota")));
    assertEquals(ViewKind.TABLE, rig.explorer.view().get());
  }

  private static List<String> chosenRows() {
    return rig.window().shell().centre() instanceof RecordsView table
        ? table.model().chosen().get()
        : List.of();
  }

  @Test
  void aCountryIsFilteredByWithTheKeys() {
    search();
    type("japan");
    robot.type(KeyCode.ENTER);
    assertEquals("country=JP", rig.explorer.filter().get().toString());
  }

  @Test
  void escapeEmptiesAndClosesAndTheFocusStays() {
    search();
    type("sndx");
    robot.type(KeyCode.ESCAPE);
    assertEquals("", ((TextField) find("#search")).getText());
    assertTrue(WindowRig.call(() -> find("#search-list") != null));
    robot.type(KeyCode.ESCAPE);
    assertFalse(WindowRig.call(() -> find("#search-list") != null));
    assertTrue(find("#search").isFocused());
  }

  @Test
  void aPressOutsideHidesTheListAndAHitIsTakenByTheMouse() {
    search();
    type("toyot");
    robot.clickOn(find(".panel-title"));
    WindowRig.await("the list is gone", () -> find("#search-list") == null);
    search();
    WindowRig.await("the list is back", () -> find(".hit-line") != null);
    robot.clickOn(find(".hit-line"));
    assertEquals(List.of("o-toyota"), rig.explorer.selection().get());
  }

  @Test
  void whatIsHeardIsWhatEnterTakes() {
    search();
    type("fengtian");
    String heard = WindowRig.call(() -> find("#search").getAccessibleHelp());
    assertTrue(heard.startsWith("Toyota, Organisations, pinyin feng tian"), heard);
  }

  @Test
  void thePaletteDoesACommandByItsNameInTheOtherLanguage() {
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    WindowRig.await("the palette", () -> find("#palette-field") != null);
    WindowRig.call(() -> {
      ((TextField) find("#palette-field")).setText("shense");
      return true;
    });
    Theme before = rig.explorer.theme().get();
    robot.type(KeyCode.ENTER);
    WindowRig.await("the other theme", () -> rig.explorer.theme().get() != before);
    assertTrue(WindowRig.call(() -> find("#palette") == null));
    WindowRig.call(() -> {
      rig.explorer.theme().set(before);
      return true;
    });
  }
}
