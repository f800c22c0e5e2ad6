package liaison.exchange.out.grid;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a text for a formula: an apostrophe before what begins with one of
 * {@code = + - @} (full-width too), a tab, a carriage return, a line feed or NUL.
 */
public final class FormulaGuard {

  private static final String STARTS = "[=+\\-@＝＋－＠\\t\\r\\n\\x00]";
  private static final Pattern FORMULA = Pattern.compile("'*" + STARTS + ".*", Pattern.DOTALL);
  private static final Pattern GUARDED = Pattern.compile("'+" + STARTS + ".*", Pattern.DOTALL);

  private FormulaGuard() {}

  /** The text as a file may hold it. */
  public static String guarded(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  /** The text that was guarded. */
  public static String unguarded(String text) {
    return GUARDED.matcher(text).matches() ? text.substring(1) : text;
  }
}
