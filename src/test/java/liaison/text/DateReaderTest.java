package liaison.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import liaison.base.Language;
import liaison.base.Text;
import liaison.model.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

  private static String edtf(String typed) {
    return DateReader.read(typed)
        .value()
        .map(PartialDate::edtf)
        .orElseGet(() -> "refused " + DateReader.read(typed).problem().map(Text::key).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2018 | 2018
          2018年 | 2018
          ２０１８年 | 2018
          2018年度 | 2018
          二〇一八年 | 2018
          二零一八年十月 | 2018-10
          二〇二〇年七月二十八日 | 2020-07-28
          2018年10月 | 2018-10
          2018年10月份 | 2018-10
          2018 年 10 月 | 2018-10
          2018.10 | 2018-10
          2018-10 | 2018-10
          2018/10 | 2018-10
          2018/9 | 2018-09
          201810 | 2018-10
          10/2018 | 2018-10
          10.2018 | 2018-10
          10月2018年 | 2018-10
          Oct 2018 | 2018-10
          oct. 2018 | 2018-10
          October 2018 | 2018-10
          October, 2018 | 2018-10
          2018 Oct | 2018-10
          Oct-2018 | 2018-10
          in October 2018 | 2018-10
          Sept 2019 | 2019-09
          Ocotber 2018 | 2018-10
          Febuary 2019 | 2019-02
          Setpember 2019 | 2019-09
          Agust 2019 | 2019-08
          Jume 2019 | 2019-06
          Aprill 2019 | 2019-04
          28 July 2020 | 2020-07-28
          28th July 2020 | 2020-07-28
          28th of July, 2020 | 2020-07-28
          July 28, 2020 | 2020-07-28
          July 28th 2020 | 2020-07-28
          on July 28, 2020 | 2020-07-28
          28-Jul-2020 | 2020-07-28
          Tuesday, 28 July 2020 | 2020-07-28
          2020-07-28 | 2020-07-28
          2020.7.28 | 2020-07-28
          2020/7/28 | 2020-07-28
          20200728 | 2020-07-28
          2020年7月28日 | 2020-07-28
          2020年7月28号 | 2020-07-28
          2020 年 7 月 28 日 | 2020-07-28
          28/7/2020 | 2020-07-28
          7/28/2020 | 2020-07-28
          28.07.2020 | 2020-07-28
          5/5/2018 | 2018-05-05
          29 Feb 2020 | 2020-02-29
          2018年秋 | 2018-23
          2018年秋季 | 2018-23
          2018秋 | 2018-23
          秋季2018年 | 2018-23
          autumn 2018 | 2018-23
          Fall 2018 | 2018-23
          autumn of 2018 | 2018-23
          2018 spring | 2018-21
          winter 2018/19 | 2018-24
          2018年冬天 | 2018-24
          2018-22 | 2018-22
          1980s | 198X
          the 1980s | 198X
          80年代 | 198X
          1980年代 | 198X
          八十年代 | 198X
          上世纪80年代 | 198X
          20世纪80年代 | 198X
          二十世纪八十年代 | 198X
          21世纪20年代 | 202X
          '90s | 199X
          201X | 201X
          about 2015 | 2015~
          About 2015 | 2015~
          around Oct 2015 | 2015-10~
          circa 2015 | 2015~
          ca. 2015 | 2015~
          c. 2015 | 2015~
          c2015 | 2015~
          约2015年 | 2015~
          約2015年 | 2015~
          大约在2015年 | 2015~
          2015年左右 | 2015~
          2015年前后 | 2015~
          2015~ | 2015~
          about the 1980s | 198X~
          约2018年秋 | 2018-23~
          2018? | 2018?
          2018？ | 2018?
          2018年? | 2018?
          possibly 2018 | 2018?
          可能2018年 | 2018?
          about 2018? | 2018%
          约2018年？ | 2018%
          until further notice | ..
          ongoing | ..
          present | ..
          至今 | ..
          長期 | ..
          .. | ..
          since 2015 | 2015
          自2015年起 | 2015
          2015年以来 | 2015
          2018-10 [Oct 18] | 2018-10
          """)
  void readsWhatPeopleWrite(String typed, String edtf) {
    assertEquals(edtf, edtf(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          10/11/2018 | ambiguous
          5.6.2018 | ambiguous
          20年代 | ambiguous
          2018年上半年 | part
          2018年下半年 | part
          2018年第三季度 | part
          2018 Q3 | part
          early 2018 | part
          mid-2018 | part
          end of 2018 | part
          2018年底 | part
          2018年10月上旬 | part
          before 2015 | side
          2015年以前 | side
          after March 2015 | side
          2015年后 | side
          18 | shortYear
          18年10月 | shortYear
          '18 | shortYear
          28/7/20 | shortYear
          28 Jul 20 | shortYear
          October | noYear
          28 July | noYear
          10月 | noYear
          10月28日 | noYear
          autumn | noYear
          30 Feb 2019 | noSuchDay
          2019-02-29 | noSuchDay
          2018年13月 | noSuchDay
          2018-00 | noSuchDay
          31/4/2018 | noSuchDay
          201813 | noSuchDay
          2015-2019 | span
          2015–2019 | span
          2015年至2019年 | span
          2018年10月至今 | span
          May to June 2018 | span
          20188 | unknown
          soon | unknown
          待定 | unknown
          Marchtember 2018 | unknown
          Juny 2018 | unknown
          2018 2019 | unknown
          1985s | unknown
          - | unknown
          """)
  void refusesWhatItCannotHoldWithAReason(String typed, String reason) {
    assertEquals("refused text.date." + reason, edtf(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2015-2019 | 2015 | 2019
          2015–2019 | 2015 | 2019
          2015 - 2019 | 2015 | 2019
          2015/2019 | 2015 | 2019
          2018-19 | 2018 | 2019
          2015年至2019年 | 2015 | 2019
          2015到2019年 | 2015 | 2019
          between 2015 and 2019 | 2015 | 2019
          from 2015 to 2019 | 2015 | 2019
          2018年10月至2019年3月 | 2018-10 | 2019-03
          2018年10月至12月 | 2018-10 | 2018-12
          Oct 2018 – Mar 2019 | 2018-10 | 2019-03
          March to May 2018 | 2018-03 | 2018-05
          2018年10月至今 | 2018-10 | ..
          2018-present | 2018 | ..
          2018– | 2018 | ..
          about 2015 to 2019 | 2015~ | 2019
          2018 | 2018 | ""
          """)
  void readsAStartAndAnEnd(String typed, String start, String end) {
    DateReader.Span span = DateReader.readSpan(typed).value().orElseThrow();
    assertEquals(start + " " + end, span.start().edtf() + " " + span.end().edtf());
  }

  @Test
  void nothingTypedIsNotStated() {
    assertEquals(PartialDate.UNKNOWN, DateReader.read("  ").value().orElseThrow());
  }

  @Test
  void theWordingIsKeptWhereItAddsSomething() {
    assertEquals("2018-10 [2018年10月]", DateReader.read("2018年10月").value().orElseThrow().cell());
    assertEquals("2018-10", DateReader.read(" 2018-10 ").value().orElseThrow().cell());
    assertEquals("2015~ [about 2015]", DateReader.read("about 2015").value().orElseThrow().cell());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2018年10月", "28 July 2020", "1980s", "约2015年", "2018?", "autumn 2018", "至今"})
  void whatIsKeptReadsBackTheSame(String typed) {
    PartialDate date = DateReader.read(typed).value().orElseThrow();
    assertEquals(date, DateReader.read(date.cell()).value().orElseThrow());
    assertEquals(date, PartialDate.parse(date.cell()).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2018 | 2018 | 2018年
          2018-10 | October 2018 | 2018年10月
          2020-07-28 | 28 July 2020 | 2020年7月28日
          2018-23 | autumn 2018 | 2018年秋
          198X | 1980s | 1980年代
          2015~ | about 2015 | 约 2015年
          2018? | 2018, uncertain | 2018年（存疑）
          .. | open end | 至今
          """)
  void readsBackInWords(String edtf, String english, String chinese) {
    PartialDate date = PartialDate.of(edtf);
    assertEquals(english, DateWords.of(date, Language.EN));
    assertEquals(chinese, DateWords.of(date, Language.ZH));
    assertEquals(
        date.edtf(), edtf(english.replace("open end", "open").replace(", uncertain", "?")));
    assertEquals(date.edtf(), edtf(chinese.replace("（存疑）", "?")));
  }
}
