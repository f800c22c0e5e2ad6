package liaison.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What hasty hands type: each gets one sentence that names what is wrong. */
class ClumsyUserTest {

  private static final String SAMPLE = "sample:tsinghua";

  @TempDir Path folder;

  @Test
  void anOptionGivenTwiceIsNamed() {
    refused(2, "--top", "analyse", "--data", SAMPLE, "--run", "degree", "--top", "1", "--top", "2");
  }

  @Test
  void anOptionWithoutItsValueIsNotCalledMissing() {
    CommandRun run = CommandRun.of("import", "data", "--project");
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("--project stands there without a value"), run.err());
    CommandRun both = CommandRun.of("import");
    assertTrue(both.err().startsWith("--project, PATH is missing"), both.err());
  }

  @Test
  void numbersArePlainDigits() {
    for (String typed : new String[] {"1.5", "1e3", "1d", "0x10", "NaN", " 1"}) {
      refused(2, "--top", "analyse", "--data", SAMPLE, "--run", "degree", "--top", typed);
    }
    Path out = folder.resolve("a.png");
    for (String typed : new String[] {"1e3", "800d", "Infinity", "NaN", "."}) {
      refused(
          2,
          "--width",
          "render",
          "--data",
          SAMPLE,
          "--view",
          "graph",
          "--out",
          out.toString(),
          "--width",
          typed);
    }
    assertFalse(Files.exists(out));
  }

  @Test
  void aWeightAnAnalysisDoesNotOfferIsAnsweredWithThoseItOffers() {
    CommandRun run =
        CommandRun.of("analyse", "--data", SAMPLE, "--run", "pagerank", "--weights", "length");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("length") && run.err().contains("none, strength"), run.err());
  }

  @Test
  void aReportThatCannotBeWrittenLeavesTheLibraryAlone() {
    String library = folder.resolve("library").toString();
    String report = folder.resolve("none").resolve("report.json").toString();
    CommandRun run =
        CommandRun.of(
            "import",
            folder.toString(),
            "--project",
            "x",
            "--library",
            library,
            "--report",
            report);
    assertEquals(5, run.code(), run.err());
    assertFalse(Files.exists(Path.of(library)));
  }

  @Test
  void aLibraryThatIsAFileIsSaidToBeOne() throws IOException {
    Path file = Files.writeString(folder.resolve("library"), "no folder");
    refused(3, file.toString(), "project", "list", "--library", file.toString());
    refused(3, file.toString(), "project", "new", "x", "--library", file.toString());
    assertEquals("no folder", Files.readString(file));
  }

  @Test
  void everyResultIsJsonWhenAskedFor() throws IOException {
    String library = folder.resolve("library").toString();
    CommandRun made = CommandRun.of("project", "new", "x", "--library", library, "--json");
    assertEquals("x", json(made).path("created").asText());
    CommandRun gone = CommandRun.of("project", "delete", "x", "--library", library, "--json");
    assertEquals("x", json(gone).path("deleted").asText());
    Path out = folder.resolve("a.svg");
    CommandRun drawn =
        CommandRun.of(
            "render", "--data", SAMPLE, "--view", "map", "--out", out.toString(), "--json");
    assertEquals(out.toString(), json(drawn).path("file").asText());
    assertTrue(json(drawn).path("dropped").isInt());
  }

  private static JsonNode json(CommandRun run) throws IOException {
    assertEquals(0, run.code(), run.err());
    return new ObjectMapper().readTree(run.out());
  }

  private static void refused(int code, String named, String... arguments) {
    CommandRun run = CommandRun.of(arguments);
    assertEquals(code, run.code(), run.err());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(named), run.err());
  }
}
