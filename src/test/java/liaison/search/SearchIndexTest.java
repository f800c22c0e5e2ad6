package liaison.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liaison.TestVocabulary;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.base.Progress;
import liaison.model.Cells;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.edit.Change;
import liaison.model.record.Participation;
import liaison.model.record.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {

  private static final String LONG = "长".repeat(60) + " long name of many words ".repeat(5) + "end";

  private static final Dataset DATA = Dataset.of(TestVocabulary.shipped(), rows());
  private static final SearchIndex INDEX = SearchIndex.of(DATA, Progress.NONE);

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    rows.add(
        organisation(
            "id=o-toyota;name_zh=丰田;name_en=Toyota;aliases=丰田汽车公司,Toyota Motor Corporation;"
                + "other_names=ja:トヨタ自動車;abbreviations=TMC;former_names=Toyoda Automatic Loom;"
                + "type=company;region=JP;place=Toyota City Aichi;ids=ror:02zqm6r10"));
    rows.add(
        organisation(
            "id=o-tsinghua;name_zh=清华大学;name_en=Tsinghua University;aliases=清华;"
                + "abbreviations=THU;type=university;region=CN-11;place=北京海淀"));
    rows.add(organisation("id=o-school;name_zh=清华大学环境学院;type=university;region=CN-11"));
    rows.add(organisation("id=o-cq;name_zh=重庆大学;name_en=Chongqing University;region=CN-50"));
    rows.add(organisation("id=o-bank;name_zh=长江银行;region=CN-50;former_names=大同银行"));
    rows.add(organisation("id=o-xm;name_zh=厦门绿城集团;region=CN-3502"));
    rows.add(organisation("id=o-eth;name_en=ETH Zürich;region=CH;name_zh=苏黎世联邦理工学院"));
    rows.add(organisation("id=o-long;name_en=" + LONG));
    rows.add(
        row(
            Schema.COLLABORATIONS,
            "id=c-lab;title_zh=清华大学与丰田联合研究中心;kind=joint-centre;fields=artificial-intelligence;"
                + "title_en=Joint research centre Tsinghua – Toyota"));
    rows.add(
        row(Schema.COLLABORATIONS, "id=c-other;title_en=Wind power in Kenya;kind=loan;regions=KE"));
    rows.add(new Participation("p-1", "c-lab", "o-tsinghua", "", "lead"));
    rows.add(new Participation("p-2", "c-lab", "o-toyota", "", "partner"));
    rows.add(
        row(Schema.LISTINGS, "id=g-1;title_en=Fuel cells wanted;keywords=氢能,hydrogen;region=JP"));
    rows.add(row(Schema.INDICATORS, "id=i-1;title_en=Companies in partnership"));
    rows.add(row(Schema.SOURCES, "id=s-1;title_en=Annual report;publisher=清华大学新闻网"));
    return rows;
  }

  @ParameterizedTest
  @CsvSource({
    // words, first hit of its kind of thing, reason in English
    "toyot, o-toyota, name",
    "Toyota, o-toyota, name",
    "TOYOTA, o-toyota, name",
    "ｔｏｙｏｔａ, o-toyota, name",
    "丰田, o-toyota, name",
    "豐田, o-toyota, name",
    "豐田汽車, o-toyota, also called 丰田汽车公司",
    "motor, o-toyota, also called Toyota Motor Corporation",
    "トヨタ, o-toyota, in another language トヨタ自動車",
    "tmc, o-toyota, abbreviation TMC",
    "toyoda, o-toyota, former name Toyoda Automatic Loom",
    "02zqm6r10, o-toyota, id 02zqm6r10",
    "aichi, o-toyota, place Toyota City Aichi",
    "fengtian, o-toyota, pinyin feng tian",
    "FENG TIAN, o-toyota, pinyin feng tian",
    "feng'tian, o-toyota, pinyin feng tian",
    "fengt, o-toyota, pinyin feng tian",
    "fengtianqiche, o-toyota, pinyin feng tian qi che · also called 丰田汽车公司",
    "toyto, o-toyota, spelling near Toyota",
    "tyoota, o-toyota, spelling near Toyota",
    "toyota motro, o-toyota, spelling near Motor",
    "fegntian, o-toyota, spelling near feng tian",
    "qhdx, o-tsinghua, initials qhdx",
    "QHDX, o-tsinghua, initials qhdx",
    "qinghuadaxue, o-tsinghua, pinyin qing hua da xue",
    "qinghuadaxuehuan, o-school, pinyin qing hua da xue huan",
    "qinghua, o-tsinghua, pinyin qing hua · also called 清华",
    "thu, o-tsinghua, abbreviation THU",
    "清華, o-tsinghua, also called 清华",
    "univ tsing, o-tsinghua, name",
    "chongqing, o-cq, name",
    "zhongqing, o-cq, pinyin zhong qing",
    "yinhang, o-bank, pinyin yin hang",
    "yinxing, o-bank, pinyin yin xing",
    "changjiang, o-bank, pinyin chang jiang",
    "cjyh, o-bank, initials cjyh",
    "datong, o-bank, pinyin da tong · former name 大同银行",
    "xiamen, o-xm, pinyin xia men",
    "lvcheng, o-xm, pinyin lv cheng",
    "lucheng, o-xm, pinyin lu cheng",
    "lücheng, o-xm, pinyin lu cheng",
    "zurich, o-eth, name",
    "Zürich, o-eth, name",
    "zuerich, o-eth, spelling near Zürich",
    "c-lab, c-lab, id c-lab",
    "清华 丰田, c-lab, title",
    "丰田tsinghua, c-lab, title",
    "kenya wind, c-other, title",
    "hydrogen, g-1, keyword hydrogen",
    "qingneng, g-1, pinyin qing neng · keyword 氢能",
    "companies in, i-1, title",
    "annual, s-1, title",
    "人工智能, artificial-intelligence, name",
    "rengongzhineng, artificial-intelligence, pinyin ren gong zhi neng",
    "AI, artificial-intelligence, also called AI",
    "loan, loan, name",
    "kenya, KE, name",
    "JP, JP, id JP",
    "asia, asia, name",
    "company, company, name",
  })
  void wordsFindAThingAndSayWhy(String words, String first, String reason) {
    for (Language language : Language.values()) {
      Hits hits = INDEX.find(words, language, 8);
      Hit hit = first.startsWith("o-") ? organisations(hits).getFirst() : hits.all().getFirst();
      assertEquals(first, hit.id(), words);
      assertEquals(reason, Messages.in(Language.EN).get(hit.reason()), words);
      assertFalse(Messages.in(Language.ZH).get(hit.reason()).contains("<"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "　",
        ".*",
        "[",
        "(?i)toyota\\",
        "^$",
        "\\",
        "😀",
        "🇯🇵",
        "qxqx",
        "\u0000",
        "'"
      })
  void whatFitsNothingFindsNothing(String words) {
    assertEquals(Hits.NONE, INDEX.find(words, Language.EN, 8));
  }

  @Test
  void oneLetterFindsBeginningsOnly() {
    List<Hit> found = organisations(INDEX.find("f", Language.EN, 8));
    assertEquals(List.of("o-toyota"), found.stream().map(Hit::id).toList());
    assertTrue(
        INDEX.find("q", Language.EN, 8).all().stream()
            .anyMatch(hit -> hit.id().equals("o-tsinghua")));
  }

  @Test
  void aNameOfTwoHundredCharactersIsFoundWholeAndLongerWordsFindNothing() {
    assertTrue(LONG.length() > 180);
    Hit hit = INDEX.find(LONG, Language.ZH, 8).all().getFirst();
    assertEquals("o-long", hit.id());
    assertTrue(hit.isExact());
    assertTrue(INDEX.find("清".repeat(200), Language.ZH, 8).isEmpty());
    assertTrue(
        INDEX.find("chang".repeat(40), Language.ZH, 8).all().getFirst().id().equals("o-long"));
    assertTrue(INDEX.find("vxw ".repeat(5_000), Language.ZH, 8).isEmpty());
  }

  @Test
  void betterFitsStandFirstThenThoseWithMoreCollaborations() {
    List<String> ids =
        INDEX.find("清华大学", Language.ZH, 8).of(Thing.ORGANISATION).orElseThrow().hits().stream()
            .map(Hit::id)
            .toList();
    assertEquals(List.of("o-tsinghua", "o-school"), ids);
    List<Hit> inside = organisations(INDEX.find("大", Language.ZH, 8));
    assertEquals("o-tsinghua", inside.getFirst().id(), "one collaboration against none");
    assertEquals(1, inside.getFirst().count());
    assertEquals("o-bank", inside.getLast().id(), "in a former name only");
  }

  @Test
  void equalFitsStandInTheOrderOfTheLanguage() {
    List<Row> rows =
        List.of(
            organisation("id=o-1;name_zh=海大学;name_en=Sea"),
            organisation("id=o-2;name_zh=安大学;name_en=Tea"));
    SearchIndex index = SearchIndex.of(Dataset.of(TestVocabulary.shipped(), rows), Progress.NONE);
    assertEquals("o-2", index.find("大学", Language.ZH, 8).all().getFirst().id());
    assertEquals("o-1", index.find("大学", Language.EN, 8).all().getFirst().id());
  }

  @Test
  void aGroupWithAnExactNameStandsFirst() {
    assertEquals(Thing.REGION, INDEX.find("Japan", Language.EN, 8).groups().getFirst().thing());
    assertEquals(
        Thing.ORGANISATION, INDEX.find("japa", Language.EN, 8).groups().getFirst().thing());
  }

  @Test
  void noMoreThanWantedAreGivenAndTheRestIsCounted() {
    HitGroup group = INDEX.find("大学", Language.ZH, 1).of(Thing.ORGANISATION).orElseThrow();
    assertEquals(1, group.hits().size());
    assertEquals(group.total() - 1, group.rest());
    assertEquals(3, group.total());
  }

  @Test
  void onlyCodesThatOccurAreFound() {
    assertTrue(INDEX.find("Germany", Language.EN, 8).isEmpty());
    assertTrue(INDEX.find("South America", Language.EN, 8).isEmpty());
    assertEquals("JP", INDEX.find("riben", Language.EN, 8).all().getFirst().id());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void namesReadInTheLanguage(Language language) {
    Hit hit = INDEX.find("fengtian", language, 8).all().getFirst();
    assertEquals(language == Language.ZH ? "丰田" : "Toyota", hit.name(language));
    assertEquals(language == Language.ZH ? "Toyota" : "丰田", hit.secondName(language));
    Hit school = INDEX.find("环境学院", language, 8).all().getFirst();
    assertEquals("清华大学环境学院", school.name(language));
    assertEquals("", school.secondName(Language.EN));
  }

  @Test
  void anEmptyDatasetFindsNothing() {
    SearchIndex index = SearchIndex.of(Dataset.empty(TestVocabulary.shipped()), Progress.NONE);
    assertEquals(0, index.size());
    assertTrue(index.find("toyota", Language.EN, 8).isEmpty());
  }

  @Test
  void theNextIndexEqualsAFreshOneAndKeepsWhatItCan() {
    Row before = DATA.find("o-toyota").orElseThrow();
    Row after = organisation("id=o-toyota;name_zh=本田;name_en=Honda;region=DE");
    Dataset changed = DATA.apply(new Change(Optional.of(before), Optional.of(after)));
    SearchIndex next = INDEX.next(changed, Progress.NONE);
    SearchIndex fresh = SearchIndex.of(changed, Progress.NONE);
    for (String words : List.of("toyota", "honda", "bentian", "germany", "大学", "q", "univrsity")) {
      assertEquals(fresh.find(words, Language.ZH, 5), next.find(words, Language.ZH, 5), words);
    }
    assertNotEquals(INDEX.find("honda", Language.ZH, 5), next.find("honda", Language.ZH, 5));
    assertEquals(
        INDEX.find("tsinghua", Language.ZH, 5).all().getFirst().name(Language.EN),
        "Tsinghua University");
  }

  @Test
  void buildingCanBeCancelled() {
    RuntimeException stop = new java.util.concurrent.CancellationException();
    RuntimeException thrown =
        org.junit.jupiter.api.Assertions.assertThrows(
            java.util.concurrent.CancellationException.class,
            () ->
                SearchIndex.of(
                    DATA,
                    (done, total) -> {
                      if (done > 3) {
                        throw stop;
                      }
                    }));
    assertSame(stop, thrown);
  }

  private static List<Hit> organisations(Hits hits) {
    return hits.of(Thing.ORGANISATION).orElseThrow().hits();
  }

  private static Row organisation(String cells) {
    return row(Schema.ORGANISATIONS, cells);
  }

  /** A row from {@code column=value} pairs; list entries stand between commas. */
  private static Row row(Table<?> table, String cells) {
    List<Object> values = new ArrayList<>(table.values(table.empty("none")));
    for (String cell : cells.split(";")) {
      String[] pair = cell.split("=", 2);
      Column column = table.columns().get(table.indexOf(pair[0]));
      boolean isList = column.type() == Column.Type.TEXTS || column.type() == Column.Type.CODES;
      String value = isList ? pair[1].replace(",", ";") : pair[1];
      values.set(table.indexOf(pair[0]), Cells.parse(column, value).orElseThrow());
    }
    return table.row(values);
  }
}
