package liaison.exchange.in;

import java.util.List;
import java.util.Map;
import liaison.base.Problem;
import liaison.model.Table;

/** Takes what an importer reads, sheet by sheet. */
public interface RowSink {

  /** Begins a sheet; what follows belongs to it. */
  void sheet(String file, String sheet);

  /**
   * A data row.
   *
   * @param table whose row it is
   * @param number row number as the user sees it, from 1, the header included
   * @param cells cell texts in the order of the table's columns
   * @param extra further cells by the source's own column names; they become attributes
   */
  void row(Table<?> table, int number, List<String> cells, Map<String, String> extra);

  /** Rows that hold no data: title, header, section, total, blank. */
  void skipped(int rows);

  /** Rows that could not be understood at all; a problem says why. */
  void lost(int rows);

  void problem(Problem problem);
}
