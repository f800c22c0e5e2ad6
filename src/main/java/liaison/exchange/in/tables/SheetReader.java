package liaison.exchange.in.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import liaison.base.Problem;
import liaison.base.Severity;
import liaison.base.Text;
import liaison.exchange.in.RowSink;
import liaison.model.Table;

/**
 * Reads the rows of one table: the first row that is not blank names the columns, in any order.
 * Columns that the table does not have become attributes.
 */
final class SheetReader {

  private static final String LOST = "";

  private final Table<?> table;
  private final RowSink sink;
  private final List<Integer> places = new ArrayList<>();
  private final List<String> extras = new ArrayList<>();
  private boolean begun;
  private boolean readable;

  SheetReader(Table<?> table, RowSink sink) {
    this.table = table;
    this.sink = sink;
  }

  /** Takes the next row. */
  void row(int number, List<String> cells) {
    if (cells.stream().allMatch(String::isBlank)) {
      sink.skipped(1);
    } else if (!begun) {
      begun = true;
      sink.skipped(1);
      header(number, cells);
    } else if (readable) {
      data(number, cells);
    } else {
      sink.lost(1);
    }
  }

  /** Says so where there was not even a header. */
  void end() {
    if (!begun) {
      problem(0, "", Severity.WARNING, Text.of("import.sheet.empty"));
    }
  }

  private void header(int number, List<String> cells) {
    Map<Integer, String> taken = new HashMap<>();
    for (String cell : cells) {
      String name = cell.strip();
      int place = table.indexOf(key(name));
      boolean twice = place >= 0 ? taken.put(place, name) != null : extras.contains(name);
      places.add(twice ? -1 : place);
      extras.add(twice || place >= 0 ? LOST : name);
      if (twice && !name.isEmpty()) {
        problem(number, name, Severity.ERROR, Text.of("import.header.twice", name));
      } else if (place < 0 && !name.isEmpty()) {
        problem(number, name, Severity.NOTE, Text.of("import.header.unknown", name));
      }
    }
    readable = taken.containsKey(0);
    if (!readable) {
      problem(number, "id", Severity.ERROR, Text.of("import.header.noId"));
    }
  }

  private void data(int number, List<String> cells) {
    List<String> known = new ArrayList<>();
    for (int at = 0; at < table.columns().size(); at++) {
      known.add("");
    }
    Map<String, String> extra = new LinkedHashMap<>();
    for (int at = 0; at < cells.size(); at++) {
      String cell = cells.get(at);
      if (at < places.size() && places.get(at) >= 0) {
        known.set(places.get(at), cell);
      } else if (!cell.isBlank()) {
        beside(number, at, cell.strip(), extra);
      }
    }
    sink.row(table, number, List.copyOf(known), Map.copyOf(extra));
  }

  private void beside(int number, int at, String cell, Map<String, String> extra) {
    String name = at < extras.size() ? extras.get(at) : LOST;
    if (name.isEmpty()) {
      problem(number, "", Severity.WARNING, Text.of("import.row.noHeader", at + 1));
      extra.put("column " + (at + 1), cell);
    } else {
      extra.put(name, cell);
    }
  }

  private void problem(int row, String column, Severity severity, Text text) {
    sink.problem(new Problem(row, column, severity, text));
  }

  private static String key(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
  }
}
