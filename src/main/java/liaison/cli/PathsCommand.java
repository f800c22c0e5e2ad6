package liaison.cli;

import java.util.concurrent.Callable;
import liaison.app.JsonOutput;
import liaison.app.LoadedData;
import liaison.app.NameFinder;
import liaison.app.path.PathReport;
import liaison.app.path.PathsFound;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.model.network.Paths;
import liaison.model.record.Organisation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code liaison paths}: the shortest paths between two organisations, with their evidence. */
@Command(name = "paths", description = "${bundle:cli.paths.about}", sortOptions = false)
final class PathsCommand implements Callable<Integer> {

  private final GlobalOptions global;

  @Mixin private final DataOptions source = new DataOptions();

  @Parameters(index = "0", paramLabel = "FROM", description = "${bundle:cli.paths.from}")
  private String from = "";

  @Parameters(index = "1", paramLabel = "TO", description = "${bundle:cli.paths.to}")
  private String to = "";

  @Mixin private final NetworkOptions network = new NetworkOptions();

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "10",
      description = "${bundle:cli.paths.most}")
  private String most = "10";

  PathsCommand(GlobalOptions global) {
    this.global = global;
  }

  @Override
  public Integer call() {
    source.check();
    int wanted = (int) Choices.integer("--most", most, 1, 10_000);
    network.spec();
    LoadedData loaded = DataAccess.load(global, source);
    NameFinder finder = new NameFinder(loaded.data());
    Organisation one = finder.organisation(from);
    Organisation other = finder.organisation(to);
    PathsFound found =
        PathsFound.between(
            loaded.data(),
            network.spec(loaded.data()),
            one.id(),
            other.id(),
            wanted,
            Progress.NONE);
    PathReport report = new PathReport(loaded.data(), global.console().language());
    if (global.isJson()) {
      global.console().result(JsonOutput.text(report.json(found)));
    } else if (found.paths().isConnected()) {
      print(found, report);
    } else {
      global.console().line(Text.of("cli.paths.none", from, to));
    }
    return loaded.hasProblems() ? CommandLineFace.DONE_WITH_PROBLEMS : 0;
  }

  private void print(PathsFound found, PathReport report) {
    Console console = global.console();
    int number = 0;
    for (Paths.Way way : found.paths().ways()) {
      console.line(Text.of("cli.paths.path", ++number, found.paths().count(), found.steps()));
      report.steps(found, way).forEach(this::print);
    }
  }

  private void print(PathReport.Step step) {
    Console console = global.console();
    console.result("  " + step.from() + " – " + step.to() + "\n");
    for (PathReport.Joint joint : step.collaborations()) {
      String line = String.join("\t", joint.title(), joint.kind(), joint.dates(), joint.status());
      console.result("    " + line + "\n");
      for (PathReport.Proof proof : joint.evidence()) {
        String where = String.join("\t", proof.source(), proof.locator(), proof.summary());
        console.result("      " + where + "\n");
      }
    }
  }
}
