package liaison.model.grid;

import java.util.List;
import liaison.base.Language;
import liaison.base.Messages;

/**
 * A table as people read it.
 *
 * @param table name of the table of records
 * @param title what the table is called
 * @param language language of headings and cells
 * @param columns columns in the order they are shown
 * @param rows rows in the order they are shown
 * @param total how many rows the table has, those included that are not shown
 * @param groups groups of neighbouring rows that together are all rows; none when not grouped
 */
public record Grid(
    String table,
    String title,
    Language language,
    List<GridColumn> columns,
    GridRows rows,
    int total,
    List<GridGroup> groups) {

  public Grid {
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
  }

  /** A grid of no rows and no columns. */
  public static Grid none(Language language) {
    return new Grid("", "", language, List.of(), new NoRows(), 0, List.of());
  }

  public int size() {
    return rows.size();
  }

  public boolean isGrouped() {
    return !groups.isEmpty();
  }

  /** Heading of a column with the unit of its numbers. */
  public String heading(int column) {
    GridColumn head = columns.get(column);
    return head.unit().isEmpty()
        ? head.heading()
        : Messages.in(language).get("table.heading.unit", head.heading(), head.unit());
  }

  /** Place of a column, -1 when it is not shown. */
  public int indexOf(String column) {
    for (int at = 0; at < columns.size(); at++) {
      if (columns.get(at).name().equals(column)) {
        return at;
      }
    }
    return -1;
  }

  /** No rows at all. */
  private static final class NoRows implements GridRows {
    @Override
    public int size() {
      return 0;
    }

    @Override
    public String id(int row) {
      throw new IndexOutOfBoundsException(row);
    }

    @Override
    public GridCell cell(int row, int column) {
      throw new IndexOutOfBoundsException(row);
    }
  }
}
