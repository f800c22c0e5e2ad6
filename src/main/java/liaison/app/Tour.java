package liaison.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import liaison.app.file.OutputFile;
import liaison.app.picture.PictureRequest;
import liaison.app.picture.Pictures;
import liaison.app.picture.ViewKind;
import liaison.app.picture.ViewOptions;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Language;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.network.NetworkSpec;
import liaison.scene.Canvas;
import liaison.scene.FigureOptions;
import liaison.scene.Highlight;
import liaison.scene.Scene;
import liaison.scene.Theme;

/**
 * The whole way on the sample project: into a library of its own, all analyses, then each view as
 * PNG and SVG, and {@code summary.json} with what there is and how long each step took. Of two
 * files of one picture the first counts what both need: preparation and scene.
 */
public final class Tour {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final FigureOptions PIXELS = new FigureOptions(2, 192, "");

  private final Registry registry;
  private final Path folder;
  private final Language language;
  private final Map<String, Object> times = new LinkedHashMap<>();
  private int pictures;

  /**
   * @param registry what the program can do
   * @param folder gets the files; it is made when it is missing
   * @param language language of the pictures
   */
  public Tour(Registry registry, Path folder, Language language) {
    this.registry = registry;
    this.folder = folder;
    this.language = language;
  }

  /** Pictures written so far. */
  public int pictures() {
    return pictures;
  }

  /**
   * Makes the tour.
   *
   * @param told gets each step as it begins
   * @return the summary as JSON
   * @throws AppException when the folder cannot be written
   */
  public String make(Consumer<Text> told) {
    makeFolder();
    long start = System.nanoTime();
    told.accept(Text.of("tour.import"));
    Dataset data =
        timed(
            "import",
            () ->
                new DataLoader(registry)
                    .load(SampleProject.PREFIX + SampleProject.TSINGHUA, Progress.NONE)
                    .data());
    told.accept(Text.of("tour.analyses"));
    AnalysisService analyses = new AnalysisService(registry);
    List<AnalysisRun> runs =
        timed(
            "analyses",
            () ->
                analyses.run(
                    data, NetworkSpec.STANDARD, analyses.ids(), Map.of("seed", "1"), language));
    Pictures source = new Pictures(registry);
    ViewOptions options = ViewOptions.STANDARD;
    draw(told, source, "graph", new PictureRequest(ViewKind.GRAPH, data, spec(), options));
    draw(told, source, "timeline", new PictureRequest(ViewKind.TIMELINE, data, spec(), options));
    draw(told, source, "map-world", new PictureRequest(ViewKind.MAP, data, spec(), options));
    draw(
        told,
        source,
        "map-china",
        new PictureRequest(ViewKind.MAP, data, spec(), options.withMapSet("china")));
    times.put("all", millis(start));
    String summary = JsonOutput.text(summary(data, runs));
    OutputFile.write(
        folder.resolve("summary.json"), out -> out.write(summary.getBytes(StandardCharsets.UTF_8)));
    return summary;
  }

  private static NetworkSpec spec() {
    return NetworkSpec.STANDARD;
  }

  private void draw(Consumer<Text> told, Pictures source, String name, PictureRequest request) {
    told.accept(Text.of("tour.picture." + name));
    FigureService figures = new FigureService(registry);
    Canvas canvas = Canvas.of(WIDTH, HEIGHT, language, Theme.LIGHT);
    long start = System.nanoTime();
    Scene scene = source.prepare(request, Progress.NONE).scene(canvas, Highlight.NONE);
    for (String format : List.of("png", "svg")) {
      String file = name + "." + format;
      figures.write(folder.resolve(file), List.of(scene), PIXELS, Progress.NONE);
      times.put(file, millis(start));
      start = System.nanoTime();
      pictures++;
    }
  }

  private Map<String, Object> summary(Dataset data, List<AnalysisRun> runs) {
    Map<String, Object> summary = new LinkedHashMap<>();
    for (Table<?> table : Schema.TABLES) {
      summary.put(table.name(), data.size(table));
    }
    Map<String, Object> tops = new LinkedHashMap<>();
    for (AnalysisRun run : runs) {
      if (run.result().equals("nodes")) {
        run.rows().stream().findFirst().ifPresent(top -> tops.put(run.id(), top.name()));
      }
    }
    summary.put("first", tops);
    summary.put("ms", times);
    return summary;
  }

  private <T> T timed(String step, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    times.put(step, millis(start));
    return result;
  }

  private static long millis(long start) {
    return Math.round((System.nanoTime() - start) / 1e6);
  }

  private void makeFolder() {
    try {
      Files.createDirectories(folder);
    } catch (IOException failed) {
      throw new AppException(Fault.OUTPUT, Text.of("output.failed", folder.toString()), failed);
    }
  }
}
