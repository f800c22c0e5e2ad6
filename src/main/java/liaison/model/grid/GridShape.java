package liaison.model.grid;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How a table is shown: all that a session keeps of it.
 *
 * @param table name of the table
 * @param columns names of the columns in their order; none for the usual ones
 * @param sort the order; none for the usual one
 * @param group name of the column whose values make groups, empty for none
 */
public record GridShape(String table, List<String> columns, List<SortKey> sort, String group) {

  public GridShape {
    columns = List.copyOf(columns);
    sort = List.copyOf(sort);
  }

  /** A table as it is shown when nobody chose otherwise. */
  public static GridShape of(String table) {
    return new GridShape(table, List.of(), List.of(), "");
  }

  public GridShape withColumns(List<String> next) {
    return new GridShape(table, next, sort, group);
  }

  public GridShape withSort(List<SortKey> next) {
    return new GridShape(table, columns, next, group);
  }

  public GridShape withGroup(String next) {
    return new GridShape(table, columns, sort, next);
  }

  /** Reads what {@link #toString} writes; empty for anything else. */
  public static Optional<GridShape> parse(String text) {
    String[] parts = text.split("\\|", -1);
    if (parts.length != 4 || parts[0].isBlank()) {
      return Optional.empty();
    }
    List<String> columns =
        Arrays.stream(parts[1].split(",", -1)).filter(name -> !name.isBlank()).toList();
    return Optional.of(new GridShape(parts[0], columns, SortKey.parse(parts[2]), parts[3]));
  }

  /** One line: table, columns, order, group. */
  @Override
  public String toString() {
    List<String> keys = sort.stream().map(SortKey::toString).toList();
    return String.join("|", table, String.join(",", columns), String.join(",", keys), group);
  }
}
