package liaison.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import liaison.app.ImportService;
import liaison.app.Workspace;
import liaison.app.file.OutputFile;
import liaison.base.Problem;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.exchange.in.FileReport;
import liaison.exchange.in.ImportReport;
import liaison.exchange.in.Input;
import liaison.exchange.in.ReportJson;
import liaison.exchange.in.SheetReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code liaison import}: files into a project of the library. */
@Command(name = "import", description = "${bundle:cli.import.about}", sortOptions = false)
final class ImportCommand implements Callable<Integer> {

  private static final int PROBLEMS_SHOWN = 10;

  private final GlobalOptions global;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "${bundle:cli.import.path}")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--project",
      paramLabel = "NAME",
      required = true,
      description = "${bundle:cli.import.project}")
  private String project = "";

  @Option(names = "--dry-run", description = "${bundle:cli.import.dryRun}")
  private boolean dryRun;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      defaultValue = "",
      description = "${bundle:cli.import.report}")
  private String report = "";

  ImportCommand(GlobalOptions global) {
    this.global = global;
  }

  @Override
  public Integer call() {
    Console console = global.console();
    List<Input> inputs = paths.stream().map(path -> Input.of(GlobalOptions.path(path))).toList();
    if (!report.isEmpty()) {
      OutputFile.check(GlobalOptions.path(report));
    }
    ImportService service = new ImportService(Workspace.at(global.library()), global.registry());
    ImportReport result =
        dryRun
            ? service.tryInto(project, inputs, Progress.NONE)
            : service.importInto(project, inputs, Progress.NONE);
    String json = ReportJson.write(result, console.messages());
    if (!report.isEmpty()) {
      OutputFile.write(
          GlobalOptions.path(report), out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
    }
    if (global.isJson()) {
      console.result(json);
    } else {
      tell(result);
    }
    return result.problems() > 0 ? CommandLineFace.DONE_WITH_PROBLEMS : 0;
  }

  private void tell(ImportReport result) {
    Console console = global.console();
    console.line(
        Text.of(
            dryRun ? "cli.import.wouldDo" : "cli.import.done",
            result.read(),
            result.kept(),
            result.unchanged(),
            result.changed(),
            result.dropped(),
            project));
    problems(result).stream().limit(PROBLEMS_SHOWN).forEach(console::say);
    int more = result.problems() - PROBLEMS_SHOWN;
    if (more > 0) {
      console.say(Text.of("cli.import.more", more));
    }
  }

  private static List<Text> problems(ImportReport result) {
    List<Text> lines = new ArrayList<>();
    for (FileReport file : result.files()) {
      for (SheetReport sheet : file.sheets()) {
        for (Problem problem : sheet.problems()) {
          lines.add(said(place(file, sheet), problem));
        }
      }
    }
    return lines;
  }

  /** The file, and its sheet where the file's name does not say it. */
  private static String place(FileReport file, SheetReport sheet) {
    return file.name().equals(sheet.name() + ".csv")
        ? file.name()
        : file.name() + " / " + sheet.name();
  }

  private static Text said(String place, Problem problem) {
    if (problem.row() <= 0) {
      return Text.of("cli.import.problem.sheet", place, problem.text());
    }
    return problem.column().isEmpty()
        ? Text.of("cli.import.problem.row", place, problem.row(), problem.text())
        : Text.of("cli.import.problem", place, problem.row(), problem.column(), problem.text());
  }
}
