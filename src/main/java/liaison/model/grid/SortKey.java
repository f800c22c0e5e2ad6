package liaison.model.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * One key of an order; what is empty or undated comes last either way.
 *
 * @param column name of the column
 * @param isDescending whether the largest comes first
 */
public record SortKey(String column, boolean isDescending) {

  /** Reads {@code name,-first_year}: descending with a minus. */
  public static List<SortKey> parse(String text) {
    List<SortKey> keys = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      String name = part.strip();
      boolean isDescending = name.startsWith("-");
      String column = isDescending ? name.substring(1).strip() : name;
      if (!column.isEmpty()) {
        keys.add(new SortKey(column, isDescending));
      }
    }
    return List.copyOf(keys);
  }

  @Override
  public String toString() {
    return (isDescending ? "-" : "") + column;
  }
}
