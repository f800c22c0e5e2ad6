package liaison.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import liaison.app.JsonOutput;
import liaison.app.LoadedData;
import liaison.app.Registry;
import liaison.app.table.GridJson;
import liaison.app.table.RowScope;
import liaison.app.table.TableData;
import liaison.app.table.TableFiles;
import liaison.app.table.TableRequest;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.exchange.out.grid.CsvGridFormat;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.grid.Grid;
import liaison.model.grid.GridColumn;
import liaison.model.grid.GridShape;
import liaison.model.grid.SortKey;
import liaison.model.network.NetworkSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code liaison table}: the rows that the window's table shows, as a file or on the screen. */
@Command(name = "table", description = "${bundle:cli.table.about}", sortOptions = false)
final class TableCommand implements Callable<Integer> {

  private final GlobalOptions global;

  @Parameters(paramLabel = "TABLE", description = "${bundle:cli.table.table}")
  private String table = "";

  @Mixin private final DataOptions source = new DataOptions();

  @Mixin private final RecordOptions records = new RecordOptions();

  @Option(
      names = "--columns",
      paramLabel = "NAMES",
      defaultValue = "",
      description = "${bundle:cli.table.columns}")
  private String columns = "";

  @Option(
      names = "--sort",
      paramLabel = "NAMES",
      defaultValue = "",
      description = "${bundle:cli.table.sort}")
  private String sort = "";

  @Option(
      names = "--group",
      paramLabel = "NAME",
      defaultValue = "",
      description = "${bundle:cli.table.group}")
  private String group = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = "",
      description = "${bundle:cli.table.out}")
  private String out = "";

  TableCommand(GlobalOptions global) {
    this.global = global;
  }

  @Override
  public Integer call() {
    source.check();
    Table<?> chosen = table();
    NetworkSpec typed = spec();
    TableFiles files = new TableFiles(Registry.gridFormats());
    if (!out.isEmpty()) {
      files.check(GlobalOptions.path(out));
    }
    LoadedData loaded = DataAccess.load(global, source);
    NetworkSpec spec = records.found(loaded.data(), typed);
    TableData rows =
        TableData.of(
            new TableRequest(
                chosen, loaded.data(), spec, new RowScope.Passing(), global.console().language()),
            Progress.NONE);
    GridShape shape =
        new GridShape(chosen.name(), names(columns), SortKey.parse(sort), group.strip());
    check(rows, shape);
    write(rows.grid(shape, Progress.NONE), files);
    return loaded.hasProblems() ? CommandLineFace.DONE_WITH_PROBLEMS : 0;
  }

  private Table<?> table() {
    String name = Choices.of("TABLE", table, Schema.TABLES.stream().map(Table::name).toList());
    return Schema.table(name).orElseThrow();
  }

  private NetworkSpec spec() {
    NetworkSpec standard = NetworkSpec.STANDARD;
    return new NetworkSpec(
        records.filter(),
        records.period(),
        records.undated(),
        standard.level(),
        standard.projection(),
        standard.counting());
  }

  private static List<String> names(String typed) {
    return Arrays.stream(typed.split(",", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private void check(TableData rows, GridShape shape) {
    List<String> unknown = rows.unknown(shape);
    if (!unknown.isEmpty()) {
      throw new AppException(
          Fault.USAGE,
          Text.of("cli.table.unknownColumn", table, unknown.getFirst(), names(rows.columns())));
    }
    boolean groups =
        rows.groupings().stream().anyMatch(column -> column.name().equals(shape.group()));
    if (!shape.group().isEmpty() && !groups) {
      throw new AppException(
          Fault.USAGE, Text.of("cli.table.notAGroup", shape.group(), names(rows.groupings())));
    }
  }

  private static String names(List<GridColumn> columns) {
    return String.join(", ", columns.stream().map(GridColumn::name).toList());
  }

  private void write(Grid grid, TableFiles files) {
    if (!out.isEmpty()) {
      Path file = GlobalOptions.path(out);
      files.write(file, grid, Progress.NONE);
      global.console().say(Text.of("cli.table.done", grid.size(), file.toString()));
    }
    if (global.isJson()) {
      global.console().result(JsonOutput.text(GridJson.of(grid)));
    } else if (out.isEmpty()) {
      global.console().result(csv(grid));
    }
  }

  private static String csv(Grid grid) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new CsvGridFormat().write(grid, bytes, Progress.NONE);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toString(StandardCharsets.UTF_8).substring(1); // the mark is for files
  }
}
