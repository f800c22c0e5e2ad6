package liaison.ui.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Presence.Undated;
import liaison.model.Vocabulary;
import liaison.model.filter.Filter;
import liaison.model.value.Period;
import liaison.ui.Fakes;
import liaison.ui.state.Explorer;
import org.junit.jupiter.api.Test;

class PeriodViewModelTest {

  private final Explorer explorer = new Explorer(Fakes.project(), Language.EN);
  private final PeriodViewModel model = new PeriodViewModel(explorer, Fakes.jobs());

  @Test
  void withoutDatesThereIsNothingToChoose() {
    Explorer empty = new Explorer(Dataset.empty(Vocabulary.EMPTY), Language.EN);
    PeriodViewModel none = new PeriodViewModel(empty, Fakes.jobs());
    none.choose(2000, 2001);
    none.shift(1);
    assertTrue(empty.period().get().isAlways());
    assertEquals(List.of(), none.years().get().counts());
  }

  @Test
  void yearsReachFromTheFirstKnownDayToTheLast() {
    assertEquals(new YearCounts(2017, List.of(1, 1, 2, 1, 1)), model.years().get());
  }

  @Test
  void theUndatedCountByTheirRule() {
    explorer.undated().set(Undated.HIDE);
    assertEquals(new YearCounts(2017, List.of(0, 1, 2, 1, 1)), model.years().get());
    explorer.undated().set(Undated.ALWAYS);
    assertEquals(new YearCounts(2017, List.of(1, 2, 3, 2, 2)), model.years().get());
  }

  @Test
  void theAxisStaysWhenTheFilterChanges() {
    explorer.filter().set(Filter.parse("kind=event"));
    assertEquals(new YearCounts(2017, List.of(0, 0, 1, 0, 0)), model.years().get());
  }

  @Test
  void choosingYearsSetsThePeriodInEitherOrder() {
    model.choose(2020, 2018);
    assertEquals(Period.ofYears(2018, 2020), explorer.period().get());
    assertEquals(Text.of("period.between", "2018", "2020"), model.text().get());
    model.choose(2019, 2019);
    assertEquals(Text.of("period.one", "2019"), model.text().get());
  }

  @Test
  void choosingAllYearsIsAllOfTime() {
    model.choose(1900, 2100);
    assertTrue(explorer.period().get().isAlways());
    assertFalse(model.canReset().get());
    assertEquals(Text.of("period.all"), model.text().get());
  }

  @Test
  void shiftingKeepsTheLengthAndStopsAtTheEnds() {
    model.choose(2018, 2019);
    model.shift(1);
    assertEquals(Period.ofYears(2019, 2020), explorer.period().get());
    model.shift(50);
    assertEquals(Period.ofYears(2020, 2021), explorer.period().get());
    model.shift(-50);
    assertEquals(Period.ofYears(2017, 2018), explorer.period().get());
  }

  @Test
  void resetShowsAllOfTime() {
    model.choose(2018, 2019);
    assertTrue(model.canReset().get());
    model.reset();
    assertTrue(explorer.period().get().isAlways());
  }

  @Test
  void daysAreSaidAsDays() {
    explorer.period().set(Filter.parse("active=2018-03..2018-09").parted().orElseThrow().period());
    assertEquals(Text.of("period.days", "2018-03-01", "2018-09-30"), model.text().get());
  }
}
