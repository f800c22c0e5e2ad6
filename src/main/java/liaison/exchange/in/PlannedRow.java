package liaison.exchange.in;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import liaison.base.Problem;
import liaison.base.Severity;
import liaison.base.Text;
import liaison.model.Cells;
import liaison.model.Column;
import liaison.model.Table;
import liaison.model.record.Row;

/** A row while it is being decided on: its values so far, and what they could not hold. */
final class PlannedRow {

  /** What becomes of a row. */
  enum Fate {
    ADDED,
    UNCHANGED,
    CHANGED,
    DROPPED
  }

  private final ReadRow read;
  private final List<Problem> problems;
  private final List<Object> values = new ArrayList<>();
  private final Map<String, String> originals = new TreeMap<>();
  private Fate fate = Fate.ADDED;

  PlannedRow(ReadRow read, List<Problem> problems) {
    this.read = read;
    this.problems = problems;
    for (Column column : read.table().columns()) {
      values.add(Cells.none(column));
    }
  }

  Table<?> table() {
    return read.table();
  }

  int number() {
    return read.number();
  }

  /** The cell as read, without outer white space. */
  String cell(int column) {
    return read.cells().get(column).strip();
  }

  Map<String, String> extra() {
    return read.extra();
  }

  String id() {
    return (String) value(0);
  }

  Object value(int column) {
    return values.get(column);
  }

  void set(int column, Object value) {
    values.set(column, Objects.requireNonNull(value));
  }

  /** Leaves a column empty and keeps what it said. */
  void clear(int column) {
    keepOriginal(column);
    set(column, Cells.none(table().columns().get(column)));
  }

  void keepOriginal(int column) {
    originals.put(table().columns().get(column).name(), cell(column));
  }

  /** What the record cannot hold, by column name. */
  Map<String, String> originals() {
    return originals;
  }

  boolean isKept() {
    return fate != Fate.DROPPED;
  }

  Fate fate() {
    return fate;
  }

  void decide(Fate next) {
    fate = next;
  }

  void drop(int column, Text why) {
    report(column, Severity.ERROR, why);
    fate = Fate.DROPPED;
  }

  void report(int column, Severity severity, Text text) {
    String name = column < 0 ? "" : table().columns().get(column).name();
    problems.add(new Problem(number(), name, severity, text));
  }

  Row row() {
    return table().row(values);
  }
}
