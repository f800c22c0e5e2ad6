package liaison.model.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import liaison.app.CodeLists;
import liaison.base.Language;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.record.Organisation;
import liaison.model.value.Period;
import org.junit.jupiter.api.Test;

class FilterSentenceTest {

  /** Filter, English, Chinese. */
  private static final String TABLE =
      """
      kind=joint-lab; type=company; country=DE,JP; active=2018..2020
      Joint laboratories with companies in Germany or Japan, active 2018–2020
      2018–2020 年间与德国或日本企业共建的联合实验室
      kind=joint-lab
      Joint laboratories
      联合实验室
      kind!=event
      Collaborations other than events
      会议活动以外的合作
      kind=joint-lab,joint-centre,joint-institute
      Joint laboratories, joint research centres or joint research institutes
      联合实验室、联合研究中心或联合研究院
      kind=framework-agreement; type=university; country=GB
      Framework agreements with universities in the United Kingdom
      与英国大学签署的框架协议
      kind=event; active=2018
      Events active in 2018
      2018 年的会议活动
      type=company
      Collaborations with companies
      与企业的合作
      type!=company
      Collaborations with partners other than companies
      与企业以外的机构的合作
      type=company,university; country!=CN
      Collaborations with companies or universities outside China
      与中国以外的企业或大学的合作
      sector=industry
      Collaborations with partners from industry
      与产业界机构的合作
      sector=industry,government; group=eu-27
      Collaborations with partners from industry or government in the European Union
      与欧盟产业界或政府机构的合作
      sector!=university
      Collaborations with partners not from universities
      与高校以外的机构的合作
      role=funder
      Collaborations with partners as funders
      与作为出资方的机构的合作
      type=company; role=client,licensee
      Collaborations with companies as clients or licensees
      与作为委托方或被许可方的企业的合作
      role!=member
      Collaborations with partners not as members
      与不作为成员的机构的合作
      country=US
      Collaborations with partners in the United States
      与美国机构的合作
      country=US; type=company
      Collaborations with companies in the United States
      与美国企业的合作
      country=HK,JP
      Collaborations with partners in Japan or Hong Kong, China
      与中国香港或日本机构的合作
      province=CN-44; kind=base
      Bases with partners in Guangdong
      与广东省机构共建的基地
      region=CN-4403; type=institute
      Collaborations with research institutes in Shenzhen
      与深圳市科研机构的合作
      group=africa
      Collaborations with partners in Africa
      与非洲机构的合作
      group=g7; country!=US
      Collaborations with partners in the G7 outside the United States
      与美国以外的七国集团机构的合作
      organisation=o-toyota
      Collaborations with Toyota
      与丰田的合作
      kind=strategic-agreement; organisation=o-toyota,o-bosch
      Strategic agreements with Toyota or Bosch
      与丰田或博世签署的战略合作协议
      organisation!=o-tsinghua; country=CN
      Collaborations with partners in China other than Tsinghua University
      与清华大学以外的中国机构的合作
      field=artificial-intelligence
      Collaborations on artificial intelligence
      人工智能领域的合作
      kind=joint-project; field=batteries,robotics; country=DE; type=company; active=2015..
      Joint projects on batteries or robotics with companies in Germany, active since 2015
      2015 年以来与德国企业开展的动力电池或机器人领域的联合项目
      field!=soil
      Collaborations not on soil improvement
      不属于土壤改良领域的合作
      status=signed
      Collaborations with status signed
      状态为已签署的合作
      kind=strategic-agreement; status!=ended; type=company
      Strategic agreements with companies, with a status other than ended
      与企业签署的战略合作协议，状态不为已结束
      active=2018..2020
      Collaborations active 2018–2020
      2018–2020 年间的合作
      active=..2015
      Collaborations active up to 2015
      2015 年及以前的合作
      active=2018-03..2018-09
      Collaborations active 2018-03 to 2018-09
      2018-03 至 2018-09 期间的合作
      active=2018-03-01..2018-09-15
      Collaborations active 2018-03-01 to 2018-09-15
      2018-03-01 至 2018-09-15 期间的合作
      active=2018..2020,2024
      Collaborations active 2018–2020 or in 2024
      2018–2020 年间或 2024 年的合作
      amount>=100万元
      Collaborations worth at least 1 million CNY
      金额不少于 100 万元的合作
      kind=contract-series; amount=1e6..5e6 CNY
      Contract series worth 1 million to 5 million CNY
      金额在 100 万元至 500 万元之间的合同汇总
      amount<2 million USD; country=US
      Collaborations with partners in the United States, worth less than 2 million USD
      与美国机构的合作，金额少于 200 万美元
      amount>=5000000
      Collaborations worth at least 5 million in the stated currency
      金额不少于 500 万（以所载货币计）的合作
      amount=none
      Collaborations without a stated amount
      未载明金额的合作
      amount!=none; kind=joint-fund
      Joint funds with a stated amount
      载明金额的联合基金
      has-evidence=no
      Collaborations without evidence
      无依据的合作
      kind=joint-lab; has-evidence=yes
      Joint laboratories with evidence
      有依据的联合实验室
      kind=joint-lab or kind=event
      Joint laboratories; or events
      联合实验室；或会议活动
      (kind=joint-lab; country=DE) or (kind=event; country=JP)
      Joint laboratories with partners in Germany; or events with partners in Japan
      与德国机构共建的联合实验室；或与日本机构举办的会议活动
      kind=joint-lab; (country=DE or role=funder)
      Joint laboratories, where the partner is in Germany or the partner’s role is funder
      联合实验室，其中合作方位于德国或合作方角色为出资方
      kind=joint-lab; not(country=DE; type=company)
      Joint laboratories, except where the partner is in Germany and the partner’s type is company
      联合实验室，但合作方位于德国且合作方类型为企业者除外
      type=company; (country=DE,JP or (group=africa; sector=industry))
      Collaborations with companies, where the partner is in Germany or Japan or (the partner is in Africa and the partner’s sector is industry)
      与企业的合作，其中合作方位于德国或日本或（合作方位于非洲且合作方部门为产业）
      not(kind=joint-lab; country=DE)
      All collaborations, except where the kind is joint laboratory and the partner is in Germany
      全部合作，但类型为联合实验室且合作方位于德国者除外
      kind=consortium; type=company,university; sector=industry
      Consortia with companies or universities from industry
      与产业界企业或大学组建的联盟
      kind=joint-lab,event; country=JP
      Joint laboratories or events with partners in Japan
      与日本机构的联合实验室或会议活动
      kind=joint-lab; type=company; country=DE; province=CN-44
      Joint laboratories with companies in Germany in Guangdong
      与位于广东省的德国企业共建的联合实验室
      kind=membership; country=AD,AE,AF,AG,AL,AM,AO,AR,AT,AU,AZ,BA,BB,BD
      Memberships with partners in Andorra, the United Arab Emirates, Afghanistan, Antigua and Barbuda, Albania, Armenia, Angola, Argentina, Austria, Australia, Azerbaijan or 3 more
      与位于安道尔、阿联酋、阿富汗、安提瓜和巴布达、阿尔巴尼亚、亚美尼亚、安哥拉、阿根廷、奥地利、澳大利亚、阿塞拜疆及另外 3 项的机构的会员关系
      """;

  private final Dataset data =
      Dataset.of(
          CodeLists.load(),
          List.of(
              organisation("o-toyota", "丰田", "Toyota"),
              organisation("o-bosch", "博世", "Bosch"),
              organisation("o-tsinghua", "清华大学", "Tsinghua University")));

  @Test
  void everySentenceReadsInBothLanguages() {
    List<String> lines = TABLE.lines().toList();
    assertTrue(lines.size() >= 120);
    for (int at = 0; at < lines.size(); at += 3) {
      Filter filter = Filter.parse(lines.get(at));
      filter.check(data);
      assertEquals(lines.get(at + 1), new FilterSentence(data, Language.EN).of(filter));
      assertEquals(lines.get(at + 2), new FilterSentence(data, Language.ZH).of(filter));
    }
  }

  @Test
  void aPeriodIsPartOfTheSentence() {
    FilterSentence english = new FilterSentence(data, Language.EN);
    assertEquals("", english.of(Filter.NONE, Period.ALWAYS));
    assertEquals(
        "Events active in 2019",
        english.of(Filter.parse("kind=event"), Period.ofYears(2019, 2019)));
  }

  @Test
  void aTermOfTheProjectItselfHasARegularPlural() {
    assertEquals("joint bodies", EnglishWords.plural("joint body"));
    assertEquals("branches", EnglishWords.plural("branch"));
    assertEquals("days", EnglishWords.plural("day"));
    assertEquals("R&D base", EnglishWords.inSentence("R&D base"));
    assertEquals("commissioned R&D", EnglishWords.inSentence("Commissioned R&D"));
  }

  @Test
  void noFilterIsWithoutASentence() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      Filter filter = FilterGrammarTest.random(random);
      for (Language language : Language.values()) {
        String line = new FilterSentence(data, language).of(filter);
        assertEquals(filter.isEmpty(), line.isEmpty());
        assertFalse(line.contains("<filter."), line);
      }
    }
  }

  private static Organisation organisation(String id, String zh, String en) {
    List<Object> values = Schema.ORGANISATIONS.values(Schema.ORGANISATIONS.empty(id));
    values.set(Schema.ORGANISATIONS.indexOf("name_zh"), zh);
    values.set(Schema.ORGANISATIONS.indexOf("name_en"), en);
    return Schema.ORGANISATIONS.row(values);
  }
}
