package liaison.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import liaison.ui.StallBenchmark;
import liaison.ui.WindowBenchmark;

/** Runs benchmarks, prints a table and keeps each result as JSON. */
public final class Benchmarks {

  private static final List<Benchmark> ALL =
      List.of(
          new NetworkBenchmark(),
          new BetweennessBenchmark(),
          new ClosenessBenchmark(),
          new PageRankBenchmark(),
          new LeidenBenchmark(),
          new ForceBenchmark(),
          new ForceTimeBenchmark(),
          new OverviewBenchmark(),
          new ClustersBenchmark(),
          new FrameBenchmark(),
          new PictureBenchmark(),
          new StallBenchmark(),
          new WindowBenchmark());

  private Benchmarks() {}

  /**
   * @param args folder of the results, then which are wanted, none for all: parts of their names,
   *     each with {@code /SIZE} and {@code /PEER} as needed
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    List<String> selectors =
        args.length > 1 && !args[1].isBlank() ? List.of(args[1].trim().split("[ ,]+")) : List.of();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean isWell = true;
    for (Benchmark benchmark : ALL) {
      Wanted wanted = Wanted.of(benchmark.id(), selectors);
      if (wanted.takesAny()) {
        isWell &= run(benchmark, wanted, folder, out);
      }
    }
    System.exit(isWell ? 0 : 1);
  }

  private static boolean run(Benchmark benchmark, Wanted wanted, Path folder, PrintStream out)
      throws IOException {
    Report report = new Report(wanted, out);
    boolean isWell = true;
    try {
      benchmark.run(report);
    } catch (Exception broken) {
      report.note(benchmark.id() + " broke off: " + broken);
      Arrays.stream(broken.getStackTrace()).limit(12).forEach(at -> report.say("  at " + at));
      isWell = false;
    }
    report.write(folder.resolve(benchmark.id() + ".json"));
    return isWell;
  }
}
