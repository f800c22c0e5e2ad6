package liaison.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Paths between two organisations of the sample, with what they stand on. */
class PathsCommandTest {

  private static final String SAMPLE = "sample-data/tsinghua";

  @Test
  void twoPartnersMeetAtTheHub() {
    CommandRun run =
        CommandRun.of("paths", "--data", SAMPLE, "o-toyota", "o-siemens", "--lang", "zh");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("第 1 条路径"), run.out());
    assertTrue(run.out().contains("清华大学"), run.out());
  }

  @Test
  void jsonNamesStepsAndEvidence() {
    CommandRun run = CommandRun.of("--json", "paths", "--data", SAMPLE, "o-toyota", "o-siemens");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("\"steps\" : 2"), run.out());
    assertTrue(run.out().contains("\"locator\" : \""), run.out());
  }

  @Test
  void anOrganisationIsItsOwnEnd() {
    CommandRun run = CommandRun.of("paths", "--data", SAMPLE, "o-toyota", "o-toyota");
    assertEquals(0, run.code(), run.err());
    assertEquals(1, run.out().lines().count(), run.out());
  }

  @Test
  void unknownNamesAndMissingEndsAreRefused() {
    assertEquals(2, CommandRun.of("paths", "--data", SAMPLE, "o-toyota").code());
    assertEquals(2, CommandRun.of("paths", "--data", SAMPLE, "x y z", "o-toyota").code());
  }
}
