package liaison.app.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LibraryHomeTest {

  private static final Path HOME = Path.of("/home/李");

  @Test
  void theUsersOwnWordCountsMost() {
    assertEquals(
        Path.of("/data/项目"),
        LibraryHome.of(Map.of("LIAISON_HOME", "/data/项目", "XDG_DATA_HOME", "/x"), "Linux", HOME));
  }

  @Test
  void eachPlatformHasItsFolder() {
    assertEquals(HOME.resolve(".local/share/liaison"), LibraryHome.of(Map.of(), "Linux", HOME));
    assertEquals(
        Path.of("/x/liaison"), LibraryHome.of(Map.of("XDG_DATA_HOME", "/x"), "Linux", HOME));
    assertEquals(
        HOME.resolve("Library/Application Support/Liaison"),
        LibraryHome.of(Map.of(), "Mac OS X", HOME));
    assertEquals(
        Path.of("/roaming/Liaison"),
        LibraryHome.of(Map.of("APPDATA", "/roaming"), "Windows 11", HOME));
    assertEquals(HOME.resolve("Liaison"), LibraryHome.of(Map.of(), "Windows 11", HOME));
  }

  @Test
  void macIsNotTakenForWindowsByItsOtherName() {
    assertEquals(HOME.resolve(".local/share/liaison"), LibraryHome.of(Map.of(), "Darwin", HOME));
  }
}
