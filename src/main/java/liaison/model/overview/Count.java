package liaison.model.overview;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import liaison.model.Table;

/**
 * A number and the rows behind it.
 *
 * @param id {@code count:<breakdown>:<code>}, unique in an overview
 * @param code what is counted: a code of the breakdown's list, an id, a year; empty for what states
 *     none
 * @param value the number; the number of rows unless the breakdown says otherwise
 * @param rows what it rests on
 */
public record Count(String id, String code, int value, Rows rows) {

  /** Begins every id. */
  public static final String PREFIX = "count:";

  /** A number that is the number of its rows. */
  public static Count of(String breakdown, String code, Table<?> table, Collection<String> ids) {
    Rows rows = Rows.of(table, ids);
    return new Count(id(breakdown, code), code, rows.size(), rows);
  }

  /** The rows of several counts of one table together, each once. */
  public static Count union(String id, Table<?> table, List<Count> parts) {
    Set<String> ids = new HashSet<>();
    parts.forEach(part -> ids.addAll(part.rows().ids()));
    Rows rows = Rows.of(table, ids);
    return new Count(id, "", rows.size(), rows);
  }

  public static String id(String breakdown, String code) {
    return PREFIX + breakdown + ":" + (code.isEmpty() ? "-" : code);
  }

  public boolean isNone() {
    return value == 0;
  }
}
