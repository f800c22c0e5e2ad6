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
  private Main() {}

  public static void main(String[] args) {
    Safety.apply();
    System.exit(args.length == 0 ? open() : CommandLineFace.ofThisProcess().run(args));
  }

  /**
   * Opens the window as it was left; where that cannot be, makes the tour of the sample project.
   */
  private static int open() {
    Optional<Text> obstacle =
        Window.launch(new StartRequest(Optional.empty(), Language.ofLocale(Locale.getDefault())));
    return obstacle
        .map(reason ->
            CommandLineFace.ofThisProcess().runTourInsteadOfWindow(Text.of("cli.noWindow", reason)))
        .orElse(0);
  }
}
