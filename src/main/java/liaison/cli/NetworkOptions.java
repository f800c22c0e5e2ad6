package liaison.cli;

import java.time.LocalDate;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Presence.Undated;
import liaison.model.filter.Filter;
import liaison.model.network.NetworkSpec;
import liaison.model.network.NetworkSpec.Counting;
import liaison.model.network.NetworkSpec.Level;
import liaison.model.network.NetworkSpec.Projection;
import liaison.model.value.PartialDate;
import liaison.model.value.Period;
import picocli.CommandLine.Option;

/** The options that say how a network is made of the records. */
final class NetworkOptions {

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      defaultValue = "organisation",
      description = "${bundle:cli.option.level}")
  private String level = "organisation";

  @Option(
      names = "--projection",
      paramLabel = "WORD",
      defaultValue = "by-kind",
      description = "${bundle:cli.option.projection}")
  private String projection = "by-kind";

  @Option(
      names = "--counting",
      paramLabel = "WORD",
      defaultValue = "full",
      description = "${bundle:cli.option.counting}")
  private String counting = "full";

  @Option(
      names = "--undated",
      paramLabel = "WORD",
      defaultValue = "known-by",
      description = "${bundle:cli.option.undated}")
  private String undated = "known-by";

  @Option(
      names = "--filter",
      paramLabel = "FILTER",
      defaultValue = "",
      description = "${bundle:cli.option.filter}")
  private String filter = "";

  @Option(
      names = "--from",
      paramLabel = "DATE",
      defaultValue = "",
      description = "${bundle:cli.option.from}")
  private String from = "";

  @Option(
      names = "--to",
      paramLabel = "DATE",
      defaultValue = "",
      description = "${bundle:cli.option.to}")
  private String to = "";

  /** The options as typed, without looking at any data. */
  NetworkSpec spec() {
    return new NetworkSpec(
        Filter.parse(filter),
        period(),
        Choices.of("--undated", undated, Undated.values(), Undated::code),
        Choices.of("--level", level, Level.values(), Level::code),
        Choices.of("--projection", projection, Projection.values(), Projection::code),
        Choices.of("--counting", counting, Counting.values(), Counting::code));
  }

  /** The same, with every value of the filter found in the data. */
  NetworkSpec spec(Dataset data) {
    NetworkSpec spec = spec();
    spec.filter().check(data);
    return spec;
  }

  private Period period() {
    LocalDate first = from.isEmpty() ? LocalDate.MIN : date("--from", from).earliest();
    LocalDate last = to.isEmpty() ? LocalDate.MAX : date("--to", to).latest();
    if (last.isBefore(first)) {
      throw new AppException(Fault.USAGE, Text.of("cli.emptyPeriod", from, to));
    }
    return new Period(first, last);
  }

  private static PartialDate date(String option, String typed) {
    return PartialDate.parse(typed)
        .filter(PartialDate::isDated)
        .orElseThrow(() -> new AppException(Fault.USAGE, Text.of("cli.badDate", typed, option)));
  }
}
