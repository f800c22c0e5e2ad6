package liaison.ui.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * All commands of the window. Their keys work wherever the focus is; a command whose keys are a
 * plain letter or sign waits while the user types into a field.
 */
public final class Commands {

  private final ObservableList<Command> all = FXCollections.observableArrayList();
  private final Map<KeyCombination, String> seconds = new HashMap<>();
  private Predicate<Command> limit = any -> true;

  /** Adds commands; the ids and keys of all are different. */
  public void add(Command... commands) {
    for (Command command : commands) {
      if (find(command.id()).isPresent()) {
        throw new IllegalArgumentException("two commands " + command.id());
      }
      all.add(command);
    }
  }

  /** Lets further keys, such as {@code Shortcut+Shift+Z}, do a command. */
  public void alsoBy(String key, String id) {
    seconds.put(KeyCombination.valueOf(key), get(id).id());
  }

  /** Only some commands are offered from now on, as while a page hides the rest. */
  public void limit(Predicate<Command> some) {
    limit = some;
  }

  /** Whether a command means something where the user is now. */
  public boolean isOffered(Command command) {
    return limit.test(command);
  }

  /** Every command in the order they were added. */
  public List<Command> all() {
    return List.copyOf(all);
  }

  public Optional<Command> find(String id) {
    return all.stream().filter(command -> command.id().equals(id)).findFirst();
  }

  /** The command of an id. */
  public Command get(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no command " + id));
  }

  /** Lets the keys work in a window; what the focused control does with a key comes first. */
  public void install(Scene scene) {
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
  }

  private void pressed(Scene scene, KeyEvent event) {
    if (event.isConsumed()) {
      return;
    }
    boolean isTyping = scene.getFocusOwner() instanceof TextInputControl;
    all.stream()
        .filter(this::isOffered)
        .filter(command -> isMeant(command, event))
        .filter(command -> !isTyping || !isPlain(event))
        .filter(command -> command.enabled().get())
        .findFirst()
        .ifPresent(command -> {
          event.consume();
          command.run();
        });
  }

  private boolean isMeant(Command command, KeyEvent event) {
    return command.keys().filter(keys -> keys.match(event)).isPresent()
        || seconds.entrySet().stream()
            .anyMatch(
                other -> other.getKey().match(event) && other.getValue().equals(command.id()));
  }

  private static boolean isPlain(KeyEvent event) {
    return !event.isShortcutDown()
        && !event.isControlDown()
        && !event.isAltDown()
        && !event.isMetaDown()
        && !event.getCode().isFunctionKey();
  }

  /** The keys of a command in words, empty when it has none. */
  public static String keys(Command command) {
    return command.keys().map(KeyCombination::getDisplayText).orElse("");
  }
}
