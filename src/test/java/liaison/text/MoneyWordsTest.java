package liaison.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import liaison.base.Language;
import liaison.model.value.Bound;
import liaison.model.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyWordsTest {

  @ParameterizedTest
  @CsvSource({
    "15, CNY, 亿元, 15 亿元, 1.5 billion CNY",
    ">=8000, CNY, 万元, '不少于 8,000 万元', at least 80 million CNY",
    "40, EUR, million, '4,000 万 EUR', 40 million EUR",
    "4..7, USD, million, 400–700 万 USD, 4–7 million USD",
    "~500, CNY, 元, 约 500 元, about 500 CNY",
    "12, '', '', 12, 12",
    "3, CNY, 箱, 3 箱 CNY, 3 箱 CNY",
    "'', CNY, 亿元, '', ''",
    "0, CNY, 亿元, 0 亿元, 0 亿元 CNY",
  })
  void amountsReadInBothLanguages(
      String bound, String currency, String unit, String zh, String en) {
    Money money = new Money(Bound.parse(bound).orElseThrow(), currency, unit);
    assertEquals(zh, MoneyWords.of(money, Language.ZH));
    assertEquals(en, MoneyWords.of(money, Language.EN));
  }

  @Test
  void chineseNamesStandByPinyinAndNumbersBySize() {
    List<String> names =
        List.of("清华大学", "北京大学", "Lab 10", "Lab 9", "西安交通大学", "安徽大学").stream()
            .sorted(Collation.of(Language.ZH))
            .toList();
    assertEquals(
        List.of("安徽大学", "北京大学", "清华大学", "西安交通大学"),
        names.stream().filter(name -> !name.startsWith("Lab")).toList());
    assertEquals(1, names.indexOf("Lab 10") - names.indexOf("Lab 9"));
  }

  @Test
  void namesEqualToTheEyeKeepOneOrder() {
    assertEquals(
        List.of("a\u0300", "à").stream().sorted(Collation.of(Language.EN)).toList(),
        List.of("à", "a\u0300").stream().sorted(Collation.of(Language.EN)).toList());
  }
}
