package liaison.app.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;

/** Writes a user's file whole or not at all: a temporary file beside it, flushed, then moved. */
public final class OutputFile {

  private OutputFile() {}

  /** Something that writes to a stream. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file; what stood there stays until the new one is complete.
   *
   * @throws AppException when the folder is missing or cannot be written
   */
  public static void write(Path file, Content content) {
    check(file);
    Path target = file.toAbsolutePath();
    Path part =
        target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid());
    try {
      writePart(part, content);
      move(part, target);
    } catch (IOException failed) {
      throw new AppException(Fault.OUTPUT, Text.of("output.failed", file.toString()), failed);
    } finally {
      remove(part);
    }
  }

  /**
   * Refuses a file that could not be written, before any work is done for it.
   *
   * @throws AppException when it is a folder, or its folder is missing or cannot be written
   */
  public static void check(Path file) {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new AppException(Fault.OUTPUT, Text.of("output.isFolder", file.toString()));
    }
    if (!Files.isDirectory(folder)) {
      throw new AppException(Fault.OUTPUT, Text.of("output.noFolder", folder.toString()));
    }
    if (!Files.isWritable(folder)) {
      throw new AppException(Fault.OUTPUT, Text.of("output.failed", file.toString()));
    }
  }

  private static void writePart(Path part, Content content) throws IOException {
    Files.deleteIfExists(part); // of a process of the same number that was killed
    part.toFile().deleteOnExit();
    try (FileChannel channel =
        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException other) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void remove(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException leftBehind) {
      part.toFile().deleteOnExit();
    }
  }
}
