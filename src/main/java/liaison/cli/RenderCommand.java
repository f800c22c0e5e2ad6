package liaison.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import liaison.app.FigureService;
import liaison.app.JsonOutput;
import liaison.app.LoadedData;
import liaison.app.picture.PictureRequest;
import liaison.app.picture.Pictures;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.scene.Canvas;
import liaison.scene.FigureOptions;
import liaison.scene.Highlight;
import liaison.scene.Scene;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code liaison render}: one view as a file. */
@Command(name = "render", description = "${bundle:cli.render.about}", sortOptions = false)
final class RenderCommand implements Callable<Integer> {

  private static final double SCREEN_DPI = 96;
  private static final double MOST_PIXELS = 200e6;

  private final GlobalOptions global;

  @Mixin private final DataOptions source = new DataOptions();

  @Mixin private final PictureOptions picture = new PictureOptions();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "${bundle:cli.render.out}")
  private String out = "";

  @Option(
      names = "--scale",
      paramLabel = "X",
      defaultValue = "",
      description = "${bundle:cli.render.scale}")
  private String scale = "";

  @Option(
      names = "--dpi",
      paramLabel = "N",
      defaultValue = "",
      description = "${bundle:cli.render.dpi}")
  private String dpi = "";

  RenderCommand(GlobalOptions global) {
    this.global = global;
  }

  @Override
  public Integer call() {
    source.check();
    picture.check();
    Path file = GlobalOptions.path(out);
    FigureService figures = new FigureService(global.registry());
    figures.check(file);
    Canvas canvas = picture.canvas(global.console().language());
    FigureOptions options = options(canvas);
    LoadedData loaded = DataAccess.load(global, source);
    PictureRequest request = picture.request(loaded.data());
    Scene scene =
        new Pictures(global.registry())
            .prepare(request, Progress.NONE)
            .scene(canvas, Highlight.NONE);
    figures.write(file, List.of(scene), options, Progress.NONE);
    if (!scene.dropped().isEmpty()) {
      global.console().say(Text.of("cli.render.dropped", scene.dropped().size()));
    }
    if (global.isJson()) {
      global.console().result(json(file, scene));
    } else {
      global.console().say(Text.of("cli.render.done", file.toString()));
    }
    return loaded.hasProblems() ? CommandLineFace.DONE_WITH_PROBLEMS : 0;
  }

  private static String json(Path file, Scene scene) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", file.toString());
    json.put("dropped", scene.dropped().size());
    return JsonOutput.text(json);
  }

  /** A resolution alone asks for its pixels; with a scale it is only written into the file. */
  private FigureOptions options(Canvas canvas) {
    double resolution = dpi.isEmpty() ? SCREEN_DPI : Choices.number("--dpi", dpi, 36, 2400);
    double factor =
        scale.isEmpty() ? resolution / SCREEN_DPI : Choices.number("--scale", scale, 0.1, 20);
    double written = dpi.isEmpty() ? SCREEN_DPI * factor : resolution;
    if (canvas.width() * canvas.height() * factor * factor > MOST_PIXELS) {
      throw new AppException(
          Fault.USAGE, Text.of("cli.render.tooLarge", (long) (MOST_PIXELS / 1e6)));
    }
    return new FigureOptions(factor, written, picture.description());
  }
}
