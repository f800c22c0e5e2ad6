package liaison.geo.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.geo.BorderLine.Kind;
import liaison.geo.Outlines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapFolderTest {

  private static final String MAP =
      """
      {"id": "own", "name": {"zh": "自备", "en": "Own"},
       "projection": {"type": "equal-earth", "centralMeridian": 10},
       "bounds": [0, 0, 20, 20], "attribution": {"en": "Me"}, "approval": {"en": "No. 1"},
       "outlines": {"key": "code", "codes": {"a": "DE", "b": "FR"},
                    "files": [{"file": "areas.json", "fromWidth": 0}]}}
      """;
  private static final String TOPOLOGY =
      """
      {"type": "Topology", "transform": {"scale": [1, 1], "translate": [0, 0]},
       "objects": {"o": {"type": "GeometryCollection", "geometries": [
         {"type": "Polygon", "arcs": [[0, 1]], "properties": {"code": "a"}},
         {"type": "Polygon", "arcs": [[-1, 2]], "properties": {"code": "b"}}]}},
       "arcs": [[[5, 0], [0, 10]], [[5, 10], [-5, 0], [0, -10], [5, 0]],
                [[5, 0], [5, 0], [0, 10], [-5, 0]]]}
      """;

  @TempDir Path folder;

  private Outlines outlines(String map, String areas) throws IOException {
    Files.writeString(folder.resolve("map.json"), map);
    Files.writeString(folder.resolve("areas.json"), areas);
    return new MapSets().folder(folder).outlines(1000);
  }

  private String refused(String map, String areas) {
    AppException refused = assertThrows(AppException.class, () -> outlines(map, areas));
    assertEquals(Fault.INPUT, refused.fault());
    String words = Messages.in(Language.EN).get(refused.text());
    assertTrue(words.contains(".json cannot be used as a map: "), words);
    return words;
  }

  @Test
  void aUsersFolderIsAMapSet() throws IOException {
    Outlines outlines = outlines(MAP, TOPOLOGY);
    assertEquals(List.of("DE", "FR"), outlines.codes());
    assertEquals(Optional.of("DE"), outlines.regionAt(2, 5));
    assertEquals(Optional.of("FR"), outlines.regionAt(7, 5));
    assertEquals(
        List.of(Kind.BORDER, Kind.COAST, Kind.COAST),
        outlines.lines().stream().map(line -> line.kind()).toList());
    assertTrue(new MapSets().folder(folder).legal().isApproved());
  }

  @Test
  void linesInsideOneRegionAreLeftOut() throws IOException {
    Outlines outlines = outlines(MAP.replace("\"FR\"", "\"DE\""), TOPOLOGY);
    assertEquals(List.of("DE"), outlines.codes());
    assertEquals(2, outlines.lines().size());
    assertEquals(2, outlines.shape("DE").orElseThrow().polygons().size());
  }

  @Test
  void ringsThatEncloseNothingAreNotThere() throws IOException {
    Outlines outlines = outlines(MAP, TOPOLOGY.replace("[[0, 1]]", "[[0]]"));
    assertTrue(outlines.shape("DE").orElseThrow().polygons().isEmpty());
    assertEquals(Optional.empty(), outlines.regionAt(2, 5));
  }

  @Test
  void geoJsonWithHolesIsRead() throws IOException {
    String areas =
        """
        {"type": "FeatureCollection", "features": [
          {"type": "Feature", "properties": {"code": "a"}, "geometry": {"type": "Polygon",
           "coordinates": [[[0,0],[9,0],[9,9],[0,9],[0,0]], [[3,3],[6,3],[6,6],[3,6],[3,3]]]}},
          {"type": "Feature", "properties": {}, "geometry": {"type": "Point",
           "coordinates": [1, 1]}},
          {"type": "Feature", "properties": {}, "geometry": null}]}
        """;
    Outlines outlines = outlines(MAP, areas);
    assertEquals(Optional.of("DE"), outlines.regionAt(1, 1));
    assertEquals(Optional.empty(), outlines.regionAt(4.5, 4.5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[[0, 1]]     | [[0, 9]]      | it refers to arc 9, but has 3 arcs",
        "[[0, 1]]     | [[0, -9]]     | it refers to arc -9, but has 3 arcs",
        "[[0, 1]]     | [[0.5]]       | it refers to arc 0.5",
        "[[0, 1]]     | [[\"x\"]]     | a point or ring is not a list of numbers",
        "\"Polygon\"  | \"Blob\"      | unknown type “Blob”",
        "[5, 0], [0   | [999, 0], [0  | is not a longitude and latitude",
        "[[5, 0]      | [\"5\"        | ",
        "[[5, 0]      | [[5]          | a point or ring is not a list of numbers",
        "[1, 1]       | [1]           | its transform lacks",
        "\"objects\"  | \"subjects\"  | it has no object",
      })
  void brokenTopologiesAreRefusedInWords(String from, String to, String words) {
    String said = refused(MAP, TOPOLOGY.replace(from, to));
    assertTrue(said.contains(words == null ? "" : words), said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "equal-earth             | mercator          | “projection” is missing or not usable",
        "[0, 0, 20, 20]          | [20, 0, 0, 20]    | “bounds”",
        "[0, 0, 20, 20]          | [0, 0, 20]        | “bounds”",
        "\"id\": \"own\"         | \"id\": \"\"      | “id”",
        "\"key\": \"code\"       | \"key\": 1e400    | ",
        "areas.json              | ../areas.json     | “../areas.json” is not a plain file name",
        "areas.json              | other.json        | the file is missing",
        "[{\"file\"              | [{\"fail\"        | “file”",
      })
  void brokenDescriptionsAreRefusedInWords(String from, String to, String words) {
    String map = MAP.replace(from, to);
    if (to.contains("1e400")) {
      map = map.replace("\"a\": \"DE\"", "");
    }
    String said = refused(map, TOPOLOGY);
    assertTrue(said.contains(words == null ? "" : words), said);
  }

  @Test
  void deepOrEndlessFilesAreRefused() {
    assertTrue(refused(MAP, "[".repeat(100_000)).contains("too large or too deeply nested"));
    assertTrue(refused(MAP, "{\"a\":".repeat(65) + "1").contains("deeply nested"));
    assertTrue(refused(MAP, "{\"arcs\": [[[1, 2]").contains("not valid JSON"));
    assertTrue(refused(MAP, "").contains("does not hold a JSON object"));
    assertTrue(refused(MAP, "7").contains("does not hold a JSON object"));
    assertTrue(refused(MAP, "{\"a\": " + "1".repeat(500) + "}").contains("too large"));
  }

  @Test
  void aFolderWithoutADescriptionIsNotAMapSet() {
    AppException refused = assertThrows(AppException.class, () -> new MapSets().folder(folder));
    assertTrue(Messages.in(Language.ZH).get(refused.text()).contains("map.json"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void brokenBytesNeverDoMoreThanFail(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      StringBuilder areas = new StringBuilder(TOPOLOGY);
      for (int i = 0; i < 3; i++) {
        areas.setCharAt(random.nextInt(areas.length()), (char) (32 + random.nextInt(95)));
      }
      try {
        outlines(MAP, areas.toString());
      } catch (AppException expected) {
        assertEquals(Fault.INPUT, expected.fault(), "seed " + seed);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
