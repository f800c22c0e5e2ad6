package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import liaison.base.Language;
import liaison.base.Text;
import liaison.ui.control.Card;
import liaison.ui.control.Command;
import liaison.ui.control.Controls;
import liaison.ui.control.Layers;
import liaison.ui.state.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class LayersTest {

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

  private static Card card(String id) {
    Card card =
        new Card(id, Text.of("about.title"), new Controls(new Words(rig.explorer.language())));
    card.setBody(new TextField());
    return card;
  }

  private static Node focused() {
    return WindowRig.call(() -> rig.stage().getScene().getFocusOwner());
  }

  @Test
  void aCardTakesTheFocusAndGivesItBack() {
    Layers layers = rig.window().shell().layers();
    WindowRig.call(() -> {
      rig.window().shell().view().focusContent();
      return true;
    });
    Node before = focused();
    WindowRig.call(() -> {
      layers.show(card("one"));
      layers.show(card("two"));
      return true;
    });
    assertTrue(focused() instanceof TextField);
    assertTrue(WindowRig.call(() -> rig.window().shell().isDisabled()));
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    WindowRig.await(
        "the first card", () -> layers.top().get().map(Node::getId).equals(Optional.of("one")));
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    WindowRig.await("no card", () -> layers.top().get().isEmpty());
    assertFalse(WindowRig.call(() -> rig.window().shell().isDisabled()));
    assertEquals(before, focused());
  }

  @Test
  void keysRunCommandsButPlainLettersWaitWhileTyping() {
    List<String> done = new ArrayList<>();
    Layers layers = rig.window().shell().layers();
    WindowRig.call(() -> {
      rig.window()
          .shell()
          .commands()
          .add(
              Command.of("test-letter", "edit", () -> done.add("letter")).withKey("G"),
              Command.of("test-keys", "edit", () -> done.add("keys")).withKey("Shortcut+G"));
      rig.window().shell().view().focusContent();
      return true;
    });
    robot.press(KeyCode.G).release(KeyCode.G);
    WindowRig.await("the letter", () -> done.equals(List.of("letter")));
    Card card =
        WindowRig.call(() -> {
          Card shown = card("typing");
          layers.show(shown);
          return shown;
        });
    robot.press(KeyCode.G).release(KeyCode.G);
    robot.press(KeyCode.CONTROL, KeyCode.G).release(KeyCode.G, KeyCode.CONTROL);
    WindowRig.await("the keys", () -> done.equals(List.of("letter", "keys")));
    WindowRig.call(() -> {
      card.dismiss();
      return true;
    });
  }
}
