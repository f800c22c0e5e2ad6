package liaison.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import liaison.app.JsonOutput;
import liaison.app.OpenProject;
import liaison.app.Workspace;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;
import liaison.model.Schema;
import liaison.model.Table;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code liaison project}: the projects of the library. */
@Command(name = "project", description = "${bundle:cli.project.about}")
final class ProjectCommand implements Callable<Integer> {

  static CommandLine line(GlobalOptions global) {
    CommandLine line = new CommandLine(new ProjectCommand());
    line.addSubcommand(new ListProjects(global));
    line.addSubcommand(new NewProject(global));
    line.addSubcommand(new ShowProject(global));
    line.addSubcommand(new DeleteProject(global));
    return line;
  }

  @Override
  public Integer call() {
    throw new AppException(Fault.USAGE, Text.of("cli.project.noCommand"));
  }

  private static void tell(GlobalOptions global, String done, String name, Text inWords) {
    if (global.isJson()) {
      global.console().result(JsonOutput.text(Map.of(done, name)));
    } else {
      global.console().say(inWords);
    }
  }

  /** {@code liaison project list}. */
  @Command(name = "list", description = "${bundle:cli.project.list}")
  static final class ListProjects implements Callable<Integer> {

    private final GlobalOptions global;

    ListProjects(GlobalOptions global) {
      this.global = global;
    }

    @Override
    public Integer call() {
      List<String> names = Workspace.at(global.library()).projects();
      if (global.isJson()) {
        List<Map<String, Object>> rows = new ArrayList<>();
        names.forEach(name -> rows.add(Map.of("name", name)));
        global.console().result(JsonOutput.rows(rows));
      } else if (names.isEmpty()) {
        global.console().say(Text.of("cli.project.none", global.library().toString()));
      } else {
        names.forEach(name -> global.console().result(name + "\n"));
      }
      return 0;
    }
  }

  /** {@code liaison project new NAME}. */
  @Command(name = "new", description = "${bundle:cli.project.new}")
  static final class NewProject implements Callable<Integer> {

    private final GlobalOptions global;

    @Parameters(paramLabel = "NAME", description = "${bundle:cli.project.name}")
    private String name = "";

    NewProject(GlobalOptions global) {
      this.global = global;
    }

    @Override
    public Integer call() {
      Workspace.at(global.library()).create(name).close();
      tell(global, "created", name, Text.of("cli.project.created", name));
      return 0;
    }
  }

  /** {@code liaison project show NAME}. */
  @Command(name = "show", description = "${bundle:cli.project.show}")
  static final class ShowProject implements Callable<Integer> {

    private final GlobalOptions global;

    @Parameters(paramLabel = "NAME", description = "${bundle:cli.project.name}")
    private String name = "";

    ShowProject(GlobalOptions global) {
      this.global = global;
    }

    @Override
    public Integer call() {
      Console console = global.console();
      Map<String, Object> counts = new LinkedHashMap<>();
      try (OpenProject project = Workspace.at(global.library()).open(name)) {
        counts.put("name", project.name());
        for (Table<?> table : Schema.TABLES) {
          counts.put(table.name(), project.dataset().size(table));
        }
      }
      if (global.isJson()) {
        console.result(JsonOutput.text(counts));
        return 0;
      }
      console.result(counts.remove("name") + "\n");
      for (Table<?> table : Schema.TABLES) {
        Text label = Text.of(table.labelKey());
        console.line(Text.of("cli.project.count", label, counts.getOrDefault(table.name(), 0)));
      }
      return 0;
    }
  }

  /** {@code liaison project delete NAME}. */
  @Command(name = "delete", description = "${bundle:cli.project.delete}")
  static final class DeleteProject implements Callable<Integer> {

    private final GlobalOptions global;

    @Parameters(paramLabel = "NAME", description = "${bundle:cli.project.name}")
    private String name = "";

    DeleteProject(GlobalOptions global) {
      this.global = global;
    }

    @Override
    public Integer call() {
      Workspace.at(global.library()).delete(name);
      tell(global, "deleted", name, Text.of("cli.project.deleted", name));
      return 0;
    }
  }
}
