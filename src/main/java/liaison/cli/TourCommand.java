package liaison.cli;

import java.util.concurrent.Callable;
import liaison.app.Tour;
import liaison.base.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code liaison tour}: the whole way on the sample project. */
@Command(name = "tour", description = "${bundle:cli.tour.about}", sortOptions = false)
final class TourCommand implements Callable<Integer> {

  private final GlobalOptions global;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "liaison-tour",
      description = "${bundle:cli.tour.out}")
  private String out = "liaison-tour";

  TourCommand(GlobalOptions global) {
    this.global = global;
  }

  @Override
  public Integer call() {
    Console console = global.console();
    Tour tour = new Tour(global.registry(), GlobalOptions.path(out), console.language());
    String summary = tour.make(step -> console.say(Text.of("cli.tour.step", step)));
    if (global.isJson()) {
      console.result(summary);
    } else {
      console.line(Text.of("cli.tour.done", tour.pictures(), out));
    }
    return 0;
  }
}
