package liaison.model.overview;

import java.util.Collection;
import java.util.List;
import liaison.model.Table;

/**
 * Rows of one table.
 *
 * @param table where they are
 * @param ids their ids, each once, sorted
 */
public record Rows(Table<?> table, List<String> ids) {

  public Rows {
    ids = List.copyOf(ids);
  }

  /** Rows of ids in any order, some perhaps given twice. */
  public static Rows of(Table<?> table, Collection<String> ids) {
    return new Rows(table, ids.stream().sorted().distinct().toList());
  }

  public int size() {
    return ids.size();
  }
}
