package liaison.exchange.in.edges;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import liaison.model.Column;
import liaison.model.Table;

/** Texts as records and messages want them. */
final class Shown {

  private static final int LENGTH = 60;

  private Shown() {}

  /** Cells by column name as a row of a table; what is not given is empty. */
  static List<String> cells(Table<?> table, Map<String, String> byName) {
    List<String> cells = new ArrayList<>(table.columns().size());
    for (Column column : table.columns()) {
      cells.add(byName.getOrDefault(column.name(), ""));
    }
    return cells;
  }

  static boolean isChinese(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  /** At most a line of it. */
  static String of(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= LENGTH ? text : text.substring(0, text.offsetByCodePoints(0, LENGTH)) + "…";
  }
}
