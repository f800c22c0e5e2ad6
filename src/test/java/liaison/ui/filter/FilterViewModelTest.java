package liaison.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import liaison.base.Language;
import liaison.model.Dataset;
import liaison.model.Vocabulary;
import liaison.model.filter.Filter;
import liaison.model.filter.Filter.Key;
import liaison.model.filter.SavedFilters;
import liaison.model.value.Period;
import liaison.ui.Fakes;
import liaison.ui.state.Explorer;
import org.junit.jupiter.api.Test;

class FilterViewModelTest {

  private final Explorer explorer = new Explorer(Fakes.project(), Language.EN);
  private final FilterViewModel model = new FilterViewModel(explorer, Fakes.jobs());

  private static List<String> brief(List<FacetRow> rows) {
    return rows.stream().map(row -> row.code() + " " + row.count() + mark(row)).toList();
  }

  private static String mark(FacetRow row) {
    return switch (row.choice()) {
      case NONE -> "";
      case IN -> " x";
      case OUT -> " not";
    };
  }

  @Test
  void anEmptyProjectHasNoRows() {
    Explorer empty = new Explorer(Dataset.empty(Vocabulary.EMPTY), Language.EN);
    FilterViewModel none = new FilterViewModel(empty, Fakes.jobs());
    assertEquals(List.of(), none.rows(Key.KIND).get());
    assertEquals(List.of(), none.rows(Key.TYPE).get());
  }

  @Test
  void kindsAndTypesAreCounted() {
    assertEquals(
        List.of("event 1", "joint-centre 1", "membership 1"), brief(model.rows(Key.KIND).get()));
    assertEquals(
        List.of("company 1", "institute 1", "university 1"), brief(model.rows(Key.TYPE).get()));
  }

  @Test
  void aFacetIsNotCountedByItsOwnClause() {
    model.toggle(Key.KIND, "membership");
    assertEquals(
        List.of("event 1", "joint-centre 1", "membership 1 x"), brief(model.rows(Key.KIND).get()));
    assertEquals(List.of("institute 1", "university 1"), brief(model.rows(Key.TYPE).get()));
  }

  @Test
  void severalValuesMeanOr() {
    model.toggle(Key.KIND, "membership");
    model.toggle(Key.KIND, "joint-centre");
    assertEquals("kind=membership,joint-centre", explorer.filter().get().toString());
    assertEquals(3, model.rows(Key.TYPE).get().size());
  }

  @Test
  void aTypeCountsOnlyCollaborationsWithSuchAPartner() {
    model.toggle(Key.TYPE, "company");
    assertEquals(List.of("joint-centre 1"), brief(model.rows(Key.KIND).get()));
  }

  @Test
  void thePeriodCounts() {
    explorer.period().set(Period.ofYears(2020, 2021));
    assertEquals(List.of("joint-centre 1"), brief(model.rows(Key.KIND).get()));
  }

  @Test
  void aChosenValueStaysWhenNothingHasIt() {
    model.toggle(Key.KIND, "event");
    explorer.period().set(Period.ofYears(2021, 2021));
    assertTrue(brief(model.rows(Key.KIND).get()).contains("event 0 x"));
  }

  @Test
  void clearingShowsEverythingAgain() {
    model.toggle(Key.KIND, "event");
    model.toggle(Key.TYPE, "company");
    assertTrue(model.canClear().get());
    model.clear(Key.KIND);
    assertEquals("type=company", explorer.filter().get().toString());
    model.clearAll();
    assertFalse(model.canClear().get());
  }

  @Test
  void namesFollowTheLanguageInTheSameOrder() {
    List<String> before = brief(model.rows(Key.KIND).get());
    explorer.language().set(Language.ZH);
    assertEquals(before, brief(model.rows(Key.KIND).get()));
    assertEquals("联合研究中心", model.rows(Key.KIND).get().get(1).name());
  }

  @Test
  void aValueIsAskedForOrLeftOut() {
    model.exclude(Key.KIND, "event");
    assertEquals("kind!=event", explorer.filter().get().toString());
    assertTrue(brief(model.rows(Key.KIND).get()).contains("event 1 not"));
    assertEquals("not Event", model.chosen(Key.KIND));
    model.toggle(Key.KIND, "event");
    assertEquals("kind=event", explorer.filter().get().toString());
    model.exclude(Key.KIND, "event");
    model.exclude(Key.KIND, "event");
    assertTrue(explorer.filter().get().isEmpty());
  }

  @Test
  void thePeriodOfTheTextIsTheSharedPeriod() {
    assertTrue(model.type("kind=joint-centre; active=2018..2020").isEmpty());
    assertEquals("kind=joint-centre", explorer.filter().get().toString());
    assertEquals(Period.ofYears(2018, 2020), explorer.period().get());
    assertEquals("kind=joint-centre; active=2018..2020", model.text().get());
    assertEquals("Joint research centres active 2018–2020", model.sentence().get());
    explorer.period().set(Period.ofYears(2019, 2019));
    assertEquals("kind=joint-centre; active=2019", model.text().get());
    assertTrue(model.type("type=company").isEmpty());
    assertTrue(explorer.period().get().isAlways());
  }

  @Test
  void oneOfTheYearsIsThePeriodAndTwoAreAClause() {
    List<FacetRow> years = model.rows(Key.ACTIVE).get();
    model.toggle(Key.ACTIVE, years.getFirst().code());
    assertTrue(explorer.filter().get().isEmpty());
    assertFalse(explorer.period().get().isAlways());
    model.toggle(Key.ACTIVE, years.getLast().code());
    assertEquals(2, explorer.filter().get().values(Key.ACTIVE).size());
    assertTrue(explorer.period().get().isAlways());
    model.clear(Key.ACTIVE);
    assertTrue(explorer.filter().get().isEmpty());
  }

  @Test
  void whatIsWrongWithATextIsSaidAndNothingChanges() {
    model.toggle(Key.KIND, "event");
    assertEquals("filter.unknownKey", model.type("colour=red").orElseThrow().key());
    assertEquals("filter.unknownValueOf", model.type("kind=blue").orElseThrow().key());
    assertEquals("kind=event", model.text().get());
    assertTrue(model.type("类别=x").isPresent());
    assertTrue(model.type("合作类型=活动").isPresent() || model.text().get().equals("kind=event"));
  }

  @Test
  void whichFacetsAreOpenIsKept() {
    assertEquals("kind,type", explorer.keeps().read().get("filter.facets"));
    model.open(Key.COUNTRY).set(true);
    model.open(Key.KIND).set(false);
    assertEquals("type,country", explorer.keeps().read().get("filter.facets"));
    explorer.keeps().write(Map.of("filter.facets", "role"));
    assertTrue(model.open(Key.ROLE).get());
    assertFalse(model.open(Key.TYPE).get());
    explorer.keeps().write(Map.of());
    assertTrue(model.open(Key.TYPE).get());
  }

  @Test
  void everythingIsCounted() {
    assertEquals(List.of("yes 2", "no 1"), brief(model.rows(Key.EVIDENCE).get()));
    assertTrue(brief(model.rows(Key.COUNTRY).get()).contains("JP 1"));
    assertTrue(brief(model.rows(Key.ROLE).get()).contains("host 1"));
    assertEquals(List.of("none 3"), brief(model.rows(Key.AMOUNT).get()));
  }

  @Test
  void whatNoFacetShowsCanBeTakenOut() {
    model.type("kind=event; (type=company or country=DE); organisation=o-motor");
    assertEquals(2, model.further().size());
    assertEquals("Collaborations with Motor Corp", model.sentence(model.further().getLast()));
    model.remove(model.further().getFirst());
    assertEquals("kind=event; organisation=o-motor", model.text().get());
  }

  @Test
  void aSavedFilterIsMeantByItsName() {
    Dataset data = explorer.dataset().get();
    explorer
        .dataset()
        .set(data.apply(new SavedFilters(data).save("My events", Filter.parse("kind=event"))));
    assertTrue(model.type("@my events").isEmpty());
    assertEquals("kind=event", model.text().get());
    assertEquals("filter.notSaved", model.type("@nobody").orElseThrow().key());
  }
}
