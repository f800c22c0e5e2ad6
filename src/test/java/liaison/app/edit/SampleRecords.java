package liaison.app.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import liaison.app.DataLoader;
import liaison.app.Registry;
import liaison.app.SampleProject;
import liaison.base.Progress;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.record.Amount;
import liaison.model.record.Row;

/** The sample, and what must hold for records after any edit. */
final class SampleRecords {

  static final Dataset DATA =
      new DataLoader(new Registry())
          .load(SampleProject.PREFIX + SampleProject.TSINGHUA, Progress.NONE)
          .data();

  private SampleRecords() {}

  /** Every reference names a record that is there. */
  static void assertNothingDangles(Dataset data) {
    List<String> lost = new ArrayList<>();
    for (Table<?> table : Schema.TABLES) {
      for (Row row : data.rows(table)) {
        for (Column column : table.columns()) {
          lost.addAll(lost(data, row, column));
        }
      }
    }
    assertEquals(List.of(), lost);
  }

  private static List<String> lost(Dataset data, Row row, Column column) {
    Object value = Values.get(row, column.name());
    List<?> ids =
        switch (column.type()) {
          case REF, ANY_REF -> List.of(value);
          case REFS -> (List<?>) value;
          default -> List.of();
        };
    return ids.stream()
        .map(Object::toString)
        .filter(id -> !id.isEmpty() && data.find(id).isEmpty())
        .map(id -> row.id() + "." + column.name() + ": " + id)
        .toList();
  }

  /** All amounts by collaboration, basis, currency and unit, whoever pays them. */
  static Map<String, Double> sums(Dataset data) {
    Map<String, Double> sums = new TreeMap<>();
    for (Amount amount : data.rows(Schema.AMOUNTS)) {
      String key =
          String.join(
              "|", amount.collaboration(), amount.basis(), amount.currency(), amount.unit());
      sums.merge(key, amount.value().middle(), Double::sum);
    }
    return sums;
  }
}
