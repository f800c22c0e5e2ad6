package liaison.app.table;

import java.util.List;

/** Which rows of a table are shown. */
public sealed interface RowScope {

  /** Those that the filter, the period and the rule for the undated let through. */
  record Passing() implements RowScope {}

  /**
   * The rows behind a number, whatever the filter says.
   *
   * @param ids ids of the records
   */
  record Listed(List<String> ids) implements RowScope {
    public Listed {
      ids = List.copyOf(ids);
    }
  }
}
