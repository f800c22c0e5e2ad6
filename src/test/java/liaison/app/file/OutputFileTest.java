package liaison.app.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import liaison.base.AppException;
import liaison.base.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

  @TempDir Path folder;

  @Test
  void aFileIsReplacedWhole() throws IOException {
    Path file = folder.resolve("图 1.svg");
    OutputFile.write(file, out -> out.write("first".getBytes(StandardCharsets.UTF_8)));
    OutputFile.write(file, out -> out.write("second".getBytes(StandardCharsets.UTF_8)));
    assertEquals("second", Files.readString(file));
    assertEquals(1, count());
  }

  @Test
  void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = folder.resolve("a.svg");
    Files.writeString(file, "old");
    AppException failed =
        assertThrows(
            AppException.class,
            () ->
                OutputFile.write(
                    file,
                    out -> {
                      out.write(new byte[100_000]);
                      throw new IOException("disk full");
                    }));
    assertEquals(Fault.OUTPUT, failed.fault());
    assertEquals("old", Files.readString(file));
    assertEquals(1, count());
    assertThrows(
        IllegalStateException.class,
        () ->
            OutputFile.write(
                file,
                out -> {
                  throw new IllegalStateException("a bug");
                }));
    assertEquals(1, count());
  }

  @Test
  void aFolderOrAMissingFolderIsRefused() {
    AppException isFolder =
        assertThrows(AppException.class, () -> OutputFile.write(folder, out -> {}));
    assertEquals("output.isFolder", isFolder.text().key());
    AppException none =
        assertThrows(
            AppException.class,
            () -> OutputFile.write(folder.resolve("none").resolve("a.png"), out -> {}));
    assertEquals("output.noFolder", none.text().key());
  }

  private long count() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }
}
