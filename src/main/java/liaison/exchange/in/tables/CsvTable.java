package liaison.exchange.in.tables;

import java.io.IOException;
import liaison.base.Progress;
import liaison.exchange.in.RowSink;
import liaison.model.Table;

/** One CSV file of one table. */
final class CsvTable {

  private final String file;
  private final Table<?> table;

  CsvTable(String file, Table<?> table) {
    this.file = file;
    this.table = table;
  }

  void read(byte[] bytes, RowSink sink, Progress progress) throws IOException {
    SheetReader sheet = new SheetReader(table, sink);
    CsvRows.read(file, bytes, sheet::row, progress);
    sheet.end();
  }
}
