package liaison.ui.inspector.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import liaison.base.Language;
import liaison.base.Progress;
import liaison.ui.SampleData;
import liaison.ui.inspector.sheet.Item.Dispute;
import liaison.ui.inspector.sheet.Item.Fact;
import liaison.ui.inspector.sheet.Item.Figure;
import liaison.ui.inspector.sheet.Item.Group;
import liaison.ui.inspector.sheet.Item.Link;
import liaison.ui.inspector.sheet.Item.Proof;
import liaison.ui.inspector.sheet.Item.Value;
import org.junit.jupiter.api.Test;

/** Sheets of the sample, against what was counted in its files by hand. */
class SampleSheetsTest {

  private static final SheetReader ENGLISH = new SheetReader(SampleData.load(), Language.EN);

  private static Sheet read(String... ids) {
    return ENGLISH.read(Looked.at(ids), Progress.NONE);
  }

  private static Map<String, String> values(Sheet sheet, String section) {
    return sheet.section(section).items().stream()
        .filter(Value.class::isInstance)
        .map(Value.class::cast)
        .collect(
            Collectors.toMap(
                value -> value.cell().column(),
                Value::value,
                (one, other) -> one + " / " + other,
                TreeMap::new));
  }

  private static List<String> links(Sheet sheet, String section) {
    return sheet.section(section).items().stream()
        .filter(Link.class::isInstance)
        .map(item -> ((Link) item).id())
        .toList();
  }

  private static List<String> chips(Sheet sheet) {
    return sheet.chips().stream().map(Sheet.Chip::words).toList();
  }

  @Test
  void theUniversityInTheMiddle() {
    Sheet sheet = read("o-tsinghua");
    assertEquals("清华大学", sheet.second());
    assertEquals(109, sheet.section("collaborations").count());
    assertEquals(109, sheet.section("collaborations").rows().size());
    List<Group> kinds =
        sheet.section("collaborations").items().stream()
            .filter(Group.class::isInstance)
            .map(Group.class::cast)
            .toList();
    assertEquals(
        List.of(32, 20, 16, 12, 8, 6, 4, 2, 2, 2, 1, 1, 1, 1, 1),
        kinds.stream().map(Group::count).toList());
    assertFalse(kinds.getFirst().isFolded());
    assertTrue(kinds.subList(1, 15).stream().allMatch(Group::isFolded));
    assertEquals(11, links(sheet, "units").size());
    assertEquals(15, sheet.section("figures").items().size());
    assertEquals("THU", values(sheet, "about").get("abbreviations"));
    assertEquals("ror:03cve4549", values(sheet, "details").get("ids"));
  }

  @Test
  void aCompanyWithNamesInThreeLanguages() {
    Sheet sheet = read("o-toyota");
    assertEquals(List.of("Company", "Industry", "Japan"), chips(sheet));
    assertEquals("トヨタ自動車", values(sheet, "about").get("other_names"));
    assertEquals(
        "丰田汽车公司 · Toyota Motor Corporation · Toyota Motor Corp.",
        values(sheet, "about").get("aliases"));
    assertEquals(3, links(sheet, "collaborations").size());
    Link institute =
        sheet.section("collaborations").items().stream()
            .filter(item -> item instanceof Link link && link.id().equals("c-toyota-institute"))
            .map(Link.class::cast)
            .findFirst()
            .orElseThrow();
    assertEquals("since 2019", institute.detail());
    assertEquals("Signed April 2019", institute.life());
    assertEquals(1, institute.proof().sources());
  }

  @Test
  void partnersComeWithWhatIsShared() {
    Sheet sheet = read("o-siemens");
    assertEquals(4, sheet.section("collaborations").count());
    assertEquals(List.of("o-siemens-cki"), links(sheet, "units"));
    Link hub = (Link) sheet.section("partners").items().getFirst();
    assertEquals("o-tsinghua", hub.id());
    assertTrue(hub.detail().startsWith("4 collaborations"), hub.detail());
  }

  @Test
  void aCentreWithStagesOnOneDay() {
    Sheet sheet = read("c-bosch-centre");
    assertEquals(List.of("Joint research centre", "Unveiled", "since 26 March 2020"), chips(sheet));
    assertEquals("26 March 2020", values(sheet, "about").get("start"));
    Value start =
        (Value)
            sheet.section("about").items().stream()
                .filter(
                    item -> item instanceof Value value && value.cell().column().equals("start"))
                .findFirst()
                .orElseThrow();
    assertEquals("2020年3月26日", start.note());
    assertEquals(1, start.proof().sources());
    assertEquals(List.of("o-bosch", "o-tsinghua"), links(sheet, "participants"));
    List<Value> steps = sheet.section("steps").items().stream().map(Value.class::cast).toList();
    assertEquals(List.of("Signed", "Unveiled"), steps.stream().map(Value::label).toList());
    assertEquals("Tsinghua University · Bosch", steps.getFirst().note());
    assertEquals(6, ids(sheet).size());
  }

  /** The pieces of evidence a sheet shows. */
  private static List<String> ids(Sheet sheet) {
    return sheet.section("evidence").items().stream()
        .filter(Proof.class::isInstance)
        .flatMap(item -> ((Proof) item).ids().stream())
        .sorted()
        .toList();
  }

  @Test
  void contractsWithTheirSumAndAnUnnamedClient() {
    Sheet sheet = read("c-shanghai-contracts");
    assertEquals("293.7012 million CNY", values(sheet, "amounts").get("value"));
    assertEquals(List.of("region:CN-31", "o-tsinghua"), links(sheet, "participants"));
    assertEquals(4, ids(sheet).size());
  }

  @Test
  void aTieShowsWhatMakesIt() {
    Sheet sheet = read("tie:o-toyota|o-tsinghua");
    List<String> tying = links(sheet, "collaborations");
    assertEquals(
        List.of("c-joint-centre-toyota", "c-toyota-institute"),
        tying.stream().filter(id -> !id.equals("c-member-toyota")).sorted().toList());
    assertEquals(
        3, tying.size() + links(sheet, "beside").size(), "every collaboration of both is there");
    assertTrue(chips(sheet).contains("since 2019"), chips(sheet).toString());
  }

  @Test
  void sourcesThatDifferStandSideBySide() {
    Sheet sheet = read("o-imperial");
    Dispute names = (Dispute) sheet.section("disputes").items().getFirst();
    assertEquals("Chinese name", names.heading());
    assertEquals(
        List.of("帝国理工学院", "英国帝国理工学校"),
        names.statements().stream().map(proof -> proof.says().stated()).toList());
    assertTrue(names.statements().getFirst().isPreferred());
    assertEquals(3, names.statements().getFirst().ids().size());
    Value name = (Value) sheet.section("about").items().getFirst();
    assertTrue(name.proof().isContested());
  }

  @Test
  void statedAndRecordedStandTogether() {
    List<Figure> figures =
        read("o-tsinghua").section("figures").items().stream()
            .map(Figure.class::cast)
            .filter(figure -> !figure.recorded().isEmpty())
            .toList();
    assertFalse(figures.isEmpty());
    for (Figure figure : figures) {
      assertTrue(figure.recorded().contains(Integer.toString(figure.rows().size())));
    }
  }

  @Test
  void aRegionAKindAndSeveralThingsHaveSheets() {
    assertEquals("Germany", read("region:DE").title());
    Sheet kind = read("kinds:joint-lab");
    assertEquals("Joint laboratory", kind.title());
    assertEquals("联合实验室", kind.second());
    assertEquals(
        kind.section("collaborations").count(),
        read("count:kind:joint-lab").section("collaborations").count());
    Sheet both = read("o-toyota", "o-tsinghua");
    assertEquals(3, both.section("shared").count());
    Fact sum = (Fact) both.section("together").items().getFirst();
    assertEquals("109", sum.value());
  }

  @Test
  void everyRecordOfTheSampleHasASheet() {
    SheetReader chinese = new SheetReader(SampleData.load(), Language.ZH);
    liaison.model.Schema.TABLES.forEach(table ->
        SampleData.load()
            .rows(table)
            .forEach(row -> {
              Sheet sheet = chinese.read(Looked.at(row.id()), Progress.NONE);
              assertFalse(sheet.title().isBlank(), row.id());
              assertEquals(row.id(), sheet.record());
            }));
  }
}
