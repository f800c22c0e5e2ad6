package liaison.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The filter of the command line, up to what it selects. */
class FilterOptionTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kind=joint-lab                                   | 7
          合作类型=联合实验室                                   | 7
          kind=joint-lab,joint-centre,joint-institute; type=company; country=DE,JP; active=2018..2020 | 5
          role=licensor                                    | 3
          amount>=5亿元                                     | 1
          amount>=1 million USD                            | 0
          not(amount=none)                                 | 2
          kind=joint-lab or amount>=1 million CNY          | 9
          """)
  void whatItSelectsIsWhatItSays(String filter, int rows) {
    CommandRun run =
        CommandRun.of(
            "table",
            "collaborations",
            "--data",
            "sample:tsinghua",
            "--filter",
            filter,
            "--columns",
            "id");
    assertEquals(0, run.code(), run.err());
    assertEquals(rows + 1, run.out().lines().count(), run.out());
  }

  @Test
  void aPictureSaysItsFilterAsASentence() throws IOException {
    Path file = folder.resolve("picture.svg");
    String filter = "kind=joint-lab; type=company; country=Germany,日本; active=2018..2020";
    CommandRun run =
        CommandRun.of(
            "render",
            "--data",
            "sample:tsinghua",
            "--view",
            "graph",
            "--filter",
            filter,
            "--out",
            file.toString());
    assertEquals(0, run.code(), run.err());
    String svg = Files.readString(file).replaceAll("<[^>]*>", "");
    assertTrue(svg.contains("Germany or Japan"), svg.substring(0, Math.min(2000, svg.length())));
  }

  @Test
  void aSavedFilterIsFoundByItsName() throws IOException {
    Files.writeString(
        folder.resolve("filters.csv"), "id,name,filter\nf-1,My companies,type=company\n");
    Files.writeString(
        folder.resolve("organisations.csv"),
        "id,name_zh,name_en,other_names,aliases,former_names,abbreviations,type,region,place,lat,lon,"
            + "parent,ids,placeholder,note\n"
            + "o-1,,One,,,,,company,,,,,,,,\no-2,,Two,,,,,university,,,,,,,,\n");
    CommandRun run = table("@my companies");
    assertEquals(0, run.code(), run.err());
    assertEquals(List.of("Id", "o-1"), run.out().lines().toList());
    CommandRun unknown = table("@nobody");
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("My companies"), unknown.err());
  }

  private CommandRun table(String filter) {
    return CommandRun.of(
        "table",
        "organisations",
        "--data",
        folder.toString(),
        "--filter",
        filter,
        "--columns",
        "id");
  }
}
