package liaison.exchange.in.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.exchange.in.RowSink;
import liaison.model.Table;

/** One CSV file of one table: RFC 4180, strictly, so that no row is swallowed by a stray quote. */
final class CsvTable {

  private static final int MAX_RECORD = 16 << 20;
  private static final int PROGRESS = 1000;
  private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private final String file;
  private final Table<?> table;

  CsvTable(String file, Table<?> table) {
    this.file = file;
    this.table = table;
  }

  void read(byte[] bytes, RowSink sink, Progress progress) throws IOException {
    String text = Utf8.decode(file, bytes);
    SheetReader sheet = new SheetReader(table, sink);
    int number = 0;
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(MAX_RECORD)
            .ofCsvRecord(text)) {
      for (CsvRecord csv : records) {
        number++;
        if (number % PROGRESS == 0) {
          progress.step(number, 0);
        }
        sheet.row(number, csv.getFields().stream().map(CsvTable::unguarded).toList());
      }
    } catch (CsvParseException broken) {
      throw new AppException(
          Fault.INPUT, Text.of("import.csv.broken", file, Integer.toString(number + 1)), broken);
    }
    sheet.end();
  }

  /** A cell without the mark that keeps spreadsheets from taking it for a formula. */
  private static String unguarded(String cell) {
    return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }

  /** What stands most often in the first line: comma, semicolon or tab. */
  private static char separator(String text) {
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    char best = ',';
    for (char candidate : List.of(';', '\t')) {
      if (count(line, candidate) > count(line, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String line, char sign) {
    return line.chars().filter(any -> any == sign).count();
  }
}
