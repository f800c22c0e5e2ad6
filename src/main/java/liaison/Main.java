package liaison;

import java.util.Locale;
import java.util.Optional;
import liaison.base.Language;
import liaison.base.Text;
import liaison.cli.CommandLineFace;
import liaison.ui.StartRequest;
import liaison.ui.Window;

/** Where the program starts: it decides which face answers and does nothing else. */
public final class Main {

  private static final String DATA = "--data";

  private Main() {}

  public static void main(String[] args) {
    Safety.apply();
    boolean isWindow = args.length == 0 || data(args).isPresent();
    System.exit(isWindow ? open(data(args)) : CommandLineFace.ofThisProcess().run(args));
  }

  /** The path of {@code --data PATH}, when that is all there is. */
  static Optional<String> data(String[] args) {
    if (args.length == 2 && args[0].equals(DATA)) {
      return Optional.of(args[1]);
    }
    return args.length == 1 && args[0].startsWith(DATA + "=")
        ? Optional.of(args[0].substring(DATA.length() + 1))
        : Optional.empty();
  }

  /**
   * Opens the window on data, else as it was left; where that cannot be, makes the tour of the
   * sample project, or says why the data cannot be shown.
   */
  private static int open(Optional<String> data) {
    Optional<Text> obstacle =
        Window.launch(new StartRequest(data, Language.ofLocale(Locale.getDefault())));
    CommandLineFace face = CommandLineFace.ofThisProcess();
    return obstacle
        .map(reason ->
            data.isPresent()
                ? face.refuse(Text.of("cli.noWindowForData", reason, data.get()))
                : face.runTourInsteadOfWindow(Text.of("cli.noWindow", reason)))
        .orElse(0);
  }
}
