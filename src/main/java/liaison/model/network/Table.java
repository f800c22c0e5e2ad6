package liaison.model.network;

import java.util.List;

/**
 * Several numbers for each of some things.
 *
 * @param analysis id of the analysis it comes from
 * @param about what a row is about
 * @param list code list of groups: types, sectors, regions; {@link #COMMUNITIES} for numbers of
 *     communities; empty where rows are not groups
 * @param columns names of the columns, in kebab-case
 * @param rows in their order
 */
public record Table(
    String analysis, About about, String list, List<String> columns, List<Row> rows) {

  /** Stands for a code list where groups are found rather than given; codes count from 0. */
  public static final String COMMUNITIES = "communities";

  /** Code of a row about all groups together. */
  public static final String WHOLE = "";

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** What rows are about. */
  public enum About {
    NODES("nodes"),
    GROUPS("categories"),
    /** Ways to put nodes into groups: by type, by country. */
    WAYS("ways");

    private final String code;

    About(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /**
   * One line.
   *
   * @param code id of a node, code of a group, or way of grouping
   * @param values by column; NaN where there is no such number
   */
  public record Row(String code, List<Double> values) {

    public Row {
      values = List.copyOf(values);
    }
  }
}
