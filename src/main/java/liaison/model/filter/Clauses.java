package liaison.model.filter;

import java.util.Optional;
import liaison.model.filter.Filter.Key;

/** How the parts of clauses are read and written. */
public final class Clauses {

  private Clauses() {}

  /** A key by its code, or by its name in either language. */
  public static Optional<Key> key(String typed) {
    return FilterParser.key(typed);
  }

  /** A value as it may stand in a clause. */
  public static String quoted(String value) {
    return FilterPrinter.quoted(value);
  }
}
