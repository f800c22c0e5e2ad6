package liaison.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableCommandTest {

  private static final String[] TOYOTA = {
    "table",
    "collaborations",
    "--data",
    "sample:tsinghua",
    "--filter",
    "organisation=o-toyota",
    "--columns",
    "title,kind",
    "--sort=-title",
    "--lang",
    "zh"
  };

  @TempDir Path folder;

  @Test
  void aFilteredTableIsPrinted() {
    CommandRun run = CommandRun.of(TOYOTA);
    assertEquals(0, run.code(), run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals("名称,合作类型", lines.getFirst());
    assertEquals(4, lines.size(), run.out());
  }

  @Test
  void jsonHasRowsByColumnAndGroupsWithSums() throws IOException {
    CommandRun run =
        CommandRun.of(
            "table", "amounts", "--data", "sample:tsinghua", "--group", "basis", "--json");
    assertEquals(0, run.code(), run.err());
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertEquals(2, json.path("rows").size());
    assertEquals(2, json.path("groups").size());
    assertTrue(json.path("groups").get(0).path("sums").has("amount"));
  }

  @Test
  void theSameTableIsTheSameFile() throws IOException {
    for (String ending : List.of("xlsx", "csv")) {
      Path first = folder.resolve("1." + ending);
      Path second = folder.resolve("2." + ending);
      for (Path file : List.of(first, second)) {
        CommandRun run =
            CommandRun.of(
                "table",
                "organisations",
                "--data",
                "sample:tsinghua",
                "--group",
                "type",
                "--out",
                file.toString());
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.out());
      }
      assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }
  }

  @Test
  void whatThereIsNoneOfIsSaidWithTheWayOut() {
    CommandRun table = CommandRun.of("table", "people", "--data", "sample:tsinghua");
    assertEquals(2, table.code());
    assertTrue(table.err().contains("organisations"), table.err());
    CommandRun column =
        CommandRun.of("table", "sources", "--data", "sample:tsinghua", "--columns", "titel");
    assertEquals(2, column.code());
    assertTrue(column.err().contains("title"), column.err());
    CommandRun group =
        CommandRun.of("table", "sources", "--data", "sample:tsinghua", "--group", "title");
    assertEquals(2, group.code());
    assertTrue(group.err().contains("publisher"), group.err());
    CommandRun file =
        CommandRun.of("table", "sources", "--data", "sample:tsinghua", "--out", "a.ods");
    assertEquals(2, file.code());
    assertTrue(file.err().contains(".xlsx"), file.err());
  }
}
