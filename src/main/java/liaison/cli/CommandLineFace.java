package liaison.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;
import liaison.app.Registry;
import liaison.base.AppException;
import liaison.base.Language;
import liaison.base.Text;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line and gives its exit code; it never ends the process itself. */
public final class CommandLineFace {

  /** Everything was done, but problems were reported. */
  static final int DONE_WITH_PROBLEMS = 1;

  private static final int WRONG_USAGE = 2;
  private static final int INTERNAL_ERROR = 4;
  private static final Logger LOG = Logger.getLogger(CommandLineFace.class.getName());

  private final Console console;

  /**
   * @param out gets results
   * @param err gets talk and complaints
   * @param system language where {@code --lang} says nothing
   */
  public CommandLineFace(PrintStream out, PrintStream err, Language system) {
    this.console = new Console(utf8(out), utf8(err), system);
  }

  /** The face of this process: standard streams and the platform's language. */
  public static CommandLineFace ofThisProcess() {
    return new CommandLineFace(System.out, System.err, Language.ofLocale(Locale.getDefault()));
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  /** Runs a command line. */
  public int run(String... arguments) {
    try {
      console.setLanguage(language(List.of(arguments)));
      return commands().execute(arguments);
    } catch (AppException refused) {
      console.complain(refused.text());
      return refused.fault().exitCode();
    }
  }

  /** Makes the tour into a folder; what {@code liaison} does where no window can be opened. */
  public int runTourInsteadOfWindow(Text reason) {
    console.say(reason);
    return run("tour");
  }

  /** Says why something cannot be done, and gives the exit code for that. */
  public int refuse(Text reason) {
    console.complain(reason);
    return WRONG_USAGE;
  }

  private CommandLine commands() {
    GlobalOptions global = new GlobalOptions(console, new Registry());
    CommandLine line = new CommandLine(new RootCommand(global));
    line.addSubcommand(new TourCommand(global));
    line.addSubcommand(ProjectCommand.line(global));
    line.addSubcommand(new ImportCommand(global));
    line.addSubcommand(new FindCommand(global));
    line.addSubcommand(new AnalyseCommand(global));
    line.addSubcommand(new PathsCommand(global));
    line.addSubcommand(new RenderCommand(global));
    line.addSubcommand(new AuditCommand(global));
    line.addSubcommand(new TableCommand(global));
    line.setResourceBundle(
        ResourceBundle.getBundle("liaison.base.messages", console.language().locale()));
    line.setOut(new PrintWriter(new ConsoleWriter(console), true));
    line.setParameterExceptionHandler((wrong, arguments) -> refuse(wrong, List.of(arguments)));
    line.setExecutionExceptionHandler((failure, command, result) -> fail(failure));
    setHeadings(line);
    return line;
  }

  /** Sets the headings of all help pages in the language asked for. */
  private void setHeadings(CommandLine line) {
    UsageMessageSpec usage = line.getCommandSpec().usageMessage();
    usage.synopsisHeading(heading("cli.heading.usage") + "  ");
    usage.parameterListHeading("%n" + heading("cli.heading.parameters"));
    usage.optionListHeading("%n" + heading("cli.heading.options"));
    usage.commandListHeading("%n" + heading("cli.heading.commands"));
    line.getSubcommands().values().forEach(this::setHeadings);
  }

  private String heading(String key) {
    return console.messages().get(key) + "%n";
  }

  private int refuse(ParameterException wrong, List<String> arguments) {
    Throwable cause = wrong.getCause();
    if (cause instanceof AppException refused) {
      console.complain(refused.text());
      return refused.fault().exitCode();
    }
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName(" ");
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().getFirst();
      console.complain(Text.of("cli.unknownArgument", word, command));
    } else if (wrong instanceof MissingParameterException missing) {
      List<String> names =
          missing.getMissing().stream().map(CommandLineFace::argumentName).toList();
      boolean isTyped = names.size() == 1 && arguments.contains(names.getFirst());
      console.complain(
          Text.of(
              isTyped ? "cli.missingValue" : "cli.missingArgument",
              String.join(", ", names),
              command));
    } else if (wrong instanceof OverwrittenOptionException twice) {
      console.complain(Text.of("cli.givenTwice", argumentName(twice.getOverwritten())));
    } else {
      console.complain(Text.of("cli.badArguments", command));
    }
    return WRONG_USAGE;
  }

  private static String argumentName(CommandLine.Model.ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : argument.paramLabel();
  }

  private int fail(Exception failure) {
    if (failure instanceof AppException refused) {
      console.complain(refused.text());
      return refused.fault().exitCode();
    }
    String code = Integer.toHexString(failure.toString().hashCode());
    LOG.log(Level.FINE, "internal error " + code, failure);
    console.complain(Text.of("cli.internal", code, failure.getClass().getSimpleName()));
    return INTERNAL_ERROR;
  }

  /** The language asked for, looked up before anything is parsed so that refusals speak it. */
  private Language language(List<String> arguments) {
    for (int at = 0; at < arguments.size(); at++) {
      String word = arguments.get(at);
      String code = "";
      if (word.startsWith("--lang=")) {
        code = word.substring("--lang=".length());
      } else if (word.equals("--lang") && at + 1 < arguments.size()) {
        code = arguments.get(at + 1);
      }
      if (!code.isEmpty()) {
        return language(code);
      }
    }
    return console.language();
  }

  private static Language language(String code) {
    return Choices.of("--lang", code, Language.values(), Language::code);
  }
}
