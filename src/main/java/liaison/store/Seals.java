package liaison.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;

/**
 * What {@code library.json} keeps of each project: the SHA-256 of its file at the last clean close,
 * or the mark that it is open since some time. A file that fits neither was not written by us.
 */
final class Seals {

  private static final Object IN_THIS_PROCESS = new Object();
  private static final int PATIENCE = 500;
  private static final String HASH = "sha256";
  private static final String OPEN_SINCE = "openSince";

  private final Path home;

  Seals(Path home) {
    this.home = home;
  }

  /** Whether we closed this file as it is, or were using it when the process ended. */
  boolean fits(String id, Path file) {
    ObjectNode entry = projects(read()).withObject("/" + id);
    if (entry.hasNonNull(OPEN_SINCE)) {
      return true;
    }
    return entry.path(HASH).asText().equals(hash(file));
  }

  void markOpen(String id) {
    change(projects -> {
      ObjectNode entry = projects.withObject("/" + id);
      entry.put(OPEN_SINCE, Instant.now().toString());
    });
  }

  void seal(String id, Path file) {
    String hash = hash(file);
    change(projects -> projects.set(id, JsonFile.object().put(HASH, hash)));
  }

  void forget(String id) {
    change(projects -> projects.remove(id));
  }

  private ObjectNode read() {
    return json().read().orElseGet(JsonFile::object);
  }

  private JsonFile json() {
    return new JsonFile(home.resolve("library.json"));
  }

  private static ObjectNode projects(ObjectNode library) {
    return library.withObject("/projects");
  }

  /** Reads, changes and writes the file while no other process and no other thread does. */
  private void change(Consumer<ObjectNode> work) {
    synchronized (IN_THIS_PROCESS) {
      try {
        FileGuard guard = waitForGuard();
        try {
          ObjectNode library = read();
          library.put("format", 1);
          work.accept(projects(library));
          json().write(library);
        } finally {
          guard.close();
        }
      } catch (IOException unwritable) {
        throw new AppException(
            Fault.OUTPUT, Text.of("store.home.unwritable", home.toString()), unwritable);
      }
    }
  }

  private FileGuard waitForGuard() throws IOException {
    for (int attempt = 0; attempt < PATIENCE; attempt++) {
      var guard = FileGuard.take(home.resolve("library.lock"));
      if (guard.isPresent()) {
        return guard.get();
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
    throw new AppException(Fault.IN_USE, Text.of("store.home.busy", home.toString()));
  }

  private static String hash(Path file) {
    try (InputStream in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
    } catch (IOException unreadable) {
      throw new AppException(
          Fault.INPUT, Text.of("store.file.unreadable", file.toString()), unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
