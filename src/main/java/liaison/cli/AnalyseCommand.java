package liaison.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import liaison.app.AnalysisRun;
import liaison.app.AnalysisService;
import liaison.app.JsonOutput;
import liaison.app.LoadedData;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Messages;
import liaison.base.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code liaison analyse}: runs analyses and prints what they say of each node. */
@Command(name = "analyse", description = "${bundle:cli.analyse.about}", sortOptions = false)
final class AnalyseCommand implements Callable<Integer> {

  private final GlobalOptions global;
  private final AnalysisService service;

  @Mixin private final DataOptions source = new DataOptions();

  @Mixin private final NetworkOptions network = new NetworkOptions();

  @Option(
      names = "--run",
      paramLabel = "ID",
      arity = "1..*",
      description = "${bundle:cli.analyse.run}")
  private List<String> run = new ArrayList<>();

  @Option(names = "--list", description = "${bundle:cli.analyse.list}")
  private boolean list;

  @Option(
      names = "--weights",
      paramLabel = "WORD",
      defaultValue = "",
      description = "${bundle:cli.analyse.weights}")
  private String weights = "";

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      arity = "1..*",
      description = "${bundle:cli.analyse.set}")
  private List<String> set = new ArrayList<>();

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "",
      description = "${bundle:cli.analyse.top}")
  private String top = "";

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "${bundle:cli.option.seed}")
  private String seed = "1";

  AnalyseCommand(GlobalOptions global) {
    this.global = global;
    this.service = new AnalysisService(global.registry());
  }

  @Override
  public Integer call() {
    if (list) {
      return listAll();
    }
    source.check();
    if (run.isEmpty()) {
      throw new AppException(Fault.USAGE, Text.of("cli.analyse.nothing"));
    }
    run.forEach(service::check);
    network.spec();
    Map<String, String> params = new LinkedHashMap<>();
    params.put("seed", Long.toString(Choices.integer("--seed", seed, 0, Long.MAX_VALUE >> 11)));
    if (!weights.isEmpty()) {
      params.put("weights", Choices.of("--weights", weights, AnalysisService.WEIGHTS));
    }
    set.forEach(one -> service.put(one, run, params));
    long most = top.isEmpty() ? Long.MAX_VALUE : Choices.integer("--top", top, 1, 1_000_000_000);
    LoadedData loaded = DataAccess.load(global, source);
    List<AnalysisRun> runs =
        service.run(loaded.data(), network.spec(loaded.data()), run, params, console().language());
    print(runs, most);
    return loaded.hasProblems() ? CommandLineFace.DONE_WITH_PROBLEMS : 0;
  }

  private Console console() {
    return global.console();
  }

  private int listAll() {
    Messages messages = console().messages();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String id : service.ids()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("id", id);
      row.put("name", messages.get("analysis." + id + ".name"));
      row.put("question", messages.get("analysis." + id + ".question"));
      rows.add(row);
    }
    if (global.isJson()) {
      console().result(JsonOutput.rows(rows));
    } else {
      rows.forEach(row ->
          console()
              .result(
                  String.join("\t", row.values().stream().map(String::valueOf).toList()) + "\n"));
    }
    return 0;
  }

  private void print(List<AnalysisRun> runs, long most) {
    if (global.isJson()) {
      console().result(JsonOutput.rows(runs.stream().map(one -> one.json(most)).toList()));
      return;
    }
    for (AnalysisRun one : runs) {
      console().result(console().messages().get("analysis." + one.id() + ".name") + "\n");
      if (one.columns().size() > 1) {
        console().result(head(one) + "\n");
      }
      one.rows().stream().limit(most).forEach(row -> console().result(line(one, row) + "\n"));
    }
  }

  /** Names of the columns, that of the rows last. */
  private String head(AnalysisRun run) {
    List<String> cells = new ArrayList<>();
    run.columns().forEach(name -> cells.add(console().messages().get("analysis.column." + name)));
    cells.add(console().messages().get("analysis.rows." + run.result()));
    return String.join("\t", cells);
  }

  private static String line(AnalysisRun run, AnalysisRun.Row row) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < run.columns().size(); column++) {
      cells.add(row.shown(column));
    }
    cells.add(row.name());
    return String.join("\t", cells);
  }
}
