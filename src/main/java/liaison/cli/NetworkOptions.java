package liaison.cli;

import liaison.model.Dataset;
import liaison.model.network.NetworkSpec;
import liaison.model.network.NetworkSpec.Counting;
import liaison.model.network.NetworkSpec.Level;
import liaison.model.network.NetworkSpec.Projection;
import picocli.CommandLine.Mixin;
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

  @Mixin private final RecordOptions records = new RecordOptions();

  /** The options as typed, without looking at any data. */
  NetworkSpec spec() {
    return new NetworkSpec(
        records.filter(),
        records.period(),
        records.undated(),
        Choices.of("--level", level, Level.values(), Level::code),
        Choices.of("--projection", projection, Projection.values(), Projection::code),
        Choices.of("--counting", counting, Counting.values(), Counting::code));
  }

  /** The same, with every value of the filter found in the data. */
  NetworkSpec spec(Dataset data) {
    return records.found(data, spec());
  }
}
