package liaison.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import liaison.app.CodeLists;
import liaison.base.Language;
import liaison.model.Dataset;
import liaison.model.filter.Filter;
import liaison.model.filter.SavedFilters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterCompletionTest {

  private final Dataset data = Dataset.empty(CodeLists.load());
  private final FilterCompletion completion =
      new FilterCompletion(data, Language.EN, key -> List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ki                                | kind=
          kind=joint-la                     | kind=joint-lab
          kind=joint-lab; cou               | kind=joint-lab; country=
          country=germ                      | country=DE
          country=DE,日本                    | country=DE,JP
          国家/地区=德                        | 国家/地区=DE
          kind=event or not(type!=comp      | kind=event or not(type!=company
          (kind=event; field=quantum        | (kind=event; field=quantum-information
          Rol                               | role=
          has-evidence=y                    |
          """)
  void theFirstThatFollows(String typed, String first) {
    List<String> texts = completion.of(typed).stream().map(one -> one.text()).toList();
    assertEquals(first == null ? List.of() : List.of(first), texts.stream().limit(1).toList());
  }

  @Test
  void whatIsFrequentComesFirstAndIsNamed() {
    FilterCompletion frequent =
        new FilterCompletion(data, Language.ZH, key -> List.of("event", "joint-lab"));
    List<FilterCompletion.Suggestion> all = frequent.of("kind=");
    assertEquals("kind=event", all.getFirst().text());
    assertEquals("会议活动", all.getFirst().name());
    assertEquals(8, all.size());
    assertEquals(14, frequent.of("").size());
    assertTrue(frequent.of("nonsense=x").isEmpty());
  }

  @Test
  void savedFiltersFollowTheirSign() {
    Dataset kept =
        data.apply(new SavedFilters(data).save("My labs", Filter.parse("kind=joint-lab")));
    FilterCompletion saved = new FilterCompletion(kept, Language.EN, key -> List.of());
    assertEquals("@My labs", saved.of("@lab").getFirst().text());
    assertTrue(saved.of("@event").isEmpty());
  }
}
