package liaison.analysis.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import liaison.TestVocabulary;
import liaison.base.Progress;
import liaison.model.Cells;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.network.NetworkSpec;
import liaison.model.overview.AmountSum;
import liaison.model.overview.Overview;
import liaison.model.record.Row;
import liaison.model.value.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverviewCounterTest {

  @Test
  void nothingGivesZerosAndNoYears() {
    Overview overview = count(List.of());
    assertTrue(overview.all().allMatch(each -> each.value() == 0 && each.rows().size() == 0));
    assertEquals(List.of(), overview.years().years());
    assertEquals(0, overview.modes().mean());
    assertEquals("", overview.hub());
  }

  @Test
  void oneOrganisationAloneIsCounted() {
    Overview overview = count(List.of(row(Schema.ORGANISATIONS, "o-a", "type", "company")));
    assertEquals(1, overview.total("organisations").value());
    assertEquals(0, overview.total("countries").value());
    assertEquals(List.of("o-a"), overview.by("country").unstated().rows().ids());
  }

  @Test
  void withoutDatesNothingStandsOnTheAxis() {
    Overview overview = count(List.of(row(Schema.COLLABORATIONS, "c-a", "kind", "event")));
    assertEquals(List.of("c-a"), overview.years().undated().rows().ids());
    assertEquals(0, overview.total("first-year").value());
    assertEquals(1, overview.modes().single().value());
  }

  @Test
  void anOpenEndIsActiveUntilTheLastYearOfTheOthers() {
    Overview overview =
        count(
            List.of(
                row(Schema.COLLABORATIONS, "c-a", "start", "2001", "end", ".."),
                row(Schema.COLLABORATIONS, "c-b", "start", "2003", "end", "2004")));
    assertEquals(4, overview.years().years().size());
    assertEquals(List.of("c-a", "c-b"), overview.years().years().getLast().active().rows().ids());
    assertEquals(List.of("c-b"), overview.years().years().getLast().ended().rows().ids());
  }

  @Test
  void sharesOfATotalAreNotAddedToIt() {
    List<Row> rows = new ArrayList<>();
    rows.add(row(Schema.COLLABORATIONS, "c-a"));
    rows.add(money("a-1", "", "15", "亿元", "CNY"));
    rows.add(money("a-2", "o-x", "5", "亿元", "CNY"));
    rows.add(money("a-3", "", "2", "million", "EUR"));
    rows.add(money("a-4", "", "", "million", "EUR"));
    List<AmountSum> sums = count(rows).amounts();
    assertEquals(2, sums.size());
    assertEquals(Bound.exact(1.5e9), sums.get(0).value());
    assertEquals(List.of("a-2"), sums.get(0).unadded().rows().ids());
    assertEquals(Bound.exact(2e6), sums.get(1).value());
    assertEquals(List.of("a-4"), sums.get(1).unadded().rows().ids());
  }

  @ParameterizedTest
  @CsvSource({
    "1 2, 3",
    "1 >=2, >=3",
    ">1 >=2, >3",
    "1 ~2, ~3",
    "1..2 3, 4..5",
    "<4, <4",
    "<=4 1, 1..5",
    "<4 >=2, >=2",
    "~1 >=2, >=3"
  })
  void boundsAreKept(String parts, String sum) {
    BoundSum total = new BoundSum();
    for (String part : parts.split(" ")) {
      total.add(Bound.parse(part).orElseThrow());
    }
    assertEquals(sum, total.value().cell());
    assertEquals(parts.startsWith("~"), total.isRough());
  }

  @Test
  void aCancelledCountEnds() {
    List<Row> rows = List.of(row(Schema.COLLABORATIONS, "c-a"));
    Progress cancelled =
        (done, total) -> {
          throw new CancellationException();
        };
    Dataset data = Dataset.of(TestVocabulary.shipped(), rows);
    assertThrows(
        CancellationException.class,
        () -> new OverviewCounter().count(data, NetworkSpec.STANDARD, cancelled));
  }

  private static Overview count(List<Row> rows) {
    Dataset data = Dataset.of(TestVocabulary.shipped(), rows);
    return new OverviewCounter().count(data, NetworkSpec.STANDARD, Progress.NONE);
  }

  private static Row money(
      String id, String participant, String value, String unit, String currency) {
    return row(
        Schema.AMOUNTS,
        id,
        "collaboration",
        "c-a",
        "participant",
        participant,
        "basis",
        "paid",
        "value",
        value,
        "unit",
        unit,
        "currency",
        currency);
  }

  private static Row row(Table<?> table, String id, String... cells) {
    List<Object> values = new ArrayList<>(table.values(table.empty(id)));
    for (int at = 0; at < cells.length; at += 2) {
      int index = table.indexOf(cells[at]);
      Column column = table.columns().get(index);
      values.set(index, Cells.parse(column, cells[at + 1]).orElseThrow());
    }
    return table.row(values);
  }
}
