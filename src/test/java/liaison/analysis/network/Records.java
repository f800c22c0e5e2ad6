package liaison.analysis.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import liaison.TestVocabulary;
import liaison.model.Cells;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.record.Row;

/** A small dataset written down in a test: each row as {@code column=cell} words. */
public final class Records {

  private final List<Row> rows = new ArrayList<>();
  private int next = 1;

  public Dataset dataset() {
    return Dataset.of(TestVocabulary.shipped(), rows);
  }

  /** An organisation of a type in a region. */
  public Records organisation(String id, String type, String region, String... more) {
    return add(
        Schema.ORGANISATIONS, id, join(more, "type=" + type, "region=" + region, "name_en=" + id));
  }

  /**
   * A collaboration and those who take part: {@code id} or {@code id:role}; an unnamed partner is
   * {@code @REGION}.
   */
  public Records collaboration(String id, String kind, String... who) {
    return collaboration(id, List.of("kind=" + kind), who);
  }

  public Records collaboration(String id, List<String> cells, String... who) {
    add(Schema.COLLABORATIONS, id, cells.toArray(new String[0]));
    for (String part : who) {
      String[] split = part.split(":");
      String role = split.length > 1 ? split[1] : "partner";
      String place = split[0].startsWith("@") ? "region=" : "organisation=";
      add(
          Schema.PARTICIPATIONS,
          "p-" + next++,
          "collaboration=" + id,
          place + split[0].replace("@", ""),
          "role=" + role);
    }
    return this;
  }

  public Records amount(String collaboration, String... cells) {
    return add(Schema.AMOUNTS, "a-" + next++, join(cells, "collaboration=" + collaboration));
  }

  public Records add(Table<?> table, String id, String... cells) {
    Map<String, String> given = new LinkedHashMap<>();
    given.put("id", id);
    for (String cell : cells) {
      int sign = cell.indexOf('=');
      given.put(cell.substring(0, sign), cell.substring(sign + 1));
    }
    List<Object> values = new ArrayList<>();
    for (Column column : table.columns()) {
      String cell = given.getOrDefault(column.name(), "");
      values.add(Cells.parse(column, cell).orElseThrow());
      given.remove(column.name());
    }
    if (!given.isEmpty()) {
      throw new IllegalArgumentException("no such columns: " + given.keySet());
    }
    rows.add(table.row(values));
    return this;
  }

  private static String[] join(String[] more, String... first) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(List.of(more));
    return all.toArray(new String[0]);
  }
}
