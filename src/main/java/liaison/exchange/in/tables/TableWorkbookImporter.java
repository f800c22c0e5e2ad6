package liaison.exchange.in.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Params;
import liaison.base.Problem;
import liaison.base.Progress;
import liaison.base.Severity;
import liaison.base.Text;
import liaison.exchange.in.Confidence;
import liaison.exchange.in.Head;
import liaison.exchange.in.Importer;
import liaison.exchange.in.Input;
import liaison.exchange.in.RowSink;
import liaison.model.Schema;
import liaison.model.Table;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** One XLSX workbook with a sheet for each table. */
public final class TableWorkbookImporter implements Importer {

  private static final int MAX_COLUMNS = 16_384;

  /** Tells days from numbers; a workbook may do without, and the reader may not ask for it then. */
  private static final String STYLES = "xl/styles.xml";

  @Override
  public String id() {
    return "liaison-workbook";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("xlsx");
  }

  @Override
  public Confidence sniff(Head head) {
    return !head.folder() && head.extension().equals("xlsx") ? Confidence.LIKELY : Confidence.NONE;
  }

  @Override
  public void read(Input input, Params options, RowSink sink, Progress progress)
      throws IOException {
    byte[] bytes;
    try (InputStream in = input.open(input.name())) {
      bytes = in.readAllBytes();
    }
    boolean styled = ZipCheck.check(input.name(), bytes).contains(STYLES);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(styled, true))) {
      read(input.name(), workbook, sink, progress);
    } catch (AppException | java.util.concurrent.CancellationException ours) {
      throw ours;
    } catch (IOException | RuntimeException broken) {
      // The reader answers to damaged markup with whatever its parsing ran into.
      throw ZipCheck.broken(input.name(), broken);
    }
  }

  private static void read(String file, ReadableWorkbook workbook, RowSink sink, Progress progress)
      throws IOException {
    List<Sheet> sheets = workbook.getSheets().toList();
    if (sheets.stream().noneMatch(sheet -> table(sheet).isPresent())) {
      throw new AppException(Fault.INPUT, Text.of("import.workbook.noTables", file));
    }
    int done = 0;
    for (Sheet sheet : sheets) {
      Optional<Table<?>> table = table(sheet);
      sink.sheet(file, sheet.getName());
      if (table.isPresent()) {
        read(sheet, table.get(), workbook.isDate1904(), sink);
      } else {
        sink.problem(
            new Problem(0, "", Severity.WARNING, Text.of("import.sheet.unknown", sheet.getName())));
      }
      progress.step(++done, sheets.size());
    }
  }

  private static void read(Sheet sheet, Table<?> table, boolean from1904, RowSink sink)
      throws IOException {
    SheetReader reader = new SheetReader(table, sink);
    ExcelCells texts = new ExcelCells(from1904);
    int last = 0;
    try (Stream<Row> rows = sheet.openStream()) {
      for (Row row : (Iterable<Row>) rows::iterator) {
        if (row.getRowNum() > last + 1) {
          sink.skipped(row.getRowNum() - last - 1);
        }
        last = row.getRowNum();
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < Math.min(row.getCellCount(), MAX_COLUMNS); at++) {
          cells.add(row.getOptionalCell(at).map(texts::text).orElse(""));
        }
        reader.row(last, cells);
      }
    }
    reader.end();
  }

  private static Optional<Table<?>> table(Sheet sheet) {
    return Schema.table(sheet.getName().strip().toLowerCase(Locale.ROOT));
  }
}
