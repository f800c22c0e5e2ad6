package liaison.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import liaison.bench.graph.Size;

/** Prints the figures of a benchmark as they come and keeps them. */
public final class Report {

  private static final double ENOUGH_MS = 8_000;

  private final Wanted wanted;
  private final PrintStream out;
  private final List<Comparison> comparisons = new ArrayList<>();
  private final List<Growth> growth = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Set<String> missing = new LinkedHashSet<>();

  Report(Wanted wanted, PrintStream out) {
    this.wanted = wanted;
    this.out = out;
  }

  /** Whether a size and a peer are wanted; a benchmark may save itself the preparation. */
  public boolean wants(String size, String peer) {
    return wanted.takes(size, peer);
  }

  public void add(Comparison comparison) {
    if (comparisons.isEmpty()) {
      out.println(Comparison.head());
    }
    comparisons.add(comparison);
    out.println(comparison.line());
  }

  public void add(Figure figure) {
    if (figures.isEmpty()) {
      out.println(Figure.head());
    }
    figures.add(figure);
    out.println(figure.line());
  }

  /** Something else that was found out. */
  public void note(String text) {
    notes.add(text);
    out.println(text);
  }

  /** Names a peer that is not there, once. */
  public void missing(String what) {
    if (missing.add(what)) {
      out.println(what);
    }
  }

  /** What is being done, on standard error. */
  void say(String text) {
    System.err.println("… " + text);
  }

  /** Times ours on graphs of several sizes, the least first. */
  public void growth(String task, List<Size> sizes, Function<Size, Run> ours) throws Exception {
    if (!wanted.takes("growth", "")) {
      return;
    }
    List<Growth.Point> points = new ArrayList<>();
    for (Size size : sizes) {
      say(task + ", growth, " + size.graph().name());
      points.add(
          new Growth.Point(size.graph().name(), size.graph().tieCount(), time(ours.apply(size))));
    }
    Growth grown = new Growth(task, points);
    growth.add(grown);
    out.println(grown.line());
  }

  /** Median of five, or of as many as go into some seconds. */
  private static double time(Run run) throws Exception {
    List<Double> times = new ArrayList<>();
    double spent = run.ms();
    if (spent > ENOUGH_MS) {
      return spent;
    }
    do {
      double ms = run.ms();
      times.add(ms);
      spent += ms;
    } while (times.size() < 5 && spent < ENOUGH_MS);
    return Comparison.median(times);
  }

  void write(Path file) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("cores", Runtime.getRuntime().availableProcessors());
    all.put("java", Runtime.version().toString());
    all.put("comparisons", comparisons.stream().map(Report::json).toList());
    all.put("growth", growth);
    all.put("figures", figures);
    all.put("notes", notes);
    all.put("missing", missing);
    new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), all);
  }

  private static Map<String, Object> json(Comparison one) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("task", one.task());
    json.put("size", one.size());
    json.put("threads", one.threads());
    json.put("oursMs", one.oursMs());
    json.put("peer", one.peer());
    json.put("peerMs", one.peerMs());
    json.put("ratio", one.ratio());
    json.put("must", one.must());
    json.put("aim", one.aim());
    json.put("isMet", one.isMet());
    json.put("quality", one.quality());
    json.put("ours", one.ours());
    json.put("theirs", one.theirs());
    return json;
  }
}
