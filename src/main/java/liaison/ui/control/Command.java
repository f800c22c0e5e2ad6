package liaison.ui.control;

import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import liaison.base.Text;

/**
 * Something the user can do, wherever it is offered: a button, a menu, the palette or a key.
 *
 * @param id names it; its words are the text {@code command.<id>}
 * @param group where it is listed; its words are the text {@code command.group.<group>}
 * @param keys the keys that do it, empty for none
 * @param enabled whether it can be done now
 * @param action does it
 */
public record Command(
    String id,
    String group,
    Optional<KeyCombination> keys,
    ObservableBooleanValue enabled,
    Runnable action) {

  /** A command without keys that can always be done. */
  public static Command of(String id, String group, Runnable action) {
    return new Command(id, group, Optional.empty(), new SimpleBooleanProperty(true), action);
  }

  /** The same command by keys, such as {@code Shortcut+Z}. */
  public Command withKey(String next) {
    return new Command(id, group, Optional.of(KeyCombination.valueOf(next)), enabled, action);
  }

  /** The same command, to be done only while something holds. */
  public Command enabledWhen(ObservableBooleanValue next) {
    return new Command(id, group, keys, next, action);
  }

  public Text name() {
    return Text.of("command." + id);
  }

  public Text groupName() {
    return Text.of("command.group." + group);
  }

  /** Does it when it can be done. */
  public void run() {
    if (enabled.get()) {
      action.run();
    }
  }
}
