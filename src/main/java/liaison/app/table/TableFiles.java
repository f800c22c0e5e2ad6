package liaison.app.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import liaison.app.file.OutputFile;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.exchange.out.grid.GridFormat;
import liaison.model.grid.Grid;

/** Writes tables as files; the ending of the name chooses the format. */
public final class TableFiles {

  private final List<GridFormat> formats;

  public TableFiles(List<GridFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  /** Endings of the files, in the order they are offered. */
  public List<String> endings() {
    return formats.stream().map(GridFormat::id).toList();
  }

  /**
   * Refuses a file that could not be written, before any work is done for it.
   *
   * @throws AppException when the ending is unknown, or the folder is missing or not writable
   */
  public void check(Path file) {
    if (!Files.isDirectory(file)) {
      format(file);
    }
    OutputFile.check(file);
  }

  /** Writes a table into a file, whole or not at all. */
  public void write(Path file, Grid grid, Progress progress) {
    GridFormat format = format(file);
    OutputFile.write(file, out -> format.write(grid, out, progress));
  }

  private GridFormat format(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    String all = String.join(", ", formats.stream().map(format -> "." + format.id()).toList());
    return formats.stream()
        .filter(format -> name.endsWith("." + format.id()))
        .findFirst()
        .orElseThrow(() ->
            new AppException(Fault.USAGE, Text.of("output.unknownFormat", file.toString(), all)));
  }
}
