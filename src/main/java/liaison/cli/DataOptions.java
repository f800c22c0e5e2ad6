package liaison.cli;

import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;
import picocli.CommandLine.Option;

/** The options that say which records are meant: a project of the library, or a path. */
final class DataOptions {

  @Option(
      names = "--project",
      paramLabel = "NAME",
      defaultValue = "",
      description = "${bundle:cli.option.project}")
  private String project = "";

  @Option(
      names = "--data",
      paramLabel = "PATH",
      defaultValue = "",
      description = "${bundle:cli.option.data}")
  private String data = "";

  boolean isProject() {
    return !project.isEmpty();
  }

  String project() {
    return project;
  }

  String data() {
    return data;
  }

  /** Refuses none and both. */
  void check() {
    if (project.isEmpty() == data.isEmpty()) {
      throw new AppException(Fault.USAGE, Text.of("cli.projectOrData"));
    }
  }
}
