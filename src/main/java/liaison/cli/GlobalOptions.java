package liaison.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import liaison.app.Registry;
import liaison.app.file.LibraryHome;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Language;
import liaison.base.Text;
import picocli.CommandLine.Option;

/** The options that every command takes, before or after its name. */
final class GlobalOptions {

  private final Console console;
  private final Registry registry;

  private String library = "";
  private boolean json;

  GlobalOptions(Console console, Registry registry) {
    this.console = console;
    this.registry = registry;
  }

  @Option(
      names = "--library",
      paramLabel = "DIR",
      scope = picocli.CommandLine.ScopeType.INHERIT,
      description = "${bundle:cli.option.library}")
  void setLibrary(String folder) {
    library = folder;
  }

  @Option(
      names = "--quiet",
      scope = picocli.CommandLine.ScopeType.INHERIT,
      description = "${bundle:cli.option.quiet}")
  void setQuiet(boolean isQuiet) {
    console.setQuiet(isQuiet);
  }

  @Option(
      names = "--json",
      scope = picocli.CommandLine.ScopeType.INHERIT,
      description = "${bundle:cli.option.json}")
  void setJson(boolean isJson) {
    json = isJson;
  }

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      scope = picocli.CommandLine.ScopeType.INHERIT,
      description = "${bundle:cli.option.lang}")
  void setLanguage(String code) {
    console.setLanguage(Language.ofCode(code).orElse(console.language()));
  }

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = picocli.CommandLine.ScopeType.INHERIT,
      description = "${bundle:cli.option.help}")
  void setHelp(boolean isAsked) {
    // the command line itself answers
  }

  Registry registry() {
    return registry;
  }

  Console console() {
    return console;
  }

  boolean isJson() {
    return json;
  }

  Path library() {
    return library.isEmpty() ? LibraryHome.ofThisUser() : path(library);
  }

  /** A path as typed. */
  static Path path(String typed) {
    try {
      return Path.of(typed);
    } catch (InvalidPathException bad) {
      throw new AppException(Fault.USAGE, Text.of("cli.badPath", typed), bad);
    }
  }
}
