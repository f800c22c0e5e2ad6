package liaison.ui.inspector.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import liaison.base.Language;
import liaison.model.value.Bound;
import liaison.model.value.Money;
import liaison.model.value.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  private final Wording english = new Wording(Language.EN);
  private final Wording chinese = new Wording(Language.ZH);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "'','',''",
        "2018,2018,2018年",
        "2018-10,October 2018,2018年10月",
        "2018-10-05,5 October 2018,2018年10月5日",
        "201X,2010s,2010年代",
        "2018-21,spring 2018,2018年春",
        "2018-24,winter 2018,2018年冬",
        "2018~,about 2018,约 2018年",
        "..,open end,至今"
      })
  void datesReadAsTheirPrecision(String edtf, String en, String zh) {
    assertEquals(en, english.date(PartialDate.of(edtf)));
    assertEquals(zh, chinese.date(PartialDate.of(edtf)));
  }

  @ParameterizedTest
  @CsvSource({
    "1287,'1,287','1,287'",
    ">=40,at least 40,至少 40",
    ">150,more than 150,超过 150",
    "~20,about 20,约 20",
    "<20,less than 20,不到 20",
    "4..7,4–7,4–7",
    "'','',''"
  })
  void boundsReadAsTheirSense(String cell, String en, String zh) {
    Bound bound = Bound.parse(cell).orElseThrow();
    assertEquals(en, english.bound(bound));
    assertEquals(zh, chinese.bound(bound));
  }

  @ParameterizedTest
  @CsvSource({
    ">9,CNY,亿元,more than 900 million CNY",
    "2.5,EUR,million,2.5 million EUR",
    "300,USD,'',300 USD",
    "'',CNY,万元,''"
  })
  void moneyKeepsItsUnit(String cell, String currency, String unit, String words) {
    Money money = new Money(Bound.parse(cell).orElseThrow(), currency, unit);
    assertEquals(words, english.money(money));
  }

  @ParameterizedTest
  @CsvSource({"P10Y,10 years", "P1Y6M,1 year 6 months", "P3D,3 days", "PT2H,2 hours", "so,so"})
  void durationsReadInWords(String iso, String words) {
    assertEquals(words, english.duration(iso));
  }
}
