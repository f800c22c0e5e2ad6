package liaison.scene;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import liaison.base.Progress;

/** Writes scenes as a file of one format. */
public interface FigureFormat {

  /** Id and file ending: {@code png}, {@code svg}. */
  String id();

  /**
   * Writes pages to a stream; the same pages and options give the same bytes.
   *
   * @throws IOException when the stream fails
   */
  void write(List<Scene> pages, FigureOptions options, OutputStream out, Progress progress)
      throws IOException;
}
