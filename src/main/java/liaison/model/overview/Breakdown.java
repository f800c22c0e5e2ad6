package liaison.model.overview;

import java.util.List;
import liaison.model.Table;

/**
 * How rows are spread over the codes of a list.
 *
 * @param name what they are spread by: kind, type, sector, country, province, field, partner
 * @param list code list of the codes, empty where they are ids of organisations
 * @param table whose rows are counted
 * @param counts what has rows, the most first, of equal ones by code; without the unstated
 * @param unstated rows that state no code
 * @param whole all rows that were spread, each once
 */
public record Breakdown(
    String name, String list, Table<?> table, List<Count> counts, Count unstated, Count whole) {

  public Breakdown {
    counts = List.copyOf(counts);
  }
}
