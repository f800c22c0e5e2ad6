package liaison.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import liaison.app.picture.ViewOptions;
import liaison.base.AppException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionFileTest {

  private static final Session OWN =
      new Session(
          new Session.Visit("2026-05-04T08:00:00Z", 117, 205, false),
          "map",
          List.of("map", "table"),
          "kind=joint-lab",
          "2018-01-01..2020-12-31",
          "hide",
          Map.of("mapSet", "china"),
          List.of("o-toyota", "region:DE"),
          Map.of("table.columns", "{\"a\": \"清华\"}"));

  @TempDir private Path folder;

  @Test
  void whatIsKeptIsReadAgain() {
    SessionFile file = SessionFile.in(folder);
    assertEquals(Session.NONE, file.read());
    file.write(OWN);
    assertEquals(OWN, file.read());
    file.write(Session.NONE);
    assertEquals(Session.NONE, file.read());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"version\": 2, \"view\": \"map\"}",
        "{\"version\": 1, \"visit\": 3, \"view\": {}, \"tiles\": \"map\", \"selection\": [1, {}],"
            + " \"options\": [1], \"features\": {\"a\": 1}}"
      })
  void whatMakesNoSenseIsAsIfNobodyHadBeenHere(String content) throws IOException {
    Files.writeString(folder.resolve("session.json"), content);
    assertEquals(Session.NONE, SessionFile.in(folder).read());
  }

  @Test
  void wrongBytesAndHugeFilesAreNoObstacle() throws IOException {
    Path path = folder.resolve("session.json");
    Files.write(path, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertEquals(Session.NONE, SessionFile.in(folder).read());
    Files.write(path, new byte[3 << 20]);
    assertEquals(Session.NONE, SessionFile.in(folder).read());
  }

  @Test
  void aFolderThatIsGoneIsTold() {
    SessionFile gone = SessionFile.in(folder.resolve("gone"));
    assertThrows(AppException.class, () -> gone.write(OWN));
  }

  @Test
  void onlyOptionsThatSomebodyChoseAreKept() {
    assertEquals(Map.of(), OptionValues.of(ViewOptions.STANDARD));
    ViewOptions own = ViewOptions.STANDARD.withMapSet("china").withFocus("o-1", 3);
    assertEquals(Map.of("mapSet", "china", "focus", "o-1", "hops", "3"), OptionValues.of(own));
    assertEquals(own, OptionValues.read(OptionValues.of(own)));
    assertEquals(
        ViewOptions.STANDARD,
        OptionValues.read(Map.of("hops", "many", "seed", "-1", "hideHub", "perhaps", "x", "y")));
  }
}
