package liaison.ui;

import java.util.List;
import java.util.function.Consumer;

/**
 * One picture of the contact sheet.
 *
 * @param name names it; part of the file name
 * @param steps bring the window to it, on the window's thread; each waits for what the one before
 *     it asked for
 * @param last what is done at the very end, such as opening a menu; taken as it is then
 */
record Shot(String name, List<Consumer<WindowRig>> steps, List<Consumer<WindowRig>> last) {

  @SafeVarargs
  @SuppressWarnings("varargs")
  static Shot of(String name, Consumer<WindowRig>... steps) {
    return new Shot(name, List.of(steps), List.of());
  }

  /** The same, with last steps whose end nobody waits for, but for a moment after each. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  final Shot then(Consumer<WindowRig>... last) {
    return new Shot(name, steps, List.of(last));
  }

  static void run(WindowRig rig, String command) {
    rig.window().shell().commands().get(command).run();
  }
}
