package liaison.exchange.in.edges;

import java.util.ArrayList;
import java.util.List;
import liaison.base.Problem;
import liaison.base.Severity;
import liaison.base.Text;
import liaison.exchange.in.RowSink;

/** What is wrong with the rows of a file; after the first thousand they are counted only. */
final class Doubts {

  private static final int MOST = 1000;

  private final List<Problem> said = new ArrayList<>();
  private long unsaid;
  private int lost;

  void note(int row, String column, Text text) {
    add(new Problem(row, column, Severity.NOTE, text));
  }

  void warn(int row, String column, Text text) {
    add(new Problem(row, column, Severity.WARNING, text));
  }

  /** A row that is left out. */
  void lose(int row, String column, Text why) {
    lost++;
    add(new Problem(row, column, Severity.ERROR, why));
  }

  /** Further rows that are left out for the same reason. */
  void lose() {
    lost++;
  }

  private void add(Problem problem) {
    if (said.size() < MOST) {
      said.add(problem);
    } else {
      unsaid++;
    }
  }

  void tell(RowSink sink) {
    said.forEach(sink::problem);
    if (unsaid > 0) {
      sink.problem(
          new Problem(
              0, "", Severity.WARNING, Text.of("import.edges.more", Long.toString(unsaid))));
    }
    if (lost > 0) {
      sink.lost(lost);
    }
  }
}
