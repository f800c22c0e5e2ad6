package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.Schema;
import liaison.model.record.Collaboration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The inspector in the window: editing in place, its history, focus, folding, by keyboard. */
class InspectorTest {

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
      rig.window().shell().editing().attach(Optional.of(new FakeEdits(Fakes.project())));
      rig.explorer.language().set(Language.EN);
      return true;
    });
  }

  private static Node find(String query) {
    return rig.stage().getScene().lookup(query);
  }

  private static void select(String... ids) {
    WindowRig.call(() -> {
      rig.explorer.selectAll(List.of(ids));
      return true;
    });
  }

  /** The line of the inspector that says this to a screen reader. */
  private static Optional<Node> line(String spoken) {
    Node body = find(".inspector-body");
    return body == null
        ? Optional.empty()
        : body.lookupAll(".sheet-line").stream()
            .filter(node ->
                node.getAccessibleText() != null && node.getAccessibleText().startsWith(spoken))
            .findFirst();
  }

  private static void focusLine(String spoken) {
    WindowRig.await("the line " + spoken, () -> line(spoken).isPresent());
    WindowRig.call(() -> {
      line(spoken).orElseThrow().requestFocus();
      return true;
    });
  }

  private static Collaboration centre() {
    return rig.explorer.dataset().get().find(Schema.COLLABORATIONS, "c-centre").orElseThrow();
  }

  private static boolean hasFocus(String spoken) {
    return line(spoken).filter(Node::isFocused).isPresent();
  }

  @Test
  void aStartIsEditedInPlaceByKeyboardAndUndone() {
    select("c-centre");
    focusLine("Start: 2018, evidence: 1 source");
    robot.type(KeyCode.ENTER);
    WindowRig.await("the field", () -> find("#field-start") != null);
    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    robot.write("autumn 2017").type(KeyCode.ENTER);
    WindowRig.await("the saved start", () -> centre().start().edtf().equals("2017-23"));
    WindowRig.await("the line with the focus", () -> hasFocus("Start: autumn 2017"));
    WindowRig.await("its history", () -> find("#section-history") != null);
    WindowRig.call(() -> {
      find("#section-history .section-head").requestFocus();
      return true;
    });
    robot.type(KeyCode.RIGHT);
    WindowRig.await(
        "the sentence",
        () ->
            find("#section-history .step-sentence") instanceof Label label
                && label.getText().contains("autumn 2017"));
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    WindowRig.await("the old start", () -> centre().start().edtf().equals("2018"));
    WindowRig.await("its line", () -> line("Start: 2018").isPresent());
  }

  @Test
  void whatCannotBeReadIsToldBesideAndEscapeLeaves() {
    select("c-centre");
    focusLine("End: 2021");
    robot.type(KeyCode.F2);
    WindowRig.await("the field", () -> find("#field-end") != null);
    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    robot.write("someday").type(KeyCode.ENTER);
    WindowRig.await(
        "the reason",
        () -> find(".in-place .field-note") instanceof Label label && label.isVisible());
    robot.type(KeyCode.ESCAPE);
    WindowRig.await("the words", () -> hasFocus("End: 2021"));
    assertEquals("2021", centre().end().edtf());
    assertFalse(rig.window().shell().editing().canUndo().get());
  }

  @Test
  void anEmptyValueIsFilledIn() {
    select("c-centre");
    WindowRig.await("the section", () -> find("#add-about") != null);
    WindowRig.call(() -> {
      find("#add-about").requestFocus();
      return true;
    });
    robot.type(KeyCode.SPACE);
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    WindowRig.await("the field", () -> find(".in-place") != null);
    robot.type(KeyCode.ESCAPE);
    WindowRig.await("nothing", () -> find(".in-place") == null);
  }

  @Test
  void upAndDownGoFromLineToLineAndHeadingsFold() {
    select("c-centre");
    focusLine("About");
    robot.type(KeyCode.DOWN);
    WindowRig.await("the first value", () -> hasFocus("Chinese title"));
    robot.type(KeyCode.UP).type(KeyCode.LEFT);
    WindowRig.await("the fold", () -> line("Chinese title").isEmpty());
    robot.type(KeyCode.RIGHT);
    WindowRig.await("the values", () -> line("Chinese title").isPresent());
  }

  @Test
  void thePicturesNarrowToTheNeighboursAndWidenAgain() {
    select("o-motor");
    WindowRig.await("the button", () -> find("#focus-start") != null);
    robot.push(KeyCode.ALT, KeyCode.DIGIT2);
    WindowRig.await("the focus", () -> rig.explorer.options().get().focus().equals("o-motor"));
    assertEquals(2, rig.explorer.options().get().hops());
    assertTrue(WindowRig.call(() -> find("#focus-bar").isVisible()));
    robot.push(KeyCode.ALT, KeyCode.DIGIT0);
    WindowRig.await("everything", () -> rig.explorer.options().get().focus().isEmpty());
    assertFalse(WindowRig.call(() -> find("#focus-bar").isVisible()));
  }

  @Test
  void ofManyLinesTheFirstAreBuiltAndTheRestOnDemand() {
    WindowRig.call(() -> {
      rig.explorer.open(Text.literal("Busy"), BusyProject.of(300));
      rig.explorer.select("o-hub");
      return true;
    });
    WindowRig.await("the partners", () -> find("#section-partners .link-button") != null);
    assertEquals(8, WindowRig.call(() -> find("#section-partners").lookupAll(".link-row").size()));
    WindowRig.call(() -> {
      find("#section-partners .link-button").requestFocus();
      return true;
    });
    robot.type(KeyCode.SPACE);
    WindowRig.await(
        "a hundred more", () -> find("#section-partners").lookupAll(".link-row").size() == 108);
    WindowRig.await("the way to more", () -> find("#section-partners .link-button") != null);
  }
}
