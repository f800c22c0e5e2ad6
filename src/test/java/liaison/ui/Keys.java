package liaison.ui;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/**
 * A keyboard that waits for the window's answer to each key, and no longer: long ways by keyboard
 * would take minutes with a robot that waits for several pulses after each.
 */
final class Keys {

  private final Stage stage;
  private final Robot robot;

  Keys(Stage stage) {
    this.stage = stage;
    this.robot = WindowRig.call(Robot::new);
  }

  /** Presses keys one after the other and lets go of them backwards. */
  void push(KeyCode... keys) {
    WindowRig.call(() -> {
      for (KeyCode key : keys) {
        robot.keyPress(key);
      }
      for (int at = keys.length - 1; at >= 0; at--) {
        robot.keyRelease(keys[at]);
      }
      return true;
    });
    answered();
  }

  /** Types words into what has the focus, in whatever script. */
  void write(String words) {
    words
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> {
          WindowRig.call(() -> {
            Node focused = stage.getScene().getFocusOwner();
            Event.fireEvent(focused, typed(letter));
            return true;
          });
        });
    answered();
  }

  private static KeyEvent typed(String letter) {
    return new KeyEvent(
        KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
  }

  private static void answered() {
    WindowRig.call(() -> true);
  }
}
