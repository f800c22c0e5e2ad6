package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.ui.control.Card;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormsTest {

  private static final Dataset DATA = Fakes.project();

  private static WindowRig rig;

  @BeforeAll
  static void start() throws TimeoutException {
    rig = new WindowRig(DATA, Language.EN);
    act(() -> {
      rig.stage().setWidth(960);
      rig.stage().setHeight(600);
    });
  }

  @AfterAll
  static void stop() {
    rig.close();
  }

  @BeforeEach
  void fresh() {
    act(() -> {
      while (top().isPresent()) {
        top().ifPresent(Card::dismiss);
      }
      rig.explorer.clearSelection();
      rig.explorer.language().set(Language.EN);
      rig.explorer.dataset().set(DATA);
      rig.window().shell().editing().attach(Optional.of(new FakeEdits(DATA)));
      rig.window().shell().view().focusContent();
    });
  }

  private static void act(Runnable task) {
    WindowRig.call(() -> {
      task.run();
      return true;
    });
  }

  private static Optional<Card> top() {
    return rig.window().shell().layers().top().get();
  }

  private static void awaitCard(String id) {
    WindowRig.await(id, () -> top().map(Node::getId).orElse("none").equals(id));
  }

  private static Dataset data() {
    return WindowRig.call(() -> rig.explorer.dataset().get());
  }

  /** Presses keys together; quicker than a robot that waits for pictures it does not need. */
  private static void keys(KeyCode... keys) {
    act(() -> {
      Robot robot = new Robot();
      for (KeyCode key : keys) {
        robot.keyPress(key);
      }
      for (KeyCode key : List.of(keys).reversed()) {
        robot.keyRelease(key);
      }
    });
    act(() -> {});
  }

  private static void type(String text) {
    act(() ->
        text.codePoints()
            .mapToObj(Character::toString)
            .forEach(sign -> {
              Node focused = Objects.requireNonNull(rig.stage().getScene().getFocusOwner());
              Event.fireEvent(
                  focused,
                  new KeyEvent(
                      KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false));
            }));
  }

  /** Goes on by Tab until a control of this id has the focus: whatever is used is reached so. */
  private static void tabTo(String id) {
    for (int step = 0; step < 60; step++) {
      keys(KeyCode.TAB);
      if (id.equals(focusedId())) {
        return;
      }
    }
    throw new AssertionError("Tab does not reach " + id);
  }

  private static String focusedId() {
    return WindowRig.call(() ->
        Optional.ofNullable(rig.stage().getScene().getFocusOwner())
            .map(Node::getId)
            .orElse("none"));
  }

  private static String text(String selector) {
    return WindowRig.call(() -> textNow(selector));
  }

  private static void awaitText(String selector, String begin) {
    WindowRig.await(begin, () -> textNow(selector).startsWith(begin));
  }

  private static String textNow(String selector) {
    Node node = rig.stage().getScene().lookup(selector);
    return switch (node) {
      case Labeled label -> label.getText();
      case TextInputControl input -> input.getText();
      case null, default -> "";
    };
  }

  private static void pick(String field, String typed) {
    tabTo(field);
    type(typed);
    keys(KeyCode.ENTER);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aCollaborationIsAddedByKeyboardAlone(Language language) {
    act(() -> rig.explorer.language().set(language));
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    awaitCard("form-card");
    assertEquals("field-title_zh", focusedId());
    type("氢能联合中心");
    pick("field-kind", language == Language.ZH ? "lianhe" : "joint c");
    tabTo("field-start");
    type("2018年秋");
    pick("field-organisation", language == Language.ZH ? "snd" : "hub");
    pick("field-role", language == Language.ZH ? "主办" : "host");
    pick("field-organisation", "motor");
    tabTo("field-money");
    type("500万元");
    pick("field-source", language == Language.ZH ? "ym" : "page");
    tabTo("field-locator");
    type("¶7");
    keys(KeyCode.CONTROL, KeyCode.ENTER);
    WindowRig.await("the form to go", () -> top().isEmpty());

    Dataset after = data();
    Collaboration made =
        after.rows(Schema.COLLABORATIONS).stream()
            .filter(row -> row.titleZh().equals("氢能联合中心"))
            .findFirst()
            .orElseThrow();
    assertEquals("2018-23 [2018年秋]", made.start().cell());
    assertEquals(
        List.of("o-hub", "o-motor"),
        after.related(Schema.PARTICIPATIONS, "collaboration", made.id()).stream()
            .map(row -> row.organisation())
            .sorted()
            .toList());
    assertEquals(
        5_000_000,
        after
            .related(Schema.AMOUNTS, "collaboration", made.id())
            .getFirst()
            .money()
            .amount()
            .orElseThrow());
    assertEquals("s-page", after.related(Schema.EVIDENCE, "record", made.id()).getFirst().source());
    assertEquals(List.of(made.id()), WindowRig.call(() -> rig.explorer.selection().get()));
    keys(KeyCode.CONTROL, KeyCode.Z);
    WindowRig.await("the undo", () -> rig.explorer.dataset().get().equals(DATA));
  }

  @Test
  void organisationsAreMergedAndParted() {
    act(() -> rig.explorer.selectAll(List.of("o-motor", "o-lab")));
    keys(KeyCode.CONTROL, KeyCode.M);
    awaitCard("merge-card");
    assertEquals("Moves along: 1 participation.", text(".merge-moves"));
    tabTo("merge-card-save");
    keys(KeyCode.ENTER);
    WindowRig.await("the merge", () -> top().isEmpty());
    assertEquals(2, data().size(Schema.ORGANISATIONS));
    Organisation kept = data().find(Schema.ORGANISATIONS, "o-motor").orElseThrow();
    assertEquals(List.of("某研究所", "Some Institute"), kept.aliases());
    keys(KeyCode.CONTROL, KeyCode.Z);
    WindowRig.await("the undo", () -> rig.explorer.dataset().get().equals(DATA));
  }

  @Test
  void whatIsTypedIsNeitherLostByEscapeNorByAFailure() {
    FakeEdits full = new FakeEdits(DATA);
    full.fill();
    act(() -> rig.window().shell().editing().attach(Optional.of(full)));
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    awaitCard("form-card");
    type("新机构");
    keys(KeyCode.CONTROL, KeyCode.ENTER);
    String reason = Messages.in(Language.EN).get("store.project.reopen");
    awaitText(".form-message", reason);
    assertEquals("新机构", text("#field-name_zh"));
    keys(KeyCode.ESCAPE);
    awaitText(".form-message", "What you typed");
    assertEquals("form-card-keep", focusedId());
    keys(KeyCode.ESCAPE);
    awaitCard("form-card");
    assertEquals("新机构", text("#field-name_zh"));
    keys(KeyCode.ESCAPE);
    tabTo("form-card-discard");
    keys(KeyCode.ENTER);
    assertEquals(
        "none", WindowRig.call(() -> top().map(Node::getId).orElse("none")), FormsTest::focusedId);
    assertEquals(DATA, data());
  }

  @Test
  void anEmptyFormSaysWhatIsMissing() {
    act(() -> rig.window().shell().forms().create(Schema.COLLABORATIONS, Map.of()));
    keys(KeyCode.CONTROL, KeyCode.ENTER);
    awaitText(".form-message", "2 things are");
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    assertEquals("New collaboration", text(".card-title"));
    keys(KeyCode.ESCAPE);
    WindowRig.await("no card", () -> top().isEmpty());
  }

  @Test
  void aMissingOrganisationIsMadeOnTheWay() {
    act(() ->
        rig.window()
            .shell()
            .forms()
            .create(Schema.PARTICIPATIONS, Map.of("collaboration", "c-event")));
    awaitCard("form-card");
    assertEquals("field-organisation", focusedId());
    type("Quite New Institute");
    keys(KeyCode.ENTER);
    awaitCard("form-card-above");
    assertEquals("Quite New Institute", text("#form-card-above #field-name_en"));
    keys(KeyCode.CONTROL, KeyCode.ENTER);
    awaitCard("form-card");
    awaitText("#form-card #field-organisation", "Quite New Institute");
    keys(KeyCode.CONTROL, KeyCode.ENTER);
    WindowRig.await("no card", () -> top().isEmpty());
    assertEquals(
        1, data().related(Schema.PARTICIPATIONS, "organisation", "o-quite-new-institute").size());
  }

  @Test
  void deletingTellsAndTakesEverythingAlong() {
    act(() -> rig.explorer.select("c-centre"));
    keys(KeyCode.CONTROL, KeyCode.DELETE);
    awaitCard("delete-card");
    assertEquals("Goes along: 2 participations, 1 piece of evidence.", text(".delete-along"));
    tabTo("delete-card-delete");
    keys(KeyCode.ENTER);
    WindowRig.await("no card", () -> top().isEmpty());
    assertEquals(2, data().size(Schema.COLLABORATIONS));
    assertTrue(WindowRig.call(() -> rig.explorer.selection().get().isEmpty()));
  }

  @Test
  void ofSeveralOnlyWhatIsSetIsChanged() {
    act(() -> rig.explorer.selectAll(List.of("c-centre", "c-event")));
    keys(KeyCode.F4);
    awaitCard("form-card");
    pick("field-status", "ended");
    keys(KeyCode.CONTROL, KeyCode.ENTER);
    WindowRig.await("no card", () -> top().isEmpty());
    Collaboration centre = data().find(Schema.COLLABORATIONS, "c-centre").orElseThrow();
    assertEquals(
        "joint-centre 2018 ended",
        centre.kind() + " " + centre.start().cell() + " " + centre.status());
    assertEquals("ended", data().find(Schema.COLLABORATIONS, "c-event").orElseThrow().status());
    assertEquals("", data().find(Schema.COLLABORATIONS, "c-member").orElseThrow().status());
  }

  @Test
  void whatDiffersAmongSeveralCanBeClearedForAll() {
    act(() -> rig.explorer.selectAll(List.of("c-centre", "c-event")));
    keys(KeyCode.F4);
    awaitCard("form-card");
    tabTo("clear-start");
    keys(KeyCode.SPACE);
    keys(KeyCode.CONTROL, KeyCode.ENTER);
    WindowRig.await("no card", () -> top().isEmpty());
    for (String id : List.of("c-centre", "c-event")) {
      Collaboration one = data().find(Schema.COLLABORATIONS, id).orElseThrow();
      assertTrue(one.start().isUnknown(), id);
      assertFalse(one.kind().isEmpty(), id);
    }
  }

  @Test
  void spaceOnDiscardClosesTheFormEveryTime() {
    for (int round = 0; round < 12; round++) {
      keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
      awaitCard("form-card");
      type("x");
      keys(KeyCode.ESCAPE);
      awaitText(".form-message", "What you typed");
      tabTo("form-card-discard");
      keys(KeyCode.SPACE);
      WindowRig.await("no card in round " + round, () -> top().isEmpty());
    }
  }

  @Test
  void aStartAndAnEndTypedTogetherArePartedAndACopyKeepsItsParts() {
    act(() -> rig.explorer.select("c-member"));
    keys(KeyCode.CONTROL, KeyCode.D);
    awaitCard("form-card");
    tabTo("field-start");
    type("2015-2019");
    keys(KeyCode.TAB);
    assertEquals("2015", text("#field-start"));
    assertEquals("2019", text("#field-end"));
    tabTo("field-organisation");
    type("zzz");
    keys(KeyCode.ESCAPE);
    awaitCard("form-card");
    act(() -> ((TextInputControl) rig.stage().getScene().getFocusOwner()).setText(""));
    type("hub");
    keys(KeyCode.ENTER);
    keys(KeyCode.CONTROL, KeyCode.ENTER);
    WindowRig.await("no card", () -> top().isEmpty());
    assertEquals(4, data().size(Schema.COLLABORATIONS));
    assertEquals(DATA.size(Schema.PARTICIPATIONS) + 2, data().size(Schema.PARTICIPATIONS));
  }
}
