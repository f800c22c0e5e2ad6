package liaison.exchange.in.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

/** A folder of CSV files named after their tables, or one such file. */
public final class TableFolderImporter implements Importer {

  private static final String ENDING = ".csv";

  @Override
  public String id() {
    return "liaison-tables";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("csv");
  }

  @Override
  public Confidence sniff(Head head) {
    if (head.entries().stream().anyMatch(entry -> table(entry).isPresent())) {
      return Confidence.CERTAIN;
    }
    return head.folder() ? Confidence.POSSIBLE : Confidence.NONE;
  }

  @Override
  public void read(Input input, Params options, RowSink sink, Progress progress)
      throws IOException {
    List<String> entries = input.entries();
    if (entries.stream().noneMatch(entry -> table(entry).isPresent())) {
      throw new AppException(Fault.INPUT, Text.of("import.folder.noTables", input.name()));
    }
    int done = 0;
    for (String entry : entries) {
      Optional<Table<?>> table = table(entry);
      if (table.isPresent()) {
        sink.sheet(entry, table.get().name());
        try (InputStream in = input.open(entry)) {
          new CsvTable(entry, table.get()).read(in.readAllBytes(), sink, progress);
        }
      } else if (isCsv(entry)) {
        sink.sheet(entry, entry.substring(0, entry.length() - ENDING.length()));
        sink.problem(new Problem(0, "", Severity.WARNING, Text.of("import.sheet.unknown", entry)));
      }
      progress.step(++done, entries.size());
    }
  }

  private static boolean isCsv(String entry) {
    return entry.toLowerCase(Locale.ROOT).endsWith(ENDING) && !entry.startsWith(".");
  }

  private static Optional<Table<?>> table(String entry) {
    return isCsv(entry)
        ? Schema.table(
            entry.substring(0, entry.length() - ENDING.length()).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
