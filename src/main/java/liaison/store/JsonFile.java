package liaison.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;

/** A small JSON file of ours, readable by its owner only and never half written. */
final class JsonFile {

  private static final int MAX_BYTES = 8 << 20;
  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(64)
                          .maxStringLength(1 << 20)
                          .build())
                  .build())
          .enable(SerializationFeature.INDENT_OUTPUT);

  private final Path path;

  JsonFile(Path path) {
    this.path = path;
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  /** The object in the file; empty when there is no file. */
  Optional<ObjectNode> read() {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try {
      if (Files.size(path) <= MAX_BYTES) {
        JsonNode node = JSON.readTree(Files.readAllBytes(path));
        if (node instanceof ObjectNode object) {
          return Optional.of(object);
        }
      }
    } catch (JsonProcessingException broken) {
      throw new AppException(Fault.INPUT, Text.of("store.file.broken", path.toString()), broken);
    } catch (IOException unreadable) {
      throw new AppException(
          Fault.INPUT, Text.of("store.file.unreadable", path.toString()), unreadable);
    }
    throw new AppException(Fault.INPUT, Text.of("store.file.broken", path.toString()));
  }

  /** Writes a temporary file beside it, flushes it to disk and moves it into place. */
  void write(ObjectNode object) {
    Path fresh = path.resolveSibling(path.getFileName() + ".new");
    try {
      Files.deleteIfExists(fresh);
      Files.createFile(fresh, ownerOnly("rw-------"));
      try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(JSON.writeValueAsBytes(object));
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        out.force(true);
      }
      replace(fresh);
    } catch (IOException unwritable) {
      throw new AppException(
          Fault.OUTPUT, Text.of("store.file.unwritable", path.toString()), unwritable);
    }
  }

  private void replace(Path fresh) throws IOException {
    try {
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException plain) {
      Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The permissions for a new file or folder, where the file system knows such. */
  static FileAttribute<?>[] ownerOnly(String permissions) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
