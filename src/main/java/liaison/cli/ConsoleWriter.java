package liaison.cli;

import java.io.Writer;

/** Lets a help text go where results go. */
final class ConsoleWriter extends Writer {

  private final Console console;

  ConsoleWriter(Console console) {
    super();
    this.console = console;
  }

  @Override
  public void write(char[] text, int from, int length) {
    console.result(new String(text, from, length));
  }

  @Override
  public void flush() {
    // the console flushes each result
  }

  @Override
  public void close() {
    // the console stays open
  }
}
