package liaison.cli;

import java.io.PrintStream;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.base.Text;

/** Where a command talks: results to one stream, everything else to the other. */
final class Console {

  private final PrintStream out;
  private final PrintStream err;
  private Messages messages;
  private boolean quiet;

  Console(PrintStream out, PrintStream err, Language language) {
    this.out = out;
    this.err = err;
    this.messages = Messages.in(language);
  }

  void setLanguage(Language language) {
    messages = Messages.in(language);
  }

  void setQuiet(boolean isQuiet) {
    quiet = isQuiet;
  }

  Language language() {
    return messages.language();
  }

  Messages messages() {
    return messages;
  }

  /** Prints a result as it is. */
  void result(String text) {
    out.print(text);
    out.flush();
  }

  /** Prints a line of the result. */
  void line(Text text) {
    result(messages.get(text) + "\n");
  }

  /** Says something beside the result, unless the user wants quiet. */
  void say(Text text) {
    if (!quiet) {
      err.print(messages.get(text) + "\n");
      err.flush();
    }
  }

  /** Says what went wrong; quiet does not silence it. */
  void complain(Text text) {
    err.print(messages.get(text) + "\n");
    err.flush();
  }
}
