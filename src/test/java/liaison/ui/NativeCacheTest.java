package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeCacheTest {

  @TempDir private Path folder;

  @Test
  void theUsersOwnFolderServesAndStays() {
    try (NativeCache cache = NativeCache.of(Map.of(), "Linux", folder)) {
      assertEquals(folder.resolve(".cache/liaison/javafx"), cache.folder());
    }
    assertTrue(Files.isDirectory(folder.resolve(".cache/liaison/javafx")));
    Map<String, String> environment =
        Map.of("XDG_CACHE_HOME", folder + "/x", "LOCALAPPDATA", folder + "/l");
    assertEquals(
        folder.resolve("x/liaison/javafx"), NativeCache.of(environment, "Linux", folder).folder());
    assertEquals(
        folder.resolve("l/Liaison/javafx"),
        NativeCache.of(environment, "Windows 11", folder).folder());
    assertEquals(
        folder.resolve("Library/Caches/Liaison/javafx"),
        NativeCache.of(environment, "Mac OS X", folder).folder());
  }

  @Test
  void withoutAHomeATemporaryFolderServesAndGoes() throws IOException {
    Path noFolder = Files.createFile(folder.resolve("file")).resolve("home");
    Path temporary;
    try (NativeCache cache = NativeCache.of(Map.of(), "Linux", noFolder)) {
      temporary = cache.folder();
      Files.createFile(temporary.resolve("unpacked"));
      assertTrue(Files.isWritable(temporary));
      assertFalse(temporary.startsWith(noFolder));
    }
    assertFalse(Files.exists(temporary));
  }
}
