package liaison.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import liaison.base.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The door to the window. It loads no class of JavaFX before it is sure that there is a display.
 */
public final class Window {

  private static final Logger LOG = LoggerFactory.getLogger(Window.class);

  private Window() {}

  /** Whether there is a display to open a window on. */
  public static boolean canStart() {
    return hasDisplay(
        System.getenv(),
        System.getProperty("os.name", ""),
        System.getProperty("glass.platform", ""));
  }

  static boolean hasDisplay(Map<String, String> environment, String system, String platform) {
    if (!platform.isEmpty()) {
      return true;
    }
    String name = system.toLowerCase(Locale.ROOT);
    boolean hasOwnDesktop = name.startsWith("win") || name.contains("mac");
    return hasOwnDesktop
        || !environment.getOrDefault("DISPLAY", "").isBlank()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
  }

  /**
   * Opens the window and comes back when it is closed.
   *
   * @return why it could not be opened; empty when it was
   */
  public static Optional<Text> launch(StartRequest request) {
    if (!canStart()) {
      return Optional.of(Text.of("window.noDisplay"));
    }
    try (NativeCache cache = NativeCache.set()) {
      LOG.debug("Native libraries of JavaFX go to {}", cache.folder());
      return attempt(
          arguments -> LiaisonApplication.launch(LiaisonApplication.class, arguments),
          arguments(request));
    }
  }

  private static String[] arguments(StartRequest request) {
    String language = "--lang=" + request.language().code();
    return request
        .data()
        .map(data -> new String[] {language, "--data=" + data})
        .orElse(new String[] {language});
  }

  /** Whatever goes wrong while the toolkit starts, missing system libraries included, is told. */
  static Optional<Text> attempt(Consumer<String[]> launcher, String[] arguments) {
    try {
      launcher.accept(arguments);
      return Optional.empty();
    } catch (RuntimeException | LinkageError failure) {
      LOG.debug("The toolkit did not start", failure);
      return Optional.of(Text.of("window.noToolkit", reason(failure)));
    }
  }

  /** The first line of the innermost message. */
  private static String reason(Throwable failure) {
    Throwable root = failure;
    for (int depth = 0; depth < 20; depth++) {
      Optional<Throwable> cause = Optional.ofNullable(root.getCause());
      if (cause.isEmpty()) {
        break;
      }
      root = cause.get();
    }
    String message = Optional.ofNullable(root.getMessage()).orElse("");
    List<String> lines = message.lines().toList();
    return lines.isEmpty() ? root.getClass().getSimpleName() : lines.getFirst();
  }
}
