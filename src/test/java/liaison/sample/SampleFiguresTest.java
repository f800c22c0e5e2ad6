package liaison.sample;

import static liaison.sample.SampleTables.DATA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import liaison.model.Schema;
import liaison.model.record.Amount;
import liaison.model.record.Indicator;
import liaison.model.value.Bound;
import org.junit.jupiter.api.Test;

/**
 * Every figure the documents state: bound, unit, basis, period, rank, and what is recorded of it.
 */
class SampleFiguresTest {

  @Test
  void everyIndicatorIsAsStated() {
    List<String> lines =
        DATA.rows(Schema.INDICATORS).stream().map(SampleFiguresTest::line).toList();
    assertEquals(
        """
        cloud-chinese-experts 1200 万人 stock @2019-09-01
        cloud-national-experts 650 万人 stock @2019-09-01
        fortune-500 110 companies stock
        forum-demands >300 项 total 2025-03-30/2025-03-30
        forum-results >400 项 total 2025-03-30/2025-03-30
        framework-universities ~20 所 stock @2020-12-28
        intel-results 15 项 total
        international-collaborations 1287 项 total 2015/2019
        international-companies 305 家 total 2015/2019
        international-funding 15 亿元 total 2015/2019
        joint-centre-companies >30 enterprises stock
        region-funds 7 funds stock
        shanghai-alumni ~1 万名 stock @2019-09-01
        shanghai-contracts-2018 9515.67 万元 total 2018/2018 rank 4-4 of 31 in shanghai-contracts-total
        shanghai-contracts-rank - - per-year 2014/2018 rank 4-7 of -
        shanghai-contracts-total 29370.12 万元 total 2014/2018
        shanghai-graduates >300 位 per-year @2019-09-01
        shanghai-return >=60 % stock @2019-09-01
        shanghai-students >90 位 per-year @2019-09-01
        siat-countries 52 个 total @2023-04-07
        siat-friendship-award 3 人 per-year 2020/ @2023-04-07
        siat-guangdong-centres 8 个 stock @2023-04-07 in siat-projects
        siat-hk-macao-labs 8 个 stock @2023-04-07 in siat-projects
        siat-international-staff 177 位 stock @2023-04-07
        siat-joint-institute 1 个 stock @2023-04-07 in siat-projects
        siat-joint-phd ~100 名 total @2023-04-07
        siat-nobel-lab 1 个 stock @2023-04-07 in siat-projects
        siat-projects 412 个 total @2023-04-07
        siat-returnees 927 位 stock @2023-04-07
        supported-collaborations 130 项 total @2020-12-28
        technology-events >120 activities per-year
        uicc-domestic >150 partners stock @2017-12
        uicc-overseas >40 partners stock @2017-12
        workshop-attendees >300 名 total 2018-10/2018-10
        workshop-institutions 12 所 total 2018-10/2018-10\
        """
            .lines()
            .toList(),
        lines);
  }

  @Test
  void amountsKeepTheUnitAsStated() {
    Amount skynet = DATA.find(Schema.AMOUNTS, "a-smart-skynet").orElseThrow();
    assertEquals(">9 亿元 CNY", amount(skynet));
    assertEquals("o-shanghai-government", skynet.payer());
    Amount contracts = DATA.find(Schema.AMOUNTS, "a-shanghai-contracts").orElseThrow();
    assertEquals("29370.12 万元 CNY", amount(contracts));
    assertEquals("contracted", contracts.basis());
  }

  /** Coverage: what is recorded beside what is stated. */
  @Test
  void statedAgainstRecorded() {
    List<String> coverage = new ArrayList<>();
    for (Indicator indicator : DATA.rows(Schema.INDICATORS)) {
      if (!indicator.countOf().isEmpty()) {
        int recorded = SampleTables.recorded(indicator);
        coverage.add(indicator.id() + " " + recorded + " of " + indicator.value().cell());
      }
    }
    assertEquals(
        """
        i-framework-universities 12 of ~20
        i-international-collaborations 18 of 1287
        i-international-companies 16 of 305
        i-joint-centre-companies 11 of >30
        i-region-funds 7 of 7
        i-siat-guangdong-centres 0 of 8
        i-siat-hk-macao-labs 0 of 8
        i-siat-projects 0 of 412
        i-uicc-domestic 15 of >150
        i-uicc-overseas 16 of >40
        i-workshop-institutions 6 of 12\
        """
            .lines()
            .toList(),
        coverage);
  }

  @Test
  void aPartIsNeverMoreThanItsWhole() {
    for (Indicator part : DATA.rows(Schema.INDICATORS)) {
      DATA.find(Schema.INDICATORS, part.partOf())
          .ifPresent(whole -> {
            assertEquals(whole.unit(), part.unit());
            assertFalse(part.value().low() > whole.value().high(), part.id());
          });
    }
  }

  private static String line(Indicator each) {
    StringBuilder line = new StringBuilder(each.id().substring(2));
    line.append(' ').append(orDash(each.value().cell()));
    line.append(' ').append(orDash(each.unit())).append(' ').append(each.basis());
    if (each.start().isDated()) {
      line.append(' ').append(each.start().edtf()).append('/').append(each.end().edtf());
    }
    if (each.asOf().isDated()) {
      line.append(" @").append(each.asOf().edtf());
    }
    if (!Double.isNaN(each.rankLow())) {
      String of = Double.isNaN(each.rankOf()) ? "-" : Bound.plain(each.rankOf());
      line.append(" rank ").append(Bound.plain(each.rankLow()));
      line.append('-').append(Bound.plain(each.rankHigh())).append(" of ").append(of);
    }
    if (!each.partOf().isEmpty()) {
      line.append(" in ").append(each.partOf().substring(2));
    }
    return line.toString();
  }

  private static String amount(Amount amount) {
    return amount.value().cell() + " " + amount.unit() + " " + amount.currency();
  }

  private static String orDash(String text) {
    return text.isEmpty() ? "-" : text;
  }
}
