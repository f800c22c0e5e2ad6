package liaison.bench.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import liaison.bench.graph.TestGraph;

/**
 * igraph's C library, through Python's binding: a process that keeps the graphs and stays alive, so
 * that runs of it and of ours take turns. It takes the times itself, around the call alone.
 */
public final class Igraph implements Peer, AutoCloseable {

  private static final List<String> PYTHONS = List.of("/usr/bin/python3", "python3");
  private static final String SCRIPT = "src/bench/peers/igraph_peer.py";

  private final ObjectMapper json = new ObjectMapper();
  private final Set<String> loaded = new HashSet<>();
  private final Path folder;
  private final String missing;
  private Optional<Child> child = Optional.empty();
  private double[] values = {};

  public Igraph() throws IOException {
    folder = Files.createTempDirectory("igraph");
    child = start();
    missing = child.isPresent() ? "" : "igraph: not found: install python3-igraph";
  }

  /** A process and its two ends. */
  private record Child(Process process, Writer commands, BufferedReader answers) {}

  private Optional<Child> start() {
    for (String python : PYTHONS) {
      try {
        Process process =
            new ProcessBuilder(python, SCRIPT)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader answers = process.inputReader(StandardCharsets.UTF_8);
        if (answers.readLine() != null) {
          return Optional.of(
              new Child(process, process.outputWriter(StandardCharsets.UTF_8), answers));
        }
      } catch (IOException noPython) {
        continue;
      }
    }
    return Optional.empty();
  }

  @Override
  public String name() {
    return "igraph C";
  }

  @Override
  public Optional<String> missing() {
    return missing.isEmpty() ? Optional.empty() : Optional.of(missing);
  }

  /** What the last call gave, by node. */
  public double[] values() {
    return values.clone();
  }

  /** What the last call gave, as group numbers. */
  public int[] groups() {
    return Arrays.stream(values).mapToInt(value -> (int) value).toArray();
  }

  public double betweenness(TestGraph graph) throws IOException {
    return call(graph, "betweenness", Map.of());
  }

  /** Harmonic closeness divided by n − 1. */
  public double harmonic(TestGraph graph) throws IOException {
    return call(graph, "harmonic", Map.of());
  }

  /** PageRank, 0.85, by PRPACK. */
  public double pageRank(TestGraph graph) throws IOException {
    return call(graph, "pagerank", Map.of());
  }

  public double leiden(TestGraph graph, int iterations) throws IOException {
    return call(graph, "leiden", Map.of("iterations", iterations));
  }

  /** The DrL layout; {@link #values} are x and y in turn. */
  public double drl(TestGraph graph) throws IOException {
    return call(graph, "drl", Map.of());
  }

  /** Any function the script knows, unweighted; milliseconds. */
  public double call(TestGraph graph, String what, Map<String, Object> further) throws IOException {
    load(graph);
    Path out = folder.resolve("out");
    Map<String, Object> command = new TreeMap<>(further);
    command.put("do", what);
    command.put("name", graph.name());
    command.put("out", out.toString());
    double ms = ask(command).get("ms").asDouble();
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(out)).order(ByteOrder.nativeOrder());
    values = new double[bytes.remaining() / Double.BYTES];
    bytes.asDoubleBuffer().get(values);
    return ms;
  }

  private void load(TestGraph graph) throws IOException {
    if (!loaded.add(graph.name())) {
      return;
    }
    int ties = graph.tieCount();
    ByteBuffer bytes = ByteBuffer.allocate(2 * Integer.BYTES * ties).order(ByteOrder.nativeOrder());
    for (int tie = 0; tie < ties; tie++) {
      bytes.putInt(graph.from()[tie]).putInt(graph.to()[tie]);
    }
    Path file = Files.write(folder.resolve(graph.name()), bytes.array());
    ask(
        Map.of(
            "do", "load",
            "name", graph.name(),
            "nodes", graph.nodeCount(),
            "file", file.toString()));
  }

  private JsonNode ask(Map<String, Object> command) throws IOException {
    Child running = child.orElseThrow(() -> new IOException(missing));
    running.commands.write(json.writeValueAsString(command) + "\n");
    running.commands.flush();
    String line = running.answers.readLine();
    if (line == null) {
      throw new IOException("igraph ended");
    }
    JsonNode answer = json.readTree(line);
    if (answer.has("error")) {
      throw new IOException(answer.get("error").asText());
    }
    return answer;
  }

  @Override
  public void close() throws IOException {
    if (child.isPresent()) {
      child.get().commands.close();
      child.get().answers.close();
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
