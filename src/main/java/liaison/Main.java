package liaison;

import liaison.base.Text;
import liaison.cli.CommandLineFace;

/** Where the program starts: it decides which face answers and does nothing else. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Safety.apply();
    System.exit(args.length == 0 ? open() : CommandLineFace.ofThisProcess().run(args));
  }

  /** Opens the window on the sample project; where that cannot be, makes the tour of it. */
  private static int open() {
    CommandLineFace commands = CommandLineFace.ofThisProcess();
    return commands.runTourInsteadOfWindow(Text.of("cli.noWindow"));
  }
}
