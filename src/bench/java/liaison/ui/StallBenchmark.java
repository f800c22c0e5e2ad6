package liaison.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import liaison.app.CodeLists;
import liaison.app.picture.ViewKind;
import liaison.app.picture.ViewOptions;
import liaison.app.settings.Settings;
import liaison.base.Language;
import liaison.bench.Benchmark;
import liaison.bench.Figure;
import liaison.bench.Report;
import liaison.bench.graph.Ladder;
import liaison.model.Dataset;

/**
 * How long the window's thread is away while a large network is imported, laid out and analysed:
 * 16,726 nodes and 47,594 ties, all through the window's own doors.
 */
public final class StallBenchmark implements Benchmark {

  private static final String WANTED = "most ≤ 100, aim 33";
  private static final int ROUNDS = 3;

  @Override
  public String id() {
    return "stall";
  }

  @Override
  public void run(Report report) throws IOException, TimeoutException {
    Path file = Ladder.folder().resolve("cond-mat_edges.csv");
    if (!Files.exists(file)) {
      report.missing(file + ": not found: set -Dliaison.data=FOLDER");
      return;
    }
    Path home = Files.createTempDirectory("liaison-stall");
    Dataset nothing = Dataset.empty(CodeLists.load());
    try (WindowRig rig =
            new WindowRig(nothing, Language.EN, home.resolve("library"), WindowRig.SMALL);
        Heartbeat heartbeat = new Heartbeat()) {
      WindowRig.call(() -> {
        rig.window().shell().editing().attach(Optional.empty());
        rig.window().start(Optional.empty(), Settings.STANDARD);
        return true;
      });
      rig.still();
      read(rig, heartbeat, file, report);
      picture(rig, heartbeat, "layout, force", "force", "weighted-degree", report);
      picture(rig, heartbeat, "layout, overview", "overview", "weighted-degree", report);
      picture(rig, heartbeat, "analysis, betweenness", "overview", "betweenness", report);
      picture(rig, heartbeat, "analysis, closeness", "overview", "harmonic-closeness", report);
    }
  }

  private static void read(WindowRig rig, Heartbeat heartbeat, Path file, Report report) {
    List<Double> waits =
        waits(
            heartbeat,
            () -> {
              rig.window().shell().importFiles(List.of(file.toString()));
              return true;
            },
            () -> WindowRig.await("the report", () -> node(rig, "import-run") != null));
    report.add(figure("import, read and planned", waits, heartbeat, report));
    waits =
        waits(
            heartbeat,
            () -> {
              ((Button) node(rig, "import-run")).fire();
              return true;
            },
            () -> WindowRig.await("the end", () -> node(rig, "import-show-new") != null));
    report.add(figure("import, saved and shown", waits, heartbeat, report));
    WindowRig.call(() -> {
      ((Button) node(rig, "import-show-new")).fire();
      return true;
    });
    rig.still();
  }

  /** Back and forth between the table and the graph, so that nothing kept is shown. */
  private static void picture(
      WindowRig rig,
      Heartbeat heartbeat,
      String what,
      String layout,
      String sizeBy,
      Report report) {
    double[] waits = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      ViewOptions plain = ViewOptions.STANDARD;
      long seed = 100L * (what.hashCode() & 0xff) + round;
      ViewOptions options =
          new ViewOptions(
              layout,
              plain.mapSet(),
              plain.colourBy(),
              sizeBy,
              plain.sectorBy(),
              plain.laneBy(),
              "",
              false,
              "",
              1,
              false,
              seed);
      waits[round] =
          waits(
                  heartbeat,
                  () -> {
                    rig.explorer.options().set(options);
                    rig.explorer.view().set(ViewKind.GRAPH);
                    return true;
                  },
                  rig::still)
              .getFirst();
    }
    heartbeat.reason().stream().limit(8).forEach(line -> report.note("  " + line));
    report.add(Figure.of("window's thread away, " + what, waits, WANTED));
  }

  private static List<Double> waits(Heartbeat heartbeat, Callable<Boolean> work, Runnable until) {
    heartbeat.longestMs();
    WindowRig.call(work);
    until.run();
    return List.of(heartbeat.longestMs());
  }

  private static Figure figure(
      String what, List<Double> waits, Heartbeat heartbeat, Report report) {
    heartbeat.reason().stream().limit(8).forEach(line -> report.note("  " + line));
    double[] times = waits.stream().mapToDouble(Double::doubleValue).toArray();
    return Figure.of("window's thread away, " + what, times, WANTED);
  }

  private static Node node(WindowRig rig, String id) {
    return rig.stage().getScene().lookup("#" + id);
  }
}
