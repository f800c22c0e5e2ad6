package liaison.app.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;

/** A folder of one command, removed with all it holds when closed. */
public final class TemporaryFolder implements AutoCloseable {

  private final Path path;

  public TemporaryFolder() {
    try {
      path = Files.createTempDirectory("liaison-").toRealPath();
    } catch (IOException failed) {
      String where = System.getProperty("java.io.tmpdir", "");
      throw new AppException(Fault.OUTPUT, Text.of("output.failed", where), failed);
    }
  }

  public Path path() {
    return path;
  }

  @Override
  public void close() {
    try (Stream<Path> all = Files.walk(path)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
