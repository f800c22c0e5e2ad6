package liaison.exchange.out.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.record.Row;

/** Writes a dataset as a folder of CSV files, one for each table, rows by id. */
public final class TableFolderWriter {

  private TableFolderWriter() {}

  /** Writes all tables into a folder, which is made when there is none. */
  public static void write(Dataset data, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Table<?> table : Schema.TABLES) {
      try (CsvWriter csv =
          CsvWriter.builder()
              .lineDelimiter(LineDelimiter.LF)
              .build(folder.resolve(table.name() + ".csv"))) {
        csv.writeRecord(TableCells.header(table));
        for (Row row : data.rows(table)) {
          csv.writeRecord(guarded(table, TableCells.row(table, row)));
        }
      }
    }
  }

  private static List<String> guarded(Table<?> table, List<String> cells) {
    List<String> guarded = new ArrayList<>();
    for (int at = 0; at < cells.size(); at++) {
      guarded.add(TableCells.guarded(table.columns().get(at), cells.get(at)));
    }
    return guarded;
  }
}
