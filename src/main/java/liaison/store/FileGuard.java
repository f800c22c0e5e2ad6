package liaison.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A lock on a file beside what it guards. It ends with the process, however that ends, and holds
 * against other processes and against this one.
 */
final class FileGuard implements AutoCloseable {

  private final FileChannel channel;

  private FileGuard(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock; empty when somebody has it. */
  static Optional<FileGuard> take(Path file) throws IOException {
    if (!Files.exists(file)) {
      createFile(file);
    }
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      FileLock lock = channel.tryLock();
      taken = lock != null;
    } catch (OverlappingFileLockException ours) {
      taken = false;
    } finally {
      if (!taken) {
        channel.close();
      }
    }
    return taken ? Optional.of(new FileGuard(channel)) : Optional.empty();
  }

  private static void createFile(Path file) throws IOException {
    try {
      Files.createFile(file, JsonFile.ownerOnly("rw-------"));
    } catch (java.nio.file.FileAlreadyExistsException raced) {
      // somebody else made it meanwhile, which is as good
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
