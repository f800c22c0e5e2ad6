package liaison.exchange.in;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import liaison.base.Problem;
import liaison.model.Table;

/** Keeps all that importers read; several inputs may go into one. */
public final class SheetCollector implements RowSink {

  private final List<ReadSheet> done = new ArrayList<>();
  private String file = "";
  private String name = "";
  private boolean begun;
  private List<ReadRow> rows = new ArrayList<>();
  private List<Problem> problems = new ArrayList<>();
  private int skipped;
  private int lost;

  @Override
  public void sheet(String nextFile, String nextName) {
    finish();
    file = nextFile;
    name = nextName;
    begun = true;
  }

  @Override
  public void row(Table<?> table, int number, List<String> cells, Map<String, String> extra) {
    rows.add(new ReadRow(table, number, cells, extra));
  }

  @Override
  public void skipped(int count) {
    skipped += count;
  }

  @Override
  public void lost(int count) {
    lost += count;
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  /** The sheets in the order they were read. */
  public List<ReadSheet> sheets() {
    finish();
    return List.copyOf(done);
  }

  private void finish() {
    if (begun) {
      done.add(new ReadSheet(file, name, rows, skipped, lost, problems));
    }
    begun = false;
    rows = new ArrayList<>();
    problems = new ArrayList<>();
    skipped = 0;
    lost = 0;
  }
}
