package liaison.bench.graph;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The co-authorship networks: {@code coauthorship/NAME_nodes.csv} and {@code NAME_edges.csv}. */
public final class Ladder {

  private Ladder() {}

  /** The folder of the data; it may be missing. */
  public static Path folder() {
    return Path.of(System.getProperty("liaison.data", "../shared/data")).resolve("coauthorship");
  }

  /**
   * Reads one, such as {@code cond-mat}; self-ties are left out.
   *
   * @throws IllegalStateException when it is not there
   */
  public static TestGraph graph(String name, String file) {
    Path nodes = folder().resolve(file + "_nodes.csv");
    if (!Files.exists(nodes)) {
      throw new IllegalStateException(nodes + ": not found: set -Dliaison.data=FOLDER");
    }
    List<String> labels = read(nodes, row -> row.getField("label"));
    List<Tie> ties = read(folder().resolve(file + "_edges.csv"), Ladder::tie);
    Map<Long, Double> byEnds = new TreeMap<>();
    for (Tie tie : ties) {
      if (tie.low != tie.high) {
        byEnds.merge((long) tie.low << 32 | tie.high, tie.weight, Double::sum);
      }
    }
    long[] packed = byEnds.keySet().stream().mapToLong(Long::longValue).toArray();
    TestGraph plain = TestGraph.of(name, labels, packed);
    double[] weights = byEnds.values().stream().mapToDouble(Double::doubleValue).toArray();
    return new TestGraph(name, labels, plain.from(), plain.to(), weights);
  }

  private static Tie tie(NamedCsvRecord row) {
    int a = Integer.parseInt(row.getField("source"));
    int b = Integer.parseInt(row.getField("target"));
    return new Tie(Math.min(a, b), Math.max(a, b), weight(row.findField("value").orElse("1")));
  }

  /** Some of the largest stand there as "inf": 1 then. */
  private static double weight(String text) {
    return text.equals("inf") ? 1 : Double.parseDouble(text);
  }

  private static <T> List<T> read(Path file, Function<NamedCsvRecord, T> reader) {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file);
        Stream<NamedCsvRecord> stream = rows.stream()) {
      return stream.map(reader).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A row. */
  private record Tie(int low, int high, double weight) {}
}
