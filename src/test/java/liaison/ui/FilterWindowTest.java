package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import liaison.app.CodeLists;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.filter.Filter.Key;
import liaison.model.record.SavedFilter;
import liaison.model.value.Period;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Filtering by keyboard and by mouse, in the window. */
class FilterWindowTest {

  private static WindowRig rig;
  private final FxRobot robot = new FxRobot();

  @BeforeAll
  static void start() throws TimeoutException {
    rig = new WindowRig(SampleData.load(), Language.EN);
  }

  @AfterAll
  static void stop() {
    rig.close();
  }

  @BeforeEach
  void startAgain() {
    WindowRig.call(() -> {
      rig.window().shell().commands().get("filter-clear-all").run();
      rig.explorer.language().set(Language.EN);
      rig.explorer.keeps().write(Map.of());
      return true;
    });
  }

  private static Node find(String query) {
    return rig.stage().getScene().lookup(query);
  }

  private static String text(String query) {
    return WindowRig.call(() ->
        find(query) instanceof TextField field ? field.getText() : ((Label) find(query)).getText());
  }

  private static void focus(String query) {
    WindowRig.await("a place for the focus: " + query, () -> find(query) != null);
    WindowRig.call(() -> {
      find(query).requestFocus();
      return true;
    });
  }

  private static void run(String command) {
    WindowRig.call(() -> {
      rig.window().shell().commands().get(command).run();
      return true;
    });
  }

  private static String filter() {
    return WindowRig.call(() -> rig.explorer.filter().get().toString());
  }

  private void type(String typed) {
    robot.push(KeyCode.CONTROL, KeyCode.L);
    WindowRig.await("the line", () -> find("#filter-text").isFocused());
    robot.push(KeyCode.BACK_SPACE);
    robot.write(typed, 0);
    WindowRig.await("the text", () -> ((TextField) find("#filter-text")).getText().endsWith(typed));
  }

  @Test
  void theMustShowFilterIsTypedWithItsValuesOffered() {
    type("kind=joint-lab,joint-ce");
    WindowRig.await("a suggestion", () -> find("#filter-suggestions").isVisible());
    robot.push(KeyCode.TAB);
    assertEquals("kind=joint-lab,joint-centre", text("#filter-text"));
    robot.write(";type=company;country=Germany,jap", 0);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    robot.write(";active=2018..2020", 0);
    robot.push(KeyCode.ENTER);
    WindowRig.await(
        "the period", () -> rig.explorer.period().get().equals(Period.ofYears(2018, 2020)));
    assertEquals("kind=joint-lab,joint-centre; type=company; country=DE,JP", filter());
    assertEquals(
        "Joint laboratories or joint research centres with companies in Germany or Japan,"
            + " active 2018–2020",
        text("#filter-sentence"));
    assertEquals("2018–2020", text("#period-text"));
    focus("#brush-to");
    robot.type(KeyCode.LEFT);
    WindowRig.await(
        "the text follows the brush",
        () -> ((TextField) find("#filter-text")).getText().endsWith("active=2018..2019"));
    WindowRig.call(() -> {
      rig.explorer.language().set(Language.ZH);
      return true;
    });
    assertEquals("2018–2019 年间与德国或日本企业共建的联合实验室或联合研究中心", text("#filter-sentence"));
    rig.settle();
  }

  @Test
  void whatIsWrongStandsBesideTheLine() {
    type("kind=joint-lab;colour=red");
    robot.push(KeyCode.ENTER);
    WindowRig.await("the problem", () -> find("#filter-problem").isVisible());
    assertTrue(text("#filter-problem").contains("colour"));
    assertEquals("", filter());
    robot.push(KeyCode.ESCAPE);
    WindowRig.await(
        "the line as it was", () -> ((TextField) find("#filter-text")).getText().isEmpty());
    assertFalse(WindowRig.call(() -> find("#filter-problem").isVisible()));
  }

  @Test
  void aFacetGoesByKeyboard() {
    focus("#facet-head-country");
    robot.type(KeyCode.SPACE);
    WindowRig.await("its values", () -> find("#facet-country-US") != null);
    focus("#facet-search-country");
    robot.write("ger", 0);
    WindowRig.await("one value", () -> find("#facet-country-US") == null);
    robot.type(KeyCode.DOWN);
    WindowRig.await("the row", () -> find("#facet-country-DE .check-box").isFocused());
    robot.type(KeyCode.SPACE);
    WindowRig.await("Germany", () -> rig.explorer.filter().get().toString().equals("country=DE"));
    robot.type(KeyCode.N);
    WindowRig.await(
        "not Germany", () -> rig.explorer.filter().get().toString().equals("country!=DE"));
    assertEquals("not Germany", text("#facet-chosen-country"));
    assertTrue(
        WindowRig.call(() -> ((CheckBox) find("#facet-country-DE .check-box")).isIndeterminate()));
    WindowRig.call(() -> {
      ((TextField) find("#facet-search-country")).clear();
      return true;
    });
  }

  @Test
  void altLeavesAValueOut() {
    WindowRig.await("the facet", () -> find("#facet-kind-membership") != null);
    WindowRig.call(() -> {
      find("#facet-kind-membership .check-box").fireEvent(pressWithAlt());
      return true;
    });
    WindowRig.await(
        "the filter", () -> rig.explorer.filter().get().toString().equals("kind!=membership"));
    robot.clickOn("#facet-kind-membership .check-box");
    WindowRig.await(
        "the filter", () -> rig.explorer.filter().get().toString().equals("kind=membership"));
    robot.clickOn("#facet-clear-kind");
    WindowRig.await("everything", () -> rig.explorer.filter().get().values(Key.KIND).isEmpty());
  }

  /** The headless robot tells a mouse event nothing of the keys that are held. */
  private static MouseEvent pressWithAlt() {
    return new MouseEvent(
        MouseEvent.MOUSE_PRESSED,
        4,
        4,
        4,
        4,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        true,
        false,
        true,
        false,
        false,
        true,
        false,
        true,
        null);
  }

  @Test
  void aFilterIsSavedAppliedRenamedAndEveryStepUndone() {
    type("kind=joint-lab");
    robot.push(KeyCode.ENTER);
    WindowRig.await(
        "the filter", () -> rig.explorer.filter().get().toString().equals("kind=joint-lab"));
    run("filter-save");
    WindowRig.await(
        "the card",
        () -> find("#filter-save-name") != null && find("#filter-save-name").isFocused());
    robot.write("Labs", 0);
    robot.push(KeyCode.ENTER);
    WindowRig.await("it is kept", () -> saved().equals(List.of("Labs")));
    run("filter-clear-all");
    run("filter-saved");
    WindowRig.await("the list", () -> find("#saved-name-filter-1") != null);
    focus("#saved-name-filter-1");
    robot.write("Laboratories", 0);
    robot.push(KeyCode.ENTER);
    WindowRig.await("the new name", () -> saved().getFirst().contains("Laboratories"));
    focus("#saved-apply-filter-1");
    robot.type(KeyCode.SPACE);
    WindowRig.await(
        "it filters", () -> rig.explorer.filter().get().toString().equals("kind=joint-lab"));
    run("undo");
    WindowRig.await("the old name", () -> saved().equals(List.of("Labs")));
    run("undo");
    WindowRig.await("nothing kept", () -> saved().isEmpty());
  }

  private static List<String> saved() {
    return rig.explorer.dataset().get().rows(Schema.FILTERS).stream()
        .map(SavedFilter::name)
        .toList();
  }

  @Test
  void anEmptyProjectHasNoValues() {
    WindowRig.call(() -> {
      rig.explorer.open(Text.literal("none"), Dataset.empty(CodeLists.load()));
      return true;
    });
    WindowRig.await("no values", () -> find("#facet-kind .facet-nothing") != null);
    assertEquals("All collaborations", text("#filter-sentence"));
    WindowRig.call(() -> {
      rig.explorer.open(Text.of("shell.sample"), SampleData.load());
      return true;
    });
    WindowRig.await("the values", () -> find("#facet-kind-membership") != null);
  }
}
