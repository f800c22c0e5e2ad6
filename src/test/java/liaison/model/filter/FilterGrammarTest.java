package liaison.model.filter;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import liaison.base.AppException;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.filter.Filter.Clause;
import liaison.model.filter.Filter.Key;
import liaison.model.value.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterGrammarTest {

  private static final String[] WORDS = {
    "joint-lab",
    "a b",
    "x or y",
    "or",
    "p, q",
    "(in)",
    "\"so\"",
    "um; so",
    "德国",
    "丰田（中国）",
    "not(x)",
    "A & B",
    "k=v",
    "this and k=v",
    " led",
    ">5",
    "o-1",
    "不 或 是",
    "“q”"
  };
  private static final String[] PERIODS = {
    "2018..2020", "2018..", "..2020-05", "2019", "201X", "2018-03-01..2019"
  };
  private static final String[] AMOUNTS = {
    ">=1000000", "1e6..5e6", ">=100万元", "<2.5 million USD", "none", "<=3亿", "7", "1..2 million EUR"
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kind=a and type=b                      | kind=a; type=b
          kind=a; type=b or country=DE           | (kind=a; type=b) or country=DE
          kind=a; (type=b or country=DE)         | kind=a; (type=b or country=DE)
          not(kind=a)                            | kind!=a
          not(not(kind=a; type=b))               | kind=a; type=b
          NOT ( kind=a OR type!=b )              | not(kind=a or type!=b)
          ((kind=a))                             | kind=a
          (kind=a; type=b); status=c             | kind=a; type=b; status=c
          合作类型＝a，b；国家/地区！＝德国            | kind=a,b; country!=德国
          （kind=a）或 非（type=b；role=c）         | kind=a or not(type=b; role=c)
          field="Mathematics, physics and chemistry" | field="Mathematics, physics and chemistry"
          country=Antigua and Barbuda,Germany    | country="Antigua and Barbuda",Germany
          kind=a or b                            | kind="a or b"
          organisation=o(x)                      | organisation="o(x)"
          amount>=1,000,000                      | amount>=1000000
          amount ≥ 100万元                        | amount>=1000000 CNY
          amount=1e6..5e6                        | amount=1000000..5000000
          amount=100..500万美元                   | amount=1000000..5000000 USD
          amount!=>=5 USD,none                   | amount!=>=5 USD,none
          not(amount<5)                          | not(amount<5)
          active=2018–2020                       | active=2018..2020
          active=2018 .. , 2001..2001            | active=2018..,2001
          has-evidence=true                      | has-evidence=yes
          Evidence=无                             | has-evidence=no
          """)
  void aTextHasOneForm(String typed, String form) {
    assertEquals(form, Filter.parse(typed).toString());
    assertEquals(Filter.parse(typed), Filter.parse(form));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kind=a or                 | filter.nothing
          or kind=a                 | filter.nothing
          ()                        | filter.nothing
          kind=a; (type=b           | filter.unclosed
          kind=a) ; type=b          | filter.unopened
          kind>a                    | filter.noOrder
          active=soon               | filter.badPeriod
          active=2020..2018         | filter.badPeriod
          active=..                 | filter.badPeriod
          amount=much               | filter.badAmount
          amount=5..2               | filter.badAmount
          amount>=5 USD EUR         | filter.badAmount
          kind=a or colour=red      | filter.unknownKey
          not kind=a                | filter.unknownKey
          """)
  void whatIsWrongIsNamed(String text, String key) {
    AppException wrong = assertThrows(AppException.class, () -> Filter.parse(text));
    assertEquals(key, wrong.text().key());
    for (Language language : Language.values()) {
      assertTrue(Messages.in(language).get(wrong.text()).length() > 10);
    }
  }

  @Test
  void groupsCannotBeNestedWithoutEnd() {
    String deep = "(".repeat(5000) + "kind=a" + ")".repeat(5000);
    assertEquals(
        "filter.tooDeep", assertThrows(AppException.class, () -> Filter.parse(deep)).text().key());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void everyFilterComesBackFromItsText(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      Filter filter = random(random);
      String text = filter.toString();
      Filter read = assertDoesNotThrow(() -> Filter.parse(text), text);
      assertEquals(filter, read, () -> "seed " + seed + ": " + text);
      assertEquals(text, Filter.parse(text).toString());
    }
  }

  @Test
  void theOnlyPeriodStandsApart() {
    Filter.Parted parted = Filter.parse("kind=a; active=2018..2020").parted().orElseThrow();
    assertEquals("kind=a", parted.filter().toString());
    assertEquals(Period.ofYears(2018, 2020), parted.period());
    assertEquals("kind=a; active=2018..2020", parted.filter().during(parted.period()).toString());
    for (String none :
        List.of(
            "kind=a",
            "active!=2018",
            "active=2018,2020",
            "active=2018 or kind=a",
            "active=2018; active=2019..")) {
      assertTrue(Filter.parse(none).parted().isEmpty(), none);
    }
  }

  static Filter random(Random random) {
    List<Condition> parts = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      parts.add(condition(random, 3));
    }
    return new Filter(parts);
  }

  private static Condition condition(Random random, int depth) {
    int sort = depth == 0 ? 0 : random.nextInt(6);
    if (sort < 3) {
      return clause(random);
    }
    if (sort == 5) {
      return new Condition.Not(condition(random, depth - 1));
    }
    List<Condition> parts = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      parts.add(condition(random, depth - 1));
    }
    return sort == 3 ? new Condition.All(parts) : new Condition.Any(parts);
  }

  private static Clause clause(Random random) {
    Key key = Key.values()[random.nextInt(Key.values().length)];
    String[] from =
        switch (key) {
          case ACTIVE -> PERIODS;
          case AMOUNT -> AMOUNTS;
          case EVIDENCE -> new String[] {"yes", "no", "true"};
          default -> WORDS;
        };
    List<String> values = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      values.add(from[random.nextInt(from.length)]);
    }
    return new Clause(key, random.nextBoolean(), values);
  }
}
