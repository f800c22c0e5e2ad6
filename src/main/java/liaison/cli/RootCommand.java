package liaison.cli;

import java.util.concurrent.Callable;
import liaison.app.Notices;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code liaison} without a command. */
@Command(name = "liaison", description = "${bundle:cli.about}", sortOptions = false)
final class RootCommand implements Callable<Integer> {

  @Mixin private final GlobalOptions global;

  @Option(names = "--data", paramLabel = "PATH", description = "${bundle:cli.option.windowData}")
  private String data = "";

  @Option(names = "--notices", description = "${bundle:cli.option.notices}")
  private boolean notices;

  @Option(names = "--version", description = "${bundle:cli.option.version}")
  private boolean version;

  RootCommand(GlobalOptions global) {
    this.global = global;
  }

  @Override
  public Integer call() {
    if (version) {
      global.console().result("liaison " + Notices.version() + "\n");
      return 0;
    }
    if (!data.isEmpty()) {
      throw new AppException(Fault.USAGE, Text.of("cli.dataAlone"));
    }
    if (!notices) {
      throw new AppException(Fault.USAGE, Text.of("cli.noCommand"));
    }
    global.console().result(Notices.text());
    return 0;
  }
}
