package liaison.exchange.in;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import liaison.base.Problem;

/** A sheet while its rows are being decided on. */
final class PlannedSheet {

  private final ReadSheet read;
  private final List<PlannedRow> rows = new ArrayList<>();
  private final List<Problem> problems;

  PlannedSheet(ReadSheet read) {
    this.read = read;
    this.problems = new ArrayList<>(read.problems());
    for (ReadRow row : read.rows()) {
      rows.add(new PlannedRow(row, problems));
    }
  }

  String file() {
    return read.file();
  }

  List<PlannedRow> rows() {
    return rows;
  }

  SheetReport report() {
    int total = rows.size() + read.lost();
    int dropped = read.lost() + count(PlannedRow.Fate.DROPPED);
    problems.sort(Comparator.comparingInt(Problem::row));
    return new SheetReport(
        read.name(),
        total,
        total - dropped,
        count(PlannedRow.Fate.UNCHANGED),
        count(PlannedRow.Fate.CHANGED),
        dropped,
        read.skipped(),
        problems);
  }

  private int count(PlannedRow.Fate fate) {
    return (int) rows.stream().filter(row -> row.fate() == fate).count();
  }
}
