package liaison.model.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import liaison.base.AppException;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Vocabulary;
import liaison.model.filter.Filter.Key;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {

  private static final Vocabulary WORDS =
      new Vocabulary(
          List.of(
              term("kinds", "joint-lab", "联合实验室", "Joint laboratory", "", "all-pairs"),
              term("kinds", "event", "活动", "Event", "", "star"),
              term("types", "company", "企业", "Company", "", "industry"),
              term("types", "university", "大学", "University", "", "university"),
              term("sectors", "industry", "产业", "Industry", "", ""),
              term("regions", "CN", "中国", "China", "", "country"),
              term("regions", "CN-44", "广东", "Guangdong", "CN", "province"),
              term("regions", "DE", "德国", "Germany", "", "country"),
              term("groups", "delta", "三角洲", "Delta", "", "CN-44;HK")));

  private final Dataset data = Dataset.empty(WORDS);

  @Test
  void theTextFormComesBack() {
    String text = "kind=joint-lab,event; type!=company; country=DE";
    assertEquals(text, Filter.parse(text).toString());
    assertEquals(
        Filter.parse(text),
        Filter.parse(" kind = joint-lab , event ;; type != company;country=DE"));
    assertTrue(Filter.parse("").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kind", "=x", "kind=", "kind=,", "colour=red", "!=x", "kind;type=company"})
  void aMalformedFilterIsRefused(String text) {
    assertThrows(AppException.class, () -> Filter.parse(text), text);
  }

  @Test
  void valuesThatNoListKnowsAreRefused() {
    Filter.parse("kind=joint-lab; country=DE; has-evidence=true").check(data);
    for (String bad : List.of("kind=lab", "country=XX", "has-evidence=1", "organisation=o-none")) {
      assertThrows(AppException.class, () -> Filter.parse(bad).check(data), bad);
    }
  }

  @Test
  void aRegionHoldsWhatLiesInIt() {
    Organisation shenzhen = organisation("company", "CN-44");
    assertTrue(matches("country=CN", shenzhen));
    assertFalse(matches("country=DE", shenzhen));
    assertFalse(matches("country!=CN", shenzhen));
    assertTrue(matches("group=delta", shenzhen));
    assertTrue(matches("sector=industry; region=CN-44", shenzhen));
    assertFalse(matches("sector=industry; type=university", shenzhen));
  }

  @Test
  void aCollaborationIsJudgedByItsOwnClausesOnly() {
    Collaboration lab = kind("joint-lab");
    FilterMatcher matcher = new FilterMatcher(data, Filter.parse("kind=joint-lab; type=company"));
    assertTrue(matcher.matches(lab));
    assertFalse(matcher.matches(kind("event")));
    assertTrue(matcher.looksAtOrganisations());
  }

  @Test
  void anUnnamedPartnerHasARegionAndNoType() {
    assertTrue(new FilterMatcher(data, Filter.parse("country=DE")).matchesUnnamed("DE"));
    assertFalse(new FilterMatcher(data, Filter.parse("type=company")).matchesUnnamed("DE"));
    assertTrue(new FilterMatcher(data, Filter.parse("type!=company")).matchesUnnamed("DE"));
  }

  @Test
  void replacingAClauseKeepsTheOthers() {
    Filter filter = Filter.parse("kind=event; type=company").with(Key.KIND, List.of("joint-lab"));
    assertEquals("type=company; kind=joint-lab", filter.toString());
    assertEquals("type=company", filter.with(Key.KIND, List.of()).toString());
    assertEquals(List.of("joint-lab"), filter.values(Key.KIND));
  }

  private boolean matches(String filter, Organisation organisation) {
    return new FilterMatcher(data, Filter.parse(filter)).matches(organisation);
  }

  private static Organisation organisation(String type, String region) {
    List<Object> values = Schema.ORGANISATIONS.values(Schema.ORGANISATIONS.empty("o-1"));
    values.set(Schema.ORGANISATIONS.indexOf("type"), type);
    values.set(Schema.ORGANISATIONS.indexOf("region"), region);
    return Schema.ORGANISATIONS.row(values);
  }

  private static Collaboration kind(String kind) {
    List<Object> values = Schema.COLLABORATIONS.values(Schema.COLLABORATIONS.empty("c-1"));
    values.set(Schema.COLLABORATIONS.indexOf("kind"), kind);
    return Schema.COLLABORATIONS.row(values);
  }

  private static Term term(
      String list, String code, String zh, String en, String parent, String property) {
    return new Term(
        list + ":" + code, list, code, zh, en, parent, List.of(), property, Double.NaN, Double.NaN);
  }
}
