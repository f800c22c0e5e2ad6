package liaison.exchange.in;

import java.util.List;
import liaison.base.Problem;

/**
 * A sheet as its file has it.
 *
 * @param file file name
 * @param name sheet name; of a table file its table's name
 * @param rows data rows
 * @param skipped number of rows without data
 * @param lost number of data rows that could not be understood at all
 * @param problems what was wrong with the sheet itself
 */
public record ReadSheet(
    String file, String name, List<ReadRow> rows, int skipped, int lost, List<Problem> problems) {

  public ReadSheet {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }
}
