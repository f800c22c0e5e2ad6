package liaison.app.table.paste;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells as spreadsheets put them on the clipboard: a tab between cells, a line for each row, quotes
 * around what holds a tab, a line break or begins with a quote.
 */
public final class CellText {

  private CellText() {}

  /** The text of rows of cells. */
  public static String of(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (int at = 0; at < row.size(); at++) {
        text.append(at == 0 ? "" : "\t").append(quoted(row.get(at)));
      }
      text.append("\r\n");
    }
    return text.toString();
  }

  private static String quoted(String cell) {
    boolean needed =
        cell.startsWith("\"")
            || cell.indexOf('\t') >= 0
            || cell.indexOf('\n') >= 0
            || cell.indexOf('\r') >= 0;
    return needed ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }

  /**
   * The rows of a text: cells apart by tabs, or by commas or semicolons where the first line has no
   * tab but several of those. A quote that is not closed before a cell's end is a quote.
   */
  public static List<List<String>> read(String text) {
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    char separator = separator(bare);
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int at = 0;
    while (at <= bare.length()) {
      int end = cellEnd(bare, at, separator);
      row.add(cell(bare.substring(at, end)));
      boolean isLast = end >= bare.length();
      if (isLast || bare.charAt(end) != separator) {
        rows.add(List.copyOf(row));
        row.clear();
        boolean isPair = !isLast && bare.charAt(end) == '\r' && bare.startsWith("\n", end + 1);
        end += isPair ? 1 : 0;
      }
      at = isLast ? bare.length() + 1 : end + 1;
    }
    while (!rows.isEmpty() && rows.getLast().stream().allMatch(String::isEmpty)) {
      rows.removeLast();
    }
    return rows;
  }

  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    if (first.indexOf('\t') >= 0) {
      return '\t';
    }
    for (char sign : new char[] {',', ';'}) {
      if (first.indexOf(sign) >= 0) {
        return sign;
      }
    }
    return '\t';
  }

  /** End of the cell that starts here: its separator, its line's end or the text's. */
  private static int cellEnd(String text, int from, char separator) {
    if (text.startsWith("\"", from)) {
      int close = closing(text, from);
      if (close > 0 && (close == text.length() || isEnd(text.charAt(close), separator))) {
        return close;
      }
    }
    int at = from;
    while (at < text.length() && !isEnd(text.charAt(at), separator)) {
      at++;
    }
    return at;
  }

  /** Place after the quote that closes the one here, -1 when none does. */
  private static int closing(String text, int from) {
    int at = from + 1;
    while (at < text.length()) {
      if (text.charAt(at) != '"') {
        at++;
      } else if (text.startsWith("\"\"", at)) {
        at += 2;
      } else {
        return at + 1;
      }
    }
    return -1;
  }

  private static boolean isEnd(char sign, char separator) {
    return sign == separator || sign == '\n' || sign == '\r';
  }

  private static String cell(String raw) {
    boolean isQuoted = raw.length() > 1 && raw.startsWith("\"") && raw.endsWith("\"");
    return isQuoted && closing(raw, 0) == raw.length()
        ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"")
        : raw;
  }
}
