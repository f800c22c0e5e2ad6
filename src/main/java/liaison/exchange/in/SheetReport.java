package liaison.exchange.in;

import java.util.List;
import liaison.base.Problem;

/**
 * What became of a sheet's rows.
 *
 * @param name sheet name
 * @param read data rows
 * @param kept those that are in the project now; {@code kept + dropped = read}
 * @param unchanged of the kept, those that were there before, equal
 * @param changed of the kept, those that were there before, different
 * @param dropped data rows left out, each with a problem that says why
 * @param skipped rows without data: title, header, section, total, blank
 * @param problems by row
 */
public record SheetReport(
    String name,
    int read,
    int kept,
    int unchanged,
    int changed,
    int dropped,
    int skipped,
    List<Problem> problems) {

  public SheetReport {
    problems = List.copyOf(problems);
  }

  /** Rows that are new in the project. */
  public int added() {
    return kept - unchanged - changed;
  }
}
