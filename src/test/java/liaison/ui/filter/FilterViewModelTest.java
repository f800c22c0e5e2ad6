package liaison.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import liaison.base.Language;
import liaison.model.Dataset;
import liaison.model.Vocabulary;
import liaison.model.filter.Filter;
import liaison.model.value.Period;
import liaison.ui.Fakes;
import liaison.ui.state.Explorer;
import org.junit.jupiter.api.Test;

class FilterViewModelTest {

  private final Explorer explorer = new Explorer(Fakes.project(), Language.EN);
  private final FilterViewModel model = new FilterViewModel(explorer, Fakes.jobs());

  private static List<String> brief(List<FacetRow> rows) {
    return rows.stream()
        .map(row -> row.code() + " " + row.count() + (row.isChosen() ? " x" : ""))
        .toList();
  }

  @Test
  void anEmptyProjectHasNoRows() {
    Explorer empty = new Explorer(Dataset.empty(Vocabulary.EMPTY), Language.EN);
    FilterViewModel none = new FilterViewModel(empty, Fakes.jobs());
    assertEquals(List.of(), none.kinds().get());
    assertEquals(List.of(), none.types().get());
  }

  @Test
  void kindsAndTypesAreCounted() {
    assertEquals(List.of("event 1", "joint-centre 1", "membership 1"), brief(model.kinds().get()));
    assertEquals(List.of("company 1", "institute 1", "university 1"), brief(model.types().get()));
  }

  @Test
  void aFacetIsNotCountedByItsOwnClause() {
    model.toggle(Filter.Key.KIND, "membership");
    assertEquals(
        List.of("event 1", "joint-centre 1", "membership 1 x"), brief(model.kinds().get()));
    assertEquals(List.of("institute 1", "university 1"), brief(model.types().get()));
  }

  @Test
  void severalValuesMeanOr() {
    model.toggle(Filter.Key.KIND, "membership");
    model.toggle(Filter.Key.KIND, "joint-centre");
    assertEquals("kind=membership,joint-centre", explorer.filter().get().toString());
    assertEquals(3, model.types().get().size());
  }

  @Test
  void aTypeCountsOnlyCollaborationsWithSuchAPartner() {
    model.toggle(Filter.Key.TYPE, "company");
    assertEquals(List.of("joint-centre 1"), brief(model.kinds().get()));
  }

  @Test
  void thePeriodCounts() {
    explorer.period().set(Period.ofYears(2020, 2021));
    assertEquals(List.of("joint-centre 1"), brief(model.kinds().get()));
  }

  @Test
  void aChosenValueStaysWhenNothingHasIt() {
    model.toggle(Filter.Key.KIND, "event");
    explorer.period().set(Period.ofYears(2021, 2021));
    assertTrue(brief(model.kinds().get()).contains("event 0 x"));
  }

  @Test
  void clearingShowsEverythingAgain() {
    model.toggle(Filter.Key.KIND, "event");
    model.toggle(Filter.Key.TYPE, "company");
    assertTrue(model.canClear().get());
    model.clear(Filter.Key.KIND);
    assertEquals("type=company", explorer.filter().get().toString());
    model.clearAll();
    assertFalse(model.canClear().get());
  }

  @Test
  void namesFollowTheLanguageInTheSameOrder() {
    List<String> before = brief(model.kinds().get());
    explorer.language().set(Language.ZH);
    assertEquals(before, brief(model.kinds().get()));
    assertEquals("联合研究中心", model.kinds().get().get(1).name());
  }
}
