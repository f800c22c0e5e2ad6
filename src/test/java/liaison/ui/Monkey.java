package liaison.ui;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/**
 * Does one random thing after another to a window: keys, clicks, drags, scrolling, typing, sizes.
 * The same seed does the same things as far as the window answers the same.
 */
final class Monkey {

  private static final List<KeyCode> KEYS =
      List.of(
          KeyCode.TAB,
          KeyCode.TAB,
          KeyCode.TAB,
          KeyCode.ENTER,
          KeyCode.SPACE,
          KeyCode.ESCAPE,
          KeyCode.ESCAPE,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.PAGE_UP,
          KeyCode.PAGE_DOWN,
          KeyCode.DELETE,
          KeyCode.BACK_SPACE,
          KeyCode.F1,
          KeyCode.F2,
          KeyCode.F5,
          KeyCode.F6,
          KeyCode.F7,
          KeyCode.F8,
          KeyCode.F10,
          KeyCode.CONTEXT_MENU,
          KeyCode.PLUS,
          KeyCode.MINUS,
          KeyCode.DIGIT0,
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.A,
          KeyCode.B,
          KeyCode.C,
          KeyCode.D,
          KeyCode.E,
          KeyCode.F,
          KeyCode.G,
          KeyCode.I,
          KeyCode.K,
          KeyCode.L,
          KeyCode.N,
          KeyCode.O,
          KeyCode.S,
          KeyCode.T,
          KeyCode.V,
          KeyCode.W,
          KeyCode.Y,
          KeyCode.Z,
          KeyCode.Z,
          KeyCode.SLASH);

  private static final String[] WORDS = {
    "qinghua", "丰田", "2018年秋", "500万元", "=1+1", "kind=", "toyot", "，", "9999", "'\"<&"
  };

  private final SplittableRandom random;
  private final Stage stage;
  private final Robot robot = new Robot();
  private int done;

  /** On the window's thread. */
  Monkey(Stage stage, long seed) {
    this.stage = stage;
    this.random = new SplittableRandom(seed);
  }

  /** Events so far. */
  int done() {
    return done;
  }

  /** One thing; on the window's thread. */
  void act() {
    int what = random.nextInt(100);
    if (what < 40) {
      key();
    } else if (what < 55) {
      clickNode();
    } else if (what < 75) {
      clickAnywhere();
    } else if (what < 84) {
      drag();
    } else if (what < 92) {
      scroll();
    } else if (what < 99) {
      type();
    } else {
      resize();
    }
  }

  /**
   * The headless platform forgets its active window when a pop-up closes, and then throws: such an
   * event reaches nobody, as on a desktop where another window is in front.
   */
  private void send(Consumer<Robot> event) {
    try {
      event.accept(robot);
    } catch (NullPointerException lost) {
      if (!lost.getStackTrace()[0].getClassName().endsWith(".HeadlessRobot")) {
        throw lost;
      }
      stage.requestFocus();
      robot.mouseMove(stage.getX() + stage.getWidth() / 2, stage.getY() + 40);
    }
  }

  private void key() {
    KeyCode key = KEYS.get(random.nextInt(KEYS.size()));
    int with = random.nextInt(12);
    KeyCode[] modifiers =
        switch (with) {
          case 0, 1 -> new KeyCode[] {KeyCode.CONTROL};
          case 2 -> new KeyCode[] {KeyCode.SHIFT};
          case 3 -> new KeyCode[] {KeyCode.ALT};
          case 4 -> new KeyCode[] {KeyCode.CONTROL, KeyCode.SHIFT};
          default -> new KeyCode[0];
        };
    for (KeyCode modifier : modifiers) {
      send(to -> to.keyPress(modifier));
    }
    send(to -> to.keyPress(key));
    send(to -> to.keyRelease(key));
    for (KeyCode modifier : modifiers) {
      send(to -> to.keyRelease(modifier));
    }
    done += 2 + 2 * modifiers.length;
  }

  /** A control somewhere in the window, so that small ones are met as often as large ones. */
  private void clickNode() {
    Scene scene = stage.getScene();
    Node at = scene.getRoot();
    while (at instanceof Parent parent
        && !parent.getChildrenUnmodifiable().isEmpty()
        && !(at instanceof ButtonBase)) {
      List<Node> children =
          parent.getChildrenUnmodifiable().stream().filter(Node::isVisible).toList();
      if (children.isEmpty()) {
        break;
      }
      at = children.get(random.nextInt(children.size()));
    }
    Bounds box = at.localToScreen(at.getBoundsInLocal());
    if (box != null && box.getWidth() > 0 && box.getHeight() > 0) {
      click(box.getCenterX(), box.getCenterY());
    }
  }

  private void clickAnywhere() {
    click(x(), y());
  }

  private void click(double x, double y) {
    if (!isInside(x, y)) {
      return;
    }
    MouseButton button = random.nextInt(12) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
    send(to -> to.mouseMove(x, y));
    int times = random.nextInt(10) == 0 ? 2 : 1;
    for (int i = 0; i < times; i++) {
      send(to -> to.mousePress(button));
      send(to -> to.mouseRelease(button));
    }
    done += 1 + 2 * times;
  }

  private boolean isInside(double x, double y) {
    return x >= stage.getX()
        && y >= stage.getY()
        && x < stage.getX() + stage.getWidth()
        && y < stage.getY() + stage.getHeight();
  }

  private void drag() {
    boolean isWithShift = random.nextInt(4) == 0;
    if (isWithShift) {
      send(to -> to.keyPress(KeyCode.SHIFT));
    }
    send(to -> to.mouseMove(x(), y()));
    send(to -> to.mousePress(MouseButton.PRIMARY));
    for (int i = 0; i < 4; i++) {
      send(to -> to.mouseMove(x(), y()));
    }
    send(to -> to.mouseRelease(MouseButton.PRIMARY));
    if (isWithShift) {
      send(to -> to.keyRelease(KeyCode.SHIFT));
    }
    done += 7 + (isWithShift ? 2 : 0);
  }

  private void scroll() {
    send(to -> to.mouseMove(x(), y()));
    send(to -> to.mouseWheel(random.nextInt(-5, 6)));
    done += 2;
  }

  private void type() {
    if (stage.getScene().getFocusOwner() instanceof TextInputControl field
        && field.isEditable()
        && !field.isDisabled()) {
      String word = WORDS[random.nextInt(WORDS.length)];
      field.insertText(field.getCaretPosition(), word);
      done += word.length();
    }
  }

  private void resize() {
    stage.setWidth(random.nextInt(960, 1100));
    stage.setHeight(random.nextInt(600, 720));
    done++;
  }

  private double x() {
    return stage.getX() + random.nextDouble() * stage.getWidth();
  }

  private double y() {
    return stage.getY() + random.nextDouble() * stage.getHeight();
  }
}
