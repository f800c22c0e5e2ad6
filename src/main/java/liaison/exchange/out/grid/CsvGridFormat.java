package liaison.exchange.out.grid;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import liaison.base.Progress;
import liaison.model.grid.Grid;
import liaison.model.grid.GridCell;

/**
 * CSV as spreadsheets open it: UTF-8 with its mark, CRLF, RFC 4180. Rows only, group after group;
 * sums would be rows that another program takes for data.
 */
public final class CsvGridFormat implements GridFormat {

  private static final int OFTEN = 1024;
  private static final char MARK = '\uFEFF';

  @Override
  public String id() {
    return "csv";
  }

  @Override
  public void write(Grid grid, OutputStream out, Progress progress) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(MARK);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    csv.writeRecord(
        IntStream.range(0, grid.columns().size())
            .mapToObj(grid::heading)
            .map(FormulaGuard::guarded)
            .toList());
    for (int row = 0; row < grid.size(); row++) {
      if (row % OFTEN == 0) {
        progress.step(row, grid.size());
      }
      csv.writeRecord(cells(grid, row));
    }
    csv.flush();
    text.flush();
  }

  private static List<String> cells(Grid grid, int row) {
    List<String> cells = new ArrayList<>();
    for (int at = 0; at < grid.columns().size(); at++) {
      GridCell cell = grid.rows().cell(row, at);
      cells.add(cell.isExact() ? cell.plain() : FormulaGuard.guarded(cell.text()));
    }
    return cells;
  }
}
