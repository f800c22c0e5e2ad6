package liaison.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an analysis gave.
 *
 * @param id its id
 * @param params the values of its parameters
 * @param ms milliseconds it took
 * @param msBuild milliseconds the network took
 * @param result what the rows are about: nodes, groups of nodes, ties, groups of ties, the network,
 *     communities, groups of a code list or ways of grouping
 * @param columns names of the columns, "value" alone where there is one number
 * @param rows rows in the order of the result
 */
public record AnalysisRun(
    String id,
    Map<String, String> params,
    double ms,
    double msBuild,
    String result,
    List<String> columns,
    List<Row> rows) {

  public AnalysisRun {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One line of the result.
   *
   * @param id id of the node, of a tie its ends with {@code --} between, code of a group or way,
   *     empty for the network
   * @param name its name
   * @param values its number by column; of a group of nodes the number of the group
   */
  public record Row(String id, String name, List<Double> values) {

    public Row {
      values = List.copyOf(values);
    }

    /** The number of the first column. */
    public double value() {
      return values.getFirst();
    }

    /** The number of the first column in plain digits, six significant ones. */
    public String shown() {
      return shown(0);
    }

    /** The number of a column in plain digits, six significant ones. */
    public String shown(int column) {
      double value = values.get(column);
      if (Double.isNaN(value) || Double.isInfinite(value)) {
        return Double.toString(value);
      }
      java.math.BigDecimal number = new java.math.BigDecimal(value);
      return number.round(new java.math.MathContext(6)).stripTrailingZeros().toPlainString();
    }
  }

  /** The run as ordered maps for JSON, with at most so many rows. */
  public Map<String, Object> json(long most) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (Row row : rows.subList(0, (int) Math.min(most, rows.size()))) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("id", row.id());
      line.put("name", row.name());
      for (int column = 0; column < columns.size(); column++) {
        line.put(columns.get(column), row.values().get(column));
      }
      lines.add(line);
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("run", id);
    json.put("params", params);
    json.put("ms", ms);
    json.put("msBuild", msBuild);
    json.put("result", result);
    json.put("rows", lines);
    return json;
  }
}
