package liaison.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import liaison.base.AppException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

  private static final Settings OWN =
      new Settings(
          Settings.VERSION,
          "zh",
          "dark",
          new Settings.WindowSize(1200.5, 700, true),
          new Settings.Panel(300, false),
          new Settings.Panel(400, true));

  @TempDir private Path folder;

  @Test
  void whatIsKeptIsReadAgain() throws IOException {
    Path home = folder.resolve("库").resolve("liaison");
    SettingsFile file = SettingsFile.in(home);
    assertEquals(Settings.STANDARD, file.read());
    file.write(OWN);
    assertEquals(OWN, file.read());
    file.write(Settings.STANDARD);
    assertEquals(Settings.STANDARD, file.read());
    try (var files = Files.list(home)) {
      assertEquals(List.of(home.resolve("settings.json")), files.toList());
    }
    if (Files.getFileStore(home).supportsFileAttributeView("posix")) {
      assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"version\": 2, \"theme\": \"dark\"}",
        "{\"theme\": \"dark\"}",
        "{\"version\": 1, \"language\": 7, \"theme\": \"../../x\", \"window\": {\"width\": -1,"
            + " \"height\": 1e300}, \"left\": 3, \"right\": {\"width\": \"wide\"}}"
      })
  void whatMakesNoSenseIsAsUsual(String content) throws IOException {
    Path path = folder.resolve("settings.json");
    Files.writeString(path, content);
    assertEquals(Settings.STANDARD, new SettingsFile(path).read());
  }

  @Test
  void whatIsMissingIsAsUsual() throws IOException {
    Path path = folder.resolve("settings.json");
    Files.writeString(path, "{\"version\": 1, \"language\": \"en\", \"left\": {\"open\": false}}");
    Settings read = new SettingsFile(path).read();
    assertEquals("en", read.language());
    assertEquals(new Settings.Panel(264, false), read.left());
    assertEquals(Settings.STANDARD.right(), read.right());
  }

  @Test
  void damageInBytesAndSizeIsNoObstacle() throws IOException {
    Path path = folder.resolve("settings.json");
    Files.write(path, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    assertEquals(Settings.STANDARD, new SettingsFile(path).read());
    Files.write(path, new byte[100_000]);
    assertEquals(Settings.STANDARD, new SettingsFile(path).read());
    assertEquals(Settings.STANDARD, new SettingsFile(folder).read());
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    SettingsFile under = SettingsFile.in(file.resolve("home"));
    assertThrows(AppException.class, () -> under.write(OWN));
    assertEquals(Settings.STANDARD, under.read());
  }
}
