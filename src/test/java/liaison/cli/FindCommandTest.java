package liaison.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindCommandTest {

  private static final String SAMPLE = "sample:tsinghua";

  @ParameterizedTest
  @CsvSource({
    "fengtian, en, o-toyota, Toyota, pinyin feng tian",
    "fengtian, zh, o-toyota, 丰田, 拼音 feng tian",
    "toyot, zh, o-toyota, 丰田, 名称",
    "qhdx, en, o-tsinghua, Tsinghua University, initials qhdx",
    "germany, en, DE, Germany, name",
    "thu, zh, o-tsinghua, 清华大学, 简称 THU",
  })
  void theFirstHitSaysWhatItIsAndWhy(
      String words, String language, String id, String name, String reason) throws IOException {
    CommandRun run =
        CommandRun.of("find", words, "--data", SAMPLE, "--lang", language, "--json", "--most", "2");
    assertEquals(0, run.code(), run.err());
    JsonNode first = new ObjectMapper().readTree(run.out()).path(0);
    assertEquals(id, first.path("id").asText());
    assertEquals(name, first.path("name").asText());
    assertEquals(reason, first.path("reason").asText());
  }

  @Test
  void hitsStandUnderHeadingsWithWhatIsNotShown() {
    CommandRun run = CommandRun.of("find", "tsinghua", "--data", SAMPLE, "--most", "1");
    assertEquals(0, run.code());
    assertTrue(run.out().startsWith("Organisations (1 of "), run.out());
    assertTrue(run.out().contains("\n  o-tsinghua\tTsinghua University\t清华大学\tname\n"), run.out());
    assertTrue(run.out().contains("\nCollaborations (1 of "), run.out());
  }

  @Test
  void severalWordsAreOneQuery() {
    CommandRun run = CommandRun.of("find", "feng", "tian", "--data", SAMPLE);
    assertTrue(run.out().startsWith("Organisations\n  o-toyota\t"), run.out());
  }

  @Test
  void findingNothingIsNoFailureAndSaysWhatToTry() {
    CommandRun run = CommandRun.of("find", "qxqx", "--data", SAMPLE);
    assertEquals(0, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("Nothing fits “qxqx”"), run.err());
    assertEquals("[ ]\n", CommandRun.of("find", ".*[(", "--data", SAMPLE, "--json").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "many", "1.5"})
  void aWrongNumberIsRefused(String most) {
    assertEquals(2, CommandRun.of("find", "x", "--data", SAMPLE, "--most", most).code());
  }

  @Test
  void wordsAndDataAreNeeded() {
    assertEquals(2, CommandRun.of("find", "--data", SAMPLE).code());
    assertEquals(2, CommandRun.of("find", " ", "--data", SAMPLE).code());
    assertEquals(2, CommandRun.of("find", "toyota").code());
  }
}
