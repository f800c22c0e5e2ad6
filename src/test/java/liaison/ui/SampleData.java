package liaison.ui;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import liaison.app.CodeLists;
import liaison.model.Cells;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.record.Row;

/** The packed sample without a store, for tests of the window. */
public final class SampleData {

  private SampleData() {}

  public static Dataset load() {
    List<Row> rows = new ArrayList<>();
    Schema.TABLES.forEach(table -> read(table, rows));
    return Dataset.of(CodeLists.load(), rows);
  }

  private static void read(Table<?> table, List<Row> rows) {
    String resource = "/sample-data/tsinghua/" + table.name() + ".csv";
    try (InputStream in =
        Objects.requireNonNull(SampleData.class.getResourceAsStream(resource), resource)) {
      InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8);
      for (NamedCsvRecord line : CsvReader.builder().ofNamedCsvRecord(text).stream().toList()) {
        List<Object> values = new ArrayList<>();
        for (Column column : table.columns()) {
          values.add(Cells.parse(column, line.getField(column.name())).orElseThrow());
        }
        rows.add(table.row(values));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(resource, broken);
    }
  }
}
