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

/**
 * The rows of a CSV file: strict UTF-8 and RFC 4180, so that no row is swallowed by a stray quote;
 * comma, semicolon or tab, whichever stands most often in the first line.
 */
public final class CsvRows {

  private static final int MAX_RECORD = 16 << 20;
  private static final int PROGRESS = 1000;
  private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private CsvRows() {}

  /** Takes a row. */
  @FunctionalInterface
  public interface Taker {

    /**
     * A row.
     *
     * @param number its number in the file, from 1, blank rows included
     * @param cells its cells as they are, without marks that guard against formulas
     */
    void row(int number, List<String> cells);
  }

  /**
   * Hands over every row.
   *
   * @param file name of the file, for what is said of it
   * @throws AppException when it is not UTF-8 or no CSV; the message says where
   */
  public static void read(String file, byte[] bytes, Taker taker, Progress progress)
      throws IOException {
    String text = Utf8.decode(file, bytes);
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
        taker.row(number, csv.getFields().stream().map(CsvRows::unguarded).toList());
      }
    } catch (CsvParseException broken) {
      throw new AppException(
          Fault.INPUT, Text.of("import.csv.broken", file, Integer.toString(number + 1)), broken);
    }
  }

  /** A cell without the mark that keeps spreadsheets from taking it for a formula. */
  private static String unguarded(String cell) {
    boolean isGuarded = cell.startsWith("'") && GUARDED.matcher(cell).matches();
    return isGuarded ? cell.substring(1) : cell;
  }

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
