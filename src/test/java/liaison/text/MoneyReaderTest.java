package liaison.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import liaison.base.Language;
import liaison.base.Text;
import liaison.model.value.Bound;
import liaison.model.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyReaderTest {

  private static String read(String typed) {
    Reading<Money> reading = MoneyReader.read(typed);
    return reading
        .value()
        .map(money -> money.value().cell() + "," + money.currency() + "," + money.unit())
        .orElseGet(() -> "refused " + reading.problem().map(Text::key).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          500万元 | 500,CNY,万元
          ５００万元 | 500,CNY,万元
          500 万元 | 500,CNY,万元
          五百万元 | 500,CNY,万元
          三千万元 | 3000,CNY,万元
          一亿元 | 1,CNY,亿元
          500萬元 | 500,CNY,万元
          人民币500万元 | 500,CNY,万元
          500万元人民币 | 500,CNY,万元
          500万元（人民币） | 500,CNY,万元
          500万 | 500,,万
          1.2亿 | 1.2,,亿
          1.2亿元 | 1.2,CNY,亿元
          29370.12万元 | 29370.12,CNY,万元
          29,370.12万元 | 29370.12,CNY,万元
          2万亿元 | 2,CNY,万亿元
          5百万元 | 5,CNY,百万元
          3000元 | 3000,CNY,元
          10亿美元 | 10,USD,亿
          500万欧元 | 500,EUR,万
          100万港币 | 100,HKD,万
          30亿日元 | 30,JPY,亿
          RMB 3,000 | 3000,CNY,
          RMB3000 | 3000,CNY,
          3,000 yuan | 3000,CNY,
          ￥3,000 | 3000,CNY,
          5 million USD | 5,USD,million
          USD 5 million | 5,USD,million
          US$5 million | 5,USD,million
          $5m | 5,USD,million
          $3bn | 3,USD,billion
          5 mn euros | 5,EUR,million
          €2.5m | 2.5,EUR,million
          € 2,5 m | 2.5,EUR,million
          2.5M EUR | 2.5,EUR,million
          £30k | 30,GBP,thousand
          CHF 1'250'000 | 1250000,CHF,
          1.250.000 EUR | 1250000,EUR,
          1.250,50 EUR | 1250.5,EUR,
          12 000 SEK | 12000,SEK,
          HK$ 4 million | 4,HKD,million
          2 trillion yen | 2,JPY,trillion
          about 500万元 | ~500,CNY,万元
          约500万元 | ~500,CNY,万元
          近500万元 | ~500,CNY,万元
          500万元左右 | ~500,CNY,万元
          about $5 million | ~5,USD,million
          ~5 million USD | ~5,USD,million
          at least 10 million | >=10,,million
          at least $10 million | >=10,USD,million
          $10m+ | >=10,USD,million
          不少于1000万元 | >=1000,CNY,万元
          1000万元以上 | >=1000,CNY,万元
          超过9亿元 | >9,CNY,亿元
          逾1亿元 | >1,CNY,亿元
          9个多亿 | >9,,亿
          500余万元 | >500,CNY,万元
          more than 5 million euros | >5,EUR,million
          over €5m | >5,EUR,million
          不到500万元 | <500,CNY,万元
          less than 5 million USD | <5,USD,million
          up to 5 million USD | <=5,USD,million
          不超过500万元 | <=500,CNY,万元
          500万元以内 | <=500,CNY,万元
          3-5 million euros | 3..5,EUR,million
          3–5 million | 3..5,,million
          between 3 and 5 million euros | 3..5,EUR,million
          500-800万元 | 500..800,CNY,万元
          500万至800万 | 500..800,,万
          500万元至800万元 | 500..800,CNY,万元
          0 | 0,,
          0.5亿元 | 0.5,CNY,亿元
          """)
  void readsWhatPeopleWrite(String typed, String money) {
    assertEquals(money, read(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lots | unknown
          百万元 | unknown
          1亿2000万元 | unknown
          8-5 million | unknown
          数千万元 | unknown
          500 USD EUR | currencies
          500万元 USD | currencies
          -5 million | negative
          5 lakh | unit
          500万吨 | unit
          """)
  void refusesWithAReason(String typed, String reason) {
    assertEquals("refused text.money." + reason, read(typed));
  }

  @Test
  void nothingTypedIsNotStated() {
    assertEquals(new Money(Bound.NONE, "", ""), MoneyReader.read(" ").value().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          500万元 | 500 万元 = 5,000,000 yuan | 500 万元 = 5,000,000 元人民币
          €2.5m | 2.5 million = 2,500,000 euros | 2.5 million = 2,500,000 欧元
          1.2亿 | 1.2 亿 = 120,000,000 (no currency) | 1.2 亿 = 120,000,000 （未注明货币）
          RMB 3,000 | 3,000 yuan | 3,000 元人民币
          12 000 SEK | 12,000 SEK | 12,000 SEK
          at least $10 million | at least 10 million = at least 10,000,000 US dollars \
          | 不少于 10 million = 不少于 10,000,000 美元
          """)
  void readsBackInFull(String typed, String english, String chinese) {
    Money money = MoneyReader.read(typed).value().orElseThrow();
    assertEquals(english, MoneyWords.inFull(money, Language.EN));
    assertEquals(chinese, MoneyWords.inFull(money, Language.ZH));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,287 | 1287
          about 20 | ~20
          约20 | ~20
          40余 | >40
          40+ | >=40
          at least 40 | >=40
          >=40 | >=40
          4–7 | 4..7
          4 to 7 | 4..7
          under 20 | <20
          """)
  void readsBareNumbers(String typed, String cell) {
    assertEquals(cell, BoundReader.read(typed).value().orElseThrow().cell());
  }

  @Test
  void aUnitBesideABareNumberIsNamed() {
    assertEquals("text.number.unit", BoundReader.read("1200 people").problem().orElseThrow().key());
    assertEquals("text.number.unknown", BoundReader.read("many").problem().orElseThrow().key());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "500万元",
        "5 million USD",
        ">=10 million USD",
        "~500万元",
        "3..5 million EUR",
        "1.2亿"
      })
  void whatIsWrittenReadsBackTheSame(String typed) {
    Money money = MoneyReader.read(typed).value().orElseThrow();
    assertEquals(typed, MoneyWords.written(money));
  }
}
