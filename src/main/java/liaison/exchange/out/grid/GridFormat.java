package liaison.exchange.out.grid;

import java.io.IOException;
import java.io.OutputStream;
import liaison.base.Progress;
import liaison.model.grid.Grid;

/** A file format of grids. */
public interface GridFormat {

  /** Ending of the files and name in options. */
  String id();

  /** Writes a grid; the stream stays open. */
  void write(Grid grid, OutputStream out, Progress progress) throws IOException;
}
