package liaison.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import liaison.app.picture.ViewKind;
import liaison.app.search.SearchService;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Vocabulary;
import liaison.ui.Fakes;
import liaison.ui.state.Explorer;
import liaison.ui.state.Reveal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchViewModelTest {

  private final Explorer explorer = new Explorer(Fakes.project(), Language.EN);
  private final List<Text> told = new ArrayList<>();
  private int focused;
  private final SearchViewModel model =
      new SearchViewModel(
          explorer,
          Fakes.jobs(),
          new SearchService(),
          new SearchActions(
              explorer, List.of(ViewKind.GRAPH, ViewKind.TABLE), told::add, () -> focused++));

  private List<String> ids() {
    return model.rows().get().stream()
        .filter(SearchRow.Found.class::isInstance)
        .map(row -> ((SearchRow.Found) row).hit().id())
        .toList();
  }

  @Test
  void typingShowsWhatFitsUnderHeadings() {
    model.typed().set("motor");
    assertTrue(model.shown().get());
    assertInstanceOf(SearchRow.Heading.class, model.rows().get().getFirst());
    assertEquals(List.of("o-motor"), ids());
    assertEquals(-1, model.chosen().get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"madagongsi", "mdgs", "馬達", "Moto"})
  void enterShowsTheFirstHitInTheViews(String words) {
    model.typed().set(words);
    model.enter();
    assertEquals(List.of("o-motor"), explorer.selection().get());
    assertEquals("o-motor", explorer.revealed().get().map(Reveal::id).orElse(""));
    assertFalse(model.shown().get());
    assertEquals("", model.typed().get());
    assertEquals(1, focused);
  }

  @Test
  void theLinesAreGoneThroughAndHeadingsPassedOver() {
    model.typed().set("j");
    List<SearchRow> rows = model.rows().get();
    for (int at = 0; at < rows.size(); at++) {
      if (rows.get(at).isChoosable()) {
        model.move(1);
        assertEquals(at, model.chosen().get());
      }
    }
    model.move(1);
    assertEquals(-1, model.chosen().get(), "past the end none is chosen");
    model.move(-1);
    assertTrue(model.chosen().get() > 0, "and back again");
    model.move(-100);
    assertEquals(1, model.chosen().get());
  }

  @ParameterizedTest
  @CsvSource({
    "japan, country=JP",
    "deguo, country=DE",
    "joint research centre, kind=joint-centre",
    "company, type=company",
    "asia, group=asia",
  })
  void aCodeIsFilteredBy(String words, String filter) {
    model.typed().set(words);
    model.enter();
    assertEquals(filter, explorer.filter().get().toString());
    assertEquals("search.filtered", told.getFirst().key());
    assertTrue(explorer.selection().get().isEmpty());
  }

  @Test
  void furtherValuesAreAdded() {
    for (String words : List.of("japan", "germany", "japan")) {
      model.typed().set(words);
      model.enter();
    }
    assertEquals("country=JP,DE", explorer.filter().get().toString());
  }

  @Test
  void anOrganisationCanBeFilteredByToo() {
    model.typed().set("motor");
    model.filter();
    assertEquals("organisation=o-motor", explorer.filter().get().toString());
    model.typed().set("membership");
    model.move(1);
    model.filter();
    assertEquals("organisation=o-motor", explorer.filter().get().toString(), "not by its title");
  }

  @Test
  void whatNoPictureShowsIsShownInTheTable() {
    model.typed().set("the page");
    model.enter();
    assertEquals(ViewKind.TABLE, explorer.view().get());
    assertEquals(List.of("s-page"), explorer.selection().get());
  }

  @Test
  void formerSearchesAreOfferedInAnEmptyField() {
    model.open();
    assertInstanceOf(SearchRow.Hint.class, model.rows().get().getFirst());
    for (String words : List.of("motor", "hub", "motor ")) {
      model.typed().set(words);
      model.enter();
    }
    model.open();
    assertEquals(
        List.of(new SearchRow.Recent("motor"), new SearchRow.Recent("hub")),
        model.rows().get().subList(1, 3));
    model.move(1);
    model.enter();
    assertEquals("motor", model.typed().get());
    assertEquals(List.of("o-motor"), ids());
  }

  @Test
  void escapeEmptiesTheFieldAndThenHidesTheList() {
    model.typed().set("motor");
    model.escape();
    assertEquals("", model.typed().get());
    assertTrue(model.shown().get());
    model.escape();
    assertFalse(model.shown().get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"qxqx", ".*[(", "😀", "(", "\\"})
  void whatFitsNothingSaysSo(String words) {
    model.typed().set(words);
    assertEquals(List.of(new SearchRow.Hint(Text.of("search.none", words))), model.rows().get());
    model.enter();
    assertTrue(explorer.revealed().get().isEmpty());
  }

  @Test
  void anEditIsFoundAtOnceAndTheOtherLanguageReadsAtOnce() {
    model.typed().set("motor");
    explorer.dataset().set(Dataset.empty(Vocabulary.EMPTY));
    assertInstanceOf(SearchRow.Hint.class, model.rows().get().getFirst());
    explorer.dataset().set(Fakes.project());
    assertEquals(List.of("o-motor"), ids());
    explorer.language().set(Language.ZH);
    SearchRow.Found found = (SearchRow.Found) model.rows().get().get(1);
    assertEquals("马达公司", model.name(found.hit()));
    assertEquals("Motor Corp", model.secondName(found.hit()));
  }
}
