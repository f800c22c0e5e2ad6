package liaison.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The notices of the libraries, fonts and data that ship with the program. */
public final class Notices {

  private Notices() {}

  /** The program's version; "development" where it runs from unpacked classes. */
  public static String version() {
    String packed = Notices.class.getPackage().getImplementationVersion();
    return packed == null ? "development" : packed;
  }

  /** Their text, in plain lines. */
  public static String text() {
    try (InputStream in = Notices.class.getResourceAsStream("/liaison/notices.txt")) {
      if (in == null) {
        throw new IllegalStateException("notices were not packed");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
