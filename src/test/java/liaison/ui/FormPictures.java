package liaison.ui;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import liaison.base.Language;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.scene.Theme;
import liaison.ui.control.Card;
import org.testfx.api.FxRobot;

/** Writes pictures of every form in both languages and themes to {@code target/window}. */
public final class FormPictures {

  private final WindowRig rig;
  private final FxRobot robot = new FxRobot();

  private FormPictures(WindowRig rig) {
    this.rig = rig;
  }

  public static void main(String[] args) throws TimeoutException {
    try (WindowRig rig = new WindowRig(SampleData.load(), Language.ZH)) {
      new FormPictures(rig).all();
    }
    System.exit(0);
  }

  private void all() {
    WindowRig.call(() -> {
      rig.stage().setWidth(960);
      rig.stage().setHeight(600);
      return true;
    });
    for (Language language : Language.values()) {
      Theme theme = language == Language.ZH ? Theme.LIGHT : Theme.DARK;
      look(language, theme);
      String end = "-" + language.code();
      for (Table<?> table : Schema.TABLES) {
        shot("form-new-" + table.name() + end, () -> forms().create(table, Map.of()));
      }
      shot("form-edit-toyota" + end, () -> forms().edit(List.of("o-toyota")));
      shot("form-edit-centre" + end, () -> forms().edit(List.of("c-bosch-centre")));
      shot("form-several" + end, () -> forms().edit(List.of("c-bosch-centre", "c-battery-lab")));
      shot("form-delete" + end, () -> forms().delete(List.of("o-toyota")));
      shot("form-merge" + end, () -> forms().merge(List.of("o-toyota", "o-siemens")));
    }
    look(Language.ZH, Theme.DARK);
    typed("form-typed-zh-dark");
    look(Language.EN, Theme.LIGHT);
    typed("form-typed-en-light");
  }

  private void typed(String name) {
    WindowRig.call(() -> {
      forms().create(Schema.COLLABORATIONS, Map.of());
      focus("#field-start");
      return true;
    });
    robot.write("2018-23");
    WindowRig.call(() -> {
      focus("#field-organisation");
      return true;
    });
    robot.write("fengtian");
    rig.snapshot(name + "-picker", 2);
    robot.push(KeyCode.ENTER);
    WindowRig.call(() -> {
      focus("#field-money");
      return true;
    });
    robot.write("2.5m");
    WindowRig.call(() -> {
      focus("#field-end");
      return true;
    });
    robot.write("2010 Q3");
    robot.push(KeyCode.TAB);
    robot.press(KeyCode.CONTROL).push(KeyCode.ENTER).release(KeyCode.CONTROL);
    rig.snapshot(name, 2);
    robot.push(KeyCode.ESCAPE);
    rig.snapshot(name + "-asking", 1);
    dismiss();
  }

  private void focus(String selector) {
    Node node = rig.stage().getScene().lookup(selector);
    if (node == null) {
      throw new IllegalStateException(selector);
    }
    node.requestFocus();
  }

  private liaison.ui.state.Forms forms() {
    return rig.window().shell().forms();
  }

  private void shot(String name, Runnable open) {
    WindowRig.call(() -> {
      open.run();
      return true;
    });
    rig.snapshot(name, 1);
    dismiss();
  }

  private void dismiss() {
    WindowRig.call(() -> {
      while (rig.window().shell().layers().top().get().isPresent()) {
        rig.window().shell().layers().top().get().ifPresent(Card::dismiss);
      }
      return true;
    });
  }

  private void look(Language language, Theme theme) {
    WindowRig.call(() -> {
      rig.explorer.language().set(language);
      rig.explorer.theme().set(theme);
      return true;
    });
  }
}
