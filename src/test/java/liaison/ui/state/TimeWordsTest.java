package liaison.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import liaison.base.Language;
import liaison.base.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {

  private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-05-04T11:59:30Z,just now,刚刚",
    "2026-05-04T11:58:59Z,a minute ago,1 分钟前",
    "2026-05-04T11:01:00Z,59 minutes ago,59 分钟前",
    "2026-05-04T11:00:00Z,today 11:00,今天 11:00",
    "2026-05-03T23:59:00Z,yesterday 23:59,昨天 23:59",
    "2025-12-31T00:00:00Z,31 December 2025,2025 年 12 月 31 日",
    "2026-05-06T08:30:00Z,6 May 2026,2026 年 5 月 6 日",
    "some day,some day,some day"
  })
  void momentsReadAsPeopleSayThem(String moment, String en, String zh) {
    var words = TimeWords.of(moment, NOW, ZoneOffset.UTC);
    assertEquals(en, Messages.in(Language.EN).get(words));
    assertEquals(zh, Messages.in(Language.ZH).get(words));
  }
}
