package liaison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The string literals of Java sources, with the code that stands around each. */
final class SourceText {
  private SourceText() {}

  /**
   * A literal and its surroundings.
   *
   * @param file where it stands
   * @param line counted from 1
   * @param before code of the statement before it, without comments
   * @param value the literal as written, without quotes
   * @param after the first characters of code after it
   */
  record Literal(Path file, int line, String before, String value, String after) {
    String where() {
      return file + ":" + line;
    }

    boolean isFamily() {
      return value.matches("[a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)*\\.") && after.startsWith("+");
    }
  }

  static List<Literal> literalsUnder(Path folder) throws IOException {
    List<Literal> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          found.addAll(literals(file, Files.readString(file)));
        }
      }
    }
    return found;
  }

  static List<Literal> literals(Path file, String source) {
    List<Literal> found = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    int at = 0;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (source.startsWith("//", at)) {
        at = end(source, "\n", at + 2);
      } else if (source.startsWith("/*", at)) {
        at = end(source, "*/", at + 2);
      } else if (c == '\'') {
        at = closing(source, "'", at + 1) + 1;
      } else if (c == '"') {
        String quotes = source.startsWith("\"\"\"", at) ? "\"\"\"" : "\"";
        int close = closing(source, quotes, at + quotes.length());
        String value = source.substring(at + quotes.length(), close);
        int line = (int) source.substring(0, at).lines().count();
        at = close + quotes.length();
        String after = source.substring(at, Math.min(source.length(), at + 60)).strip();
        found.add(new Literal(file, line, statement.toString(), value, after));
        statement.append('"').append(value).append('"');
      } else {
        if (c == ';' || c == '{' || c == '}') {
          statement.setLength(0);
        } else {
          statement.append(c);
        }
        at++;
      }
    }
    return found;
  }

  private static int end(String source, String mark, int from) {
    int found = source.indexOf(mark, from);
    return found < 0 ? source.length() : found + mark.length();
  }

  private static int closing(String source, String quotes, int from) {
    int at = from;
    while (at < source.length() && !source.startsWith(quotes, at)) {
      at += source.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, source.length());
  }
}
