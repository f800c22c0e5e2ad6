package liaison.ui.control;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user where to write. */
@FunctionalInterface
public interface SavePrompt {

  /**
   * @param name suggested file name with ending
   * @return the file, or empty when the user thought better of it
   */
  Optional<Path> ask(String name);
}
