package liaison.exchange.out.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.record.Row;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a dataset as one XLSX workbook, a sheet for each table; every cell is text. */
public final class TableWorkbookWriter {

  private TableWorkbookWriter() {}

  /** Writes all tables; the stream stays open. */
  public static void write(Dataset data, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "Liaison", "1.0")) {
      for (Table<?> table : Schema.TABLES) {
        Worksheet sheet = workbook.newWorksheet(table.name());
        sheet.freezePane(0, 1);
        cells(sheet, 0, TableCells.header(table));
        int at = 0;
        for (Row row : data.rows(table)) {
          cells(sheet, ++at, TableCells.row(table, row));
        }
        sheet.finish();
      }
    }
  }

  private static void cells(Worksheet sheet, int row, List<String> cells) {
    for (int at = 0; at < cells.size(); at++) {
      if (!cells.get(at).isEmpty()) {
        sheet.value(row, at, cells.get(at));
      }
    }
  }
}
