package liaison.bench.peer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import liaison.bench.graph.TestGraph;
import liaison.model.network.Layout;

/**
 * Graphviz' multilevel layout, without removing overlaps and without drawing ties. Its time is that
 * of the process less what reading and writing the same graph takes ({@code neato -n2} on its own
 * result), measured once for each graph.
 */
public final class Sfdp implements Peer, AutoCloseable {

  private final Path folder;
  private final Map<String, Double> readAndWriteMs = new HashMap<>();
  private Layout places = new Layout(new double[0], new double[0]);

  public Sfdp() throws IOException {
    folder = Files.createTempDirectory("sfdp");
  }

  @Override
  public String name() {
    return "sfdp";
  }

  @Override
  public Optional<String> missing() {
    boolean isThere =
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(path -> Files.isExecutable(Path.of(path, "sfdp")));
    return isThere ? Optional.empty() : Optional.of("sfdp: not found: install graphviz");
  }

  /** Lays a graph out; milliseconds. */
  public double layout(TestGraph graph) throws IOException, InterruptedException {
    Path in = folder.resolve(graph.name() + ".dot");
    if (!Files.exists(in)) {
      write(graph, in);
    }
    Path out = folder.resolve(graph.name() + ".out.dot");
    double whole =
        process("sfdp", "-Goverlap=true", "-Gsplines=none", "-Tdot", "-o", out + "", in + "");
    if (!readAndWriteMs.containsKey(graph.name())) {
      Path plain = folder.resolve("plain");
      readAndWriteMs.put(
          graph.name(),
          process("neato", "-n2", "-Gsplines=none", "-Tplain", "-o", plain + "", out + ""));
      places = read(plain, graph.nodeCount());
    }
    return whole - readAndWriteMs.get(graph.name());
  }

  /** Where it put the nodes of the last graph that was new to it; it has no seed of its own. */
  public Layout places() {
    return places;
  }

  private static double process(String... command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(command[0] + " ended with " + process.exitValue());
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static void write(TestGraph graph, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("graph { node [shape=point, width=0.01, label=\"\"];");
    for (int node = 0; node < graph.nodeCount(); node++) {
      lines.add(node + ";");
    }
    for (int tie = 0; tie < graph.tieCount(); tie++) {
      lines.add(graph.from()[tie] + "--" + graph.to()[tie] + ";");
    }
    lines.add("}");
    Files.write(file, lines, StandardCharsets.US_ASCII);
  }

  private static Layout read(Path plain, int nodes) throws IOException {
    double[] x = new double[nodes];
    double[] y = new double[nodes];
    try (Stream<String> lines = Files.lines(plain)) {
      lines
          .filter(line -> line.startsWith("node "))
          .map(line -> line.split(" "))
          .forEach(part -> {
            int node = Integer.parseInt(part[1]);
            x[node] = Double.parseDouble(part[2]);
            y[node] = Double.parseDouble(part[3]);
          });
    }
    return new Layout(x, y);
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
