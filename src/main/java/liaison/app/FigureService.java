package liaison.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import liaison.app.file.OutputFile;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.scene.FigureFormat;
import liaison.scene.FigureOptions;
import liaison.scene.Scene;

/** Writes scenes as files; the ending of the name chooses the format. */
public final class FigureService {

  private final List<FigureFormat> formats;

  public FigureService(Registry registry) {
    this.formats = registry.figureFormats();
  }

  /**
   * Refuses a file that could not be written, before anything is drawn for it.
   *
   * @throws AppException when the ending is unknown, or the folder is missing or not writable
   */
  public void check(Path file) {
    if (!Files.isDirectory(file)) {
      format(file);
    }
    OutputFile.check(file);
  }

  /** Writes pages into a file, whole or not at all. */
  public void write(Path file, List<Scene> pages, FigureOptions options, Progress progress) {
    FigureFormat format = format(file);
    OutputFile.write(file, out -> format.write(pages, options, out, progress));
  }

  private FigureFormat format(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    Optional<FigureFormat> found =
        formats.stream().filter(format -> name.endsWith("." + format.id())).findFirst();
    String endings = String.join(", ", formats.stream().map(format -> "." + format.id()).toList());
    return found.orElseThrow(() ->
        new AppException(Fault.USAGE, Text.of("output.unknownFormat", file.toString(), endings)));
  }
}
