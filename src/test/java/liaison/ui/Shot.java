package liaison.ui;

import java.util.List;
import java.util.function.Consumer;

/**
 * One picture of the contact sheet.
 *
 * @param name names it; part of the file name
 * @param steps bring the window to it, on the window's thread; each waits for what the one before
 *     it asked for
 */
record Shot(String name, List<Consumer<WindowRig>> steps) {

  @SafeVarargs
  @SuppressWarnings("varargs")
  static Shot of(String name, Consumer<WindowRig>... steps) {
    return new Shot(name, List.of(steps));
  }

  static void run(WindowRig rig, String command) {
    rig.window().shell().commands().get(command).run();
  }
}
