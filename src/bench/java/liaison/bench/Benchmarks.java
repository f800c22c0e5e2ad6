package liaison.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import liaison.ui.WindowBenchmark;

/** Runs benchmarks, prints a table and keeps each result as JSON. */
public final class Benchmarks {

  private static final List<Benchmark> ALL = List.of(new WindowBenchmark());

  private Benchmarks() {}

  /**
   * @param args folder of the results, then parts of the names of those wanted, none for all
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    String wanted = args.length > 1 ? args[1] : "";
    ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    System.out.printf(
        Locale.ROOT,
        "%-44s %5s %9s %9s %9s  wanted%n",
        "task (ms)",
        "runs",
        "median",
        "p95",
        "most");
    for (Benchmark benchmark : ALL) {
      boolean isWanted =
          wanted.isBlank()
              || Arrays.stream(wanted.split("[ ,]+")).anyMatch(benchmark.id()::contains);
      if (isWanted) {
        List<Figure> figures = benchmark.run();
        figures.forEach(figure -> System.out.println(figure.line()));
        json.writeValue(folder.resolve(benchmark.id() + ".json").toFile(), figures);
      }
    }
    System.exit(0);
  }
}
