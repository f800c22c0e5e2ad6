package liaison.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Analyses that give several numbers, as text and as JSON. */
class AnalyseTablesTest {

  private static final String[] MIXING = {
    "analyse", "--data", "sample-data/tsinghua", "--run", "mixing", "--lang", "en"
  };

  @Test
  void aTableHasAHeadAndNames() {
    CommandRun run = CommandRun.of(MIXING);
    assertEquals(0, run.code());
    String head = "Groups\tTies\tShare inside\tE-I index\tModularity\tAssortativity\tBy\n";
    assertTrue(run.out().startsWith("Mixing\n" + head), run.out());
    assertTrue(run.out().contains("\tCountry or region\n"), run.out());
    assertEquals(run.out(), CommandRun.of(MIXING).out());
  }

  @Test
  void jsonNamesEachColumn() {
    CommandRun run =
        CommandRun.of(
            "--json",
            "analyse",
            "--data",
            "sample-data/tsinghua",
            "--run",
            "brokerage-roles",
            "--set",
            "by=type",
            "--top",
            "1");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("\"by\" : \"type\""), run.out());
    assertTrue(run.out().contains("\"gatekeeper\" : "), run.out());
  }

  @Test
  void whatNoAnalysisKnowsIsRefused() {
    for (String wrong : new String[] {"by=colour", "colour=red", "by", "="}) {
      CommandRun run =
          CommandRun.of(
              "analyse",
              "--data",
              "sample-data/tsinghua",
              "--run",
              "mixing",
              "ei-index",
              "--set",
              wrong);
      assertEquals(2, run.code(), wrong);
    }
  }
}
