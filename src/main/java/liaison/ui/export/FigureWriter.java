package liaison.ui.export;

import java.nio.file.Path;
import java.util.List;
import liaison.base.Progress;
import liaison.scene.FigureOptions;
import liaison.scene.Scene;

/** Writes scenes as a file; the ending of its name chooses the format. */
@FunctionalInterface
public interface FigureWriter {

  void write(Path file, List<Scene> pages, FigureOptions options, Progress progress);
}
