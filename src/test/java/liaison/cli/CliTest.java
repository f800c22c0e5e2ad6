package liaison.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import liaison.app.SampleProject;
import liaison.exchange.in.Input;
import liaison.model.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliTest {

  private static final String SAMPLE = "sample:tsinghua";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "graph, world",
    "timeline, world",
    "map, world",
    "map, china",
  })
  void theSameCommandTwiceWritesTheSameBytes(String view, String mapSet) throws IOException {
    for (String format : List.of("png", "svg")) {
      Path first = folder.resolve("1." + format);
      Path second = folder.resolve("2." + format);
      for (Path file : List.of(first, second)) {
        CommandRun run =
            CommandRun.of(
                "render",
                "--data",
                SAMPLE,
                "--view",
                view,
                "--map-set",
                mapSet,
                "--out",
                file.toString(),
                "--seed",
                "7");
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.out());
      }
      assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }
  }

  @Test
  void aProjectIsMadeFilledAskedAndDeleted() throws IOException {
    String library = folder.resolve("我的 library").toString();
    Path data = Files.createDirectory(folder.resolve("data"));
    unpack(data);
    CommandRun read =
        CommandRun.of("import", data.toString(), "--project", "清华", "--library", library, "--json");
    assertEquals(0, read.code(), read.err());
    List<JsonNode> sheets = sheets(read.out());
    assertEquals(Schema.TABLES.size(), sheets.size());
    for (JsonNode sheet : sheets) {
      int kept = sheet.path("kept").asInt();
      assertEquals(sheet.path("read").asInt(), kept + sheet.path("dropped").asInt());
    }
    CommandRun again =
        CommandRun.of("import", data.toString(), "--project", "清华", "--library", library, "--json");
    for (JsonNode sheet : sheets(again.out())) {
      assertEquals(sheet.path("kept").asInt(), sheet.path("unchanged").asInt());
      assertEquals(0, sheet.path("changed").asInt());
    }
    CommandRun list = CommandRun.of("project", "list", "--library", library);
    assertEquals("清华\n", list.out());
    CommandRun show = CommandRun.of("project", "show", "清华", "--library", library, "--json");
    assertTrue(JSON.readTree(show.out()).path("organisations").asInt() > 100);
    assertEquals(0, CommandRun.of("project", "delete", "清华", "--library", library).code());
    assertEquals("", CommandRun.of("project", "list", "--library", library).out());
  }

  @Test
  void aDryRunChangesNothingAndMakesNoProject() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    unpack(data);
    String library = folder.resolve("library").toString();
    CommandRun run =
        CommandRun.of(
            "import", data.toString(), "--project", "x", "--library", library, "--dry-run");
    assertEquals(0, run.code(), run.err());
    assertEquals("", CommandRun.of("project", "list", "--library", library).out());
  }

  @Test
  void analysesNameTheHubFirst() throws IOException {
    CommandRun run =
        CommandRun.of(
            "analyse",
            "--data",
            SAMPLE,
            "--run",
            "degree",
            "--run",
            "betweenness",
            "--top",
            "3",
            "--json");
    assertEquals(0, run.code(), run.err());
    JsonNode runs = JSON.readTree(run.out());
    assertEquals(2, runs.size());
    for (JsonNode one : runs) {
      assertEquals("nodes", one.path("result").asText());
      assertEquals(3, one.path("rows").size());
      assertEquals("o-tsinghua", one.path("rows").path(0).path("id").asText());
    }
  }

  @Test
  void theListOfAnalysesAsksQuestionsInBothLanguages() {
    CommandRun en = CommandRun.of("analyse", "--list");
    CommandRun zh = CommandRun.of("analyse", "--list", "--lang", "zh");
    assertTrue(en.out().lines().count() >= 7);
    assertTrue(en.out().lines().allMatch(line -> line.endsWith("?")), en.out());
    assertTrue(zh.out().lines().allMatch(line -> line.endsWith("？")), zh.out());
  }

  @Test
  void everyCommandHelpsInBothLanguages() {
    for (String command :
        List.of("tour", "project", "import", "find", "analyse", "render", "audit")) {
      for (String language : List.of("en", "zh")) {
        CommandRun run = CommandRun.of(command, "--help", "--lang", language);
        assertEquals(0, run.code(), run.err());
        assertFalse(run.out().contains("bundle:"), run.out());
        assertFalse(run.out().contains("<"), run.out());
        assertTrue(run.out().contains("liaison " + command), run.out());
      }
    }
  }

  @Test
  void refusalsLeaveNothingHalfWritten() throws IOException {
    Path out = folder.resolve("a.png");
    for (String[] bad :
        new String[][] {
          {"--view", "pie"},
          {"--view", "graph", "--width", "0"},
          {"--view", "graph", "--width", "4000000"},
          {"--view", "graph", "--scale", "20", "--width", "20000", "--height", "20000"},
          {"--view", "graph", "--filter", "kind"},
          {"--view", "graph", "--filter", "kind=nonsense"},
          {"--view", "graph", "--focus", "No Such Place"},
          {"--view", "graph", "--from", "2020", "--to", "2018"},
          {"--view", "graph", "--from", "yesterday"},
          {"--view", "graph", "--seed", "x"},
          {"--view", "graph", "--nonsense"},
          {},
        }) {
      String[] arguments =
          Stream.concat(
                  Stream.of("render", "--data", SAMPLE, "--out", out.toString()), Stream.of(bad))
              .toArray(String[]::new);
      assertRefused(2, CommandRun.of(arguments));
      assertRefused(
          2,
          CommandRun.of(
              Stream.concat(Stream.of(arguments), Stream.of("--lang", "zh"))
                  .toArray(String[]::new)));
    }
    assertEquals(0, count(folder));
  }

  @Test
  void whatCannotBeReadIsNamed() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("空"));
    Path broken = Files.writeString(folder.resolve("broken.xlsx"), "this is no workbook");
    for (String data :
        List.of(
            folder.resolve("none").toString(), empty.toString(), broken.toString(), "sample:x")) {
      CommandRun run = CommandRun.of("analyse", "--data", data, "--run", "degree");
      assertRefused(3, run);
      String name = data.startsWith("sample:") ? "x" : Path.of(data).getFileName().toString();
      assertTrue(run.err().contains(name), run.err());
    }
  }

  @Test
  void anUnknownProjectOrAnalysisIsNamed() {
    String library = folder.resolve("library").toString();
    CommandRun project =
        CommandRun.of("analyse", "--project", "无", "--run", "degree", "--library", library);
    assertRefused(2, project);
    assertTrue(project.err().contains("无"));
    CommandRun analysis = CommandRun.of("analyse", "--data", SAMPLE, "--run", "magic");
    assertRefused(2, analysis);
    assertTrue(analysis.err().contains("magic") && analysis.err().contains("degree"));
    assertFalse(Files.exists(Path.of(library)), "asking makes no library");
  }

  @Test
  void aFolderThatIsMissingIsNotWrittenTo() {
    CommandRun run =
        CommandRun.of(
            "render",
            "--data",
            SAMPLE,
            "--view",
            "graph",
            "--out",
            folder.resolve("none").resolve("a.png").toString());
    assertRefused(5, run);
    CommandRun format =
        CommandRun.of(
            "render",
            "--data",
            SAMPLE,
            "--view",
            "graph",
            "--out",
            folder.resolve("a.gif").toString());
    assertRefused(2, format);
  }

  @Test
  void anImportThatKeepsNothingLeavesNoProject() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(data.resolve("organisations.csv"), "id,name_zh\n,无编号\n");
    String library = folder.resolve("library").toString();
    CommandRun run =
        CommandRun.of("import", data.toString(), "--project", "x", "--library", library);
    assertEquals(1, run.code(), run.err());
    assertEquals("", CommandRun.of("project", "list", "--library", library).out());
  }

  @Test
  void noticesNameTheLibraries() {
    CommandRun run = CommandRun.of("--notices");
    assertEquals(0, run.code());
    for (String library : List.of("jgrapht", "h2", "Natural Earth", "Noto")) {
      assertTrue(run.out().contains(library), library);
    }
  }

  private static List<JsonNode> sheets(String report) throws IOException {
    List<JsonNode> sheets = new ArrayList<>();
    JSON.readTree(report).path("files").forEach(file -> file.path("sheets").forEach(sheets::add));
    return sheets;
  }

  private static void unpack(Path folder) throws IOException {
    Input sample = SampleProject.input(SampleProject.TSINGHUA);
    for (String entry : sample.entries()) {
      try (InputStream in = sample.open(entry)) {
        Files.copy(in, folder.resolve(entry));
      }
    }
  }

  private static void assertRefused(int code, CommandRun run) {
    assertEquals(code, run.code(), run.err());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertFalse(run.err().contains("Exception") || run.err().contains("<"), run.err());
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }
}
