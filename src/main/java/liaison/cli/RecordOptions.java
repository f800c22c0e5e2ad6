package liaison.cli;

import java.time.LocalDate;
import java.util.Optional;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Presence.Undated;
import liaison.model.filter.Filter;
import liaison.model.filter.Filter.Parted;
import liaison.model.filter.SavedFilters;
import liaison.model.network.NetworkSpec;
import liaison.model.value.PartialDate;
import liaison.model.value.Period;
import picocli.CommandLine.Option;

/** The options that choose among the records. */
final class RecordOptions {

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

  /** The filter as typed; nothing yet for one the project keeps under a name. */
  Filter filter() {
    return SavedFilters.isName(filter) ? Filter.NONE : Filter.parse(filter);
  }

  /**
   * What was typed, with every value of the filter found in the data. The only period of the filter
   * is the period itself, as in the window, where no other is given.
   */
  NetworkSpec found(Dataset data, NetworkSpec typed) {
    Filter whole = new SavedFilters(data).read(filter);
    Optional<Parted> parted = typed.period().isAlways() ? whole.parted() : Optional.empty();
    return parted
        .map(both -> typed.withFilter(both.filter()).withPeriod(both.period()))
        .orElseGet(() -> typed.withFilter(whole));
  }

  Undated undated() {
    return Choices.of("--undated", undated, Undated.values(), Undated::code);
  }

  Period period() {
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
