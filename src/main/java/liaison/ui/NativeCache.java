package liaison.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import liaison.app.file.PrivateFolder;
import liaison.app.file.TemporaryFolder;

/**
 * The folder JavaFX unpacks its native libraries into. Left alone it takes one in the user's home
 * and prints to the streams when it cannot; this one is the user's alone and known to be writable.
 * Where there is none, a temporary one serves and is removed at the end.
 */
final class NativeCache implements AutoCloseable {

  private static final String PROPERTY = "javafx.cachedir";

  private final Path folder;
  private final Runnable removal;

  private NativeCache(Path folder, Runnable removal) {
    this.folder = folder;
    this.removal = removal;
  }

  /** Finds a folder and tells JavaFX, unless somebody has told it already. */
  static NativeCache set() {
    String own = System.getProperty(PROPERTY, "");
    if (!own.isEmpty()) {
      return new NativeCache(Path.of(own), () -> {});
    }
    NativeCache cache =
        of(
            System.getenv(),
            System.getProperty("os.name", ""),
            Path.of(System.getProperty("user.home", ".")));
    System.setProperty(PROPERTY, cache.folder.toString());
    return cache;
  }

  static NativeCache of(Map<String, String> environment, String system, Path userHome) {
    Path usual = usual(environment, system, userHome).toAbsolutePath();
    try {
      PrivateFolder.create(usual);
      if (Files.isDirectory(usual, LinkOption.NOFOLLOW_LINKS) && Files.isWritable(usual)) {
        return new NativeCache(usual, () -> {});
      }
    } catch (IOException unwritable) {
      return temporary();
    }
    return temporary();
  }

  private static NativeCache temporary() {
    TemporaryFolder folder = new TemporaryFolder();
    return new NativeCache(folder.path(), folder::close);
  }

  private static Path usual(Map<String, String> environment, String system, Path userHome) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("win")) {
      String local = environment.getOrDefault("LOCALAPPDATA", "");
      return (local.isBlank() ? userHome : Path.of(local)).resolve("Liaison").resolve("javafx");
    }
    if (name.contains("mac")) {
      return userHome.resolve("Library").resolve("Caches").resolve("Liaison").resolve("javafx");
    }
    String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
    Path base = cache.isBlank() ? userHome.resolve(".cache") : Path.of(cache);
    return base.resolve("liaison").resolve("javafx");
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() {
    removal.run();
  }
}
