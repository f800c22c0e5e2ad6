package liaison.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import liaison.model.value.PartialDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2018-10-31, 2018-10-31, 2018-10-31, DAY",
    "2018-10, 2018-10-01, 2018-10-31, MONTH",
    "2020-02, 2020-02-01, 2020-02-29, MONTH",
    "2018, 2018-01-01, 2018-12-31, YEAR",
    "201X, 2010-01-01, 2019-12-31, DECADE",
    "2018-21, 2018-03-01, 2018-05-31, SEASON",
    "2018-23, 2018-09-01, 2018-11-30, SEASON",
    "2018-24, 2018-12-01, 2019-02-28, SEASON",
    "2018~, 2018-01-01, 2018-12-31, YEAR",
    "2018-10?, 2018-10-01, 2018-10-31, MONTH",
  })
  void aDateSpansTheDaysItMayMean(
      String edtf, LocalDate earliest, LocalDate latest, Precision precision) {
    PartialDate date = PartialDate.of(edtf);
    assertEquals(earliest, date.earliest());
    assertEquals(latest, date.latest());
    assertEquals(precision, date.precision());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "18",
        "2018-13",
        "2018-20",
        "2018-25",
        "2018-02-30",
        "2018-1",
        "201X-05",
        "20XX",
        "x",
        "2018-10-31T00:00",
        "2018--10",
        "2018~~",
        "-2018",
        "２０１８"
      })
  void whatIsNoEdtfDateIsNotRead(String cell) {
    assertTrue(PartialDate.parse(cell).isEmpty(), cell);
  }

  @Test
  void theWordingIsKept() {
    PartialDate date = PartialDate.parse("2018-10 [2018年10月]").orElseThrow();
    assertEquals("2018-10", date.edtf());
    assertEquals("2018年10月", date.wording());
    assertEquals("2018-10 [2018年10月]", date.cell());
  }

  @Test
  void notStatedAndOpenAreNotDates() {
    PartialDate none = PartialDate.parse("").orElseThrow();
    assertEquals(PartialDate.UNKNOWN, none);
    assertFalse(none.isDated());
    PartialDate open = PartialDate.parse("..").orElseThrow();
    assertEquals(PartialDate.OPEN, open);
    assertFalse(open.isDated());
    assertEquals(LocalDate.MAX, open.latest());
  }

  @Test
  void aboutAndUncertainAreTold() {
    assertTrue(PartialDate.of("2018~").isAbout());
    assertTrue(PartialDate.of("2018-10%").isAbout());
    assertFalse(PartialDate.of("2018").isAbout());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderIsTotalAndAgreesWithTheDays(long seed) {
    Random random = new Random(seed);
    List<PartialDate> dates = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      int year = 1950 + random.nextInt(80);
      String edtf =
          switch (random.nextInt(4)) {
            case 0 -> Integer.toString(year);
            case 1 -> String.format("%d-%02d", year, 1 + random.nextInt(12));
            case 2 -> String.format("%d-%02d", year, 21 + random.nextInt(4));
            default -> LocalDate.ofYearDay(year, 1 + random.nextInt(365)).toString();
          };
      dates.add(PartialDate.of(edtf));
    }
    Collections.sort(dates);
    for (int i = 1; i < dates.size(); i++) {
      assertFalse(dates.get(i).earliest().isBefore(dates.get(i - 1).earliest()), "seed " + seed);
    }
    for (PartialDate date : dates) {
      assertEquals(date, PartialDate.parse(date.cell()).orElseThrow());
      assertFalse(date.latest().isBefore(date.earliest()));
    }
  }
}
