package liaison.scene.raster;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import liaison.base.Progress;
import liaison.scene.FigureFormat;
import liaison.scene.FigureOptions;
import liaison.scene.Scene;

/** PNG: the first page as pixels. */
public final class PngFormat implements FigureFormat {

  private final RasterPainter painter;

  public PngFormat(RasterPainter painter) {
    this.painter = painter;
  }

  @Override
  public String id() {
    return "png";
  }

  @Override
  public void write(List<Scene> pages, FigureOptions options, OutputStream out, Progress progress)
      throws IOException {
    Scene scene = pages.getFirst();
    progress.step(0, 2);
    Raster raster = painter.paint(scene, options.scale());
    progress.step(1, 2);
    Map<String, String> words = new LinkedHashMap<>();
    words.put("Software", "Liaison");
    putUnlessEmpty(words, "Title", scene.caption().title());
    putUnlessEmpty(words, "Description", description(scene, options));
    Png.write(raster, options.dpi(), words, out);
    progress.step(2, 2);
  }

  private static String description(Scene scene, FigureOptions options) {
    return String.join(
            "\n", scene.caption().subtitle(), scene.caption().source(), options.description())
        .strip();
  }

  private static void putUnlessEmpty(Map<String, String> words, String key, String value) {
    String clean =
        value
            .codePoints()
            .filter(c -> c == '\n' || !Character.isISOControl(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    if (!clean.isBlank()) {
      words.put(key, clean);
    }
  }
}
