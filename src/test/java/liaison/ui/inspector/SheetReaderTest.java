package liaison.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import liaison.TestVocabulary;
import liaison.base.Language;
import liaison.model.Dataset;
import liaison.ui.Fakes;
import liaison.ui.inspector.Sheet.Absent;
import liaison.ui.inspector.Sheet.Group;
import liaison.ui.inspector.Sheet.Item;
import liaison.ui.inspector.Sheet.Link;
import liaison.ui.inspector.Sheet.Proof;
import liaison.ui.inspector.Sheet.Section;
import liaison.ui.state.Explorer;
import org.junit.jupiter.api.Test;

class SheetReaderTest {

  private final SheetReader english = new SheetReader(Fakes.project(), Language.EN);
  private final SheetReader chinese = new SheetReader(Fakes.project(), Language.ZH);

  private static List<Item> items(Sheet sheet, String section) {
    Optional<Section> found =
        sheet.sections().stream().filter(one -> one.id().equals(section)).findFirst();
    return found.map(Section::items).orElse(List.of());
  }

  private static Link link(Sheet sheet, String section, String id) {
    return items(sheet, section).stream()
        .filter(item -> item instanceof Link link && link.id().equals(id))
        .map(Link.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anEmptyProjectStillSaysWhatToDo() {
    Sheet sheet =
        new SheetReader(Dataset.empty(TestVocabulary.shipped()), Language.EN).read(List.of());
    assertEquals(1, items(sheet, "hint").size());
    assertEquals(5, items(sheet, "project").size());
  }

  @Test
  void anOrganisationShowsNamesTypeAndRegion() {
    Sheet sheet = english.read(List.of("o-motor"));
    assertEquals("Motor Corp", sheet.title());
    assertEquals("马达公司", sheet.second());
    assertEquals(List.of("Company", "Japan"), sheet.chips());
  }

  @Test
  void itsCollaborationsStandUnderTheirKindWithDatesInWords() {
    Sheet sheet = english.read(List.of("o-hub"));
    long groups =
        items(sheet, "collaborations").stream().filter(item -> item instanceof Group).count();
    assertEquals(3, groups);
    assertEquals("2018 to 2021", link(sheet, "collaborations", "c-centre").detail());
    assertEquals("October 2019", link(sheet, "collaborations", "c-event").detail());
    assertEquals(
        "undated; known by December 2017", link(sheet, "collaborations", "c-member").detail());
    assertEquals(
        "未注明日期；2017年12月时已知",
        link(chinese.read(List.of("o-hub")), "collaborations", "c-member").detail());
  }

  @Test
  void evidenceNamesSourceAndPlaceInTheWindowsLanguage() {
    Item proof = items(english.read(List.of("c-centre")), "evidence").getFirst();
    assertEquals(new Proof("", "The page says so.", "2018", "The page", "¶3", false), proof);
    Item same = items(chinese.read(List.of("c-centre")), "evidence").getFirst();
    assertEquals(new Proof("", "页面如此说。", "2018", "页面", "¶3", false), same);
  }

  @Test
  void anOrganisationAlsoShowsTheEvidenceOfItsCollaborations() {
    List<Item> evidence = items(english.read(List.of("o-motor")), "evidence");
    assertTrue(evidence.getFirst() instanceof Absent);
    assertTrue(evidence.get(1) instanceof Proof proof && proof.about().equals("Joint centre"));
  }

  @Test
  void missingEvidenceIsMarked() {
    List<Item> evidence = items(english.read(List.of("c-event")), "evidence");
    assertEquals(1, evidence.size());
    assertTrue(evidence.getFirst() instanceof Absent);
  }

  @Test
  void anUnnamedPartnerIsNamedByItsRegion() {
    assertEquals(
        "Unnamed, in Kenya",
        link(english.read(List.of("c-event")), "participants", "region:KE").title());
  }

  @Test
  void aTieShowsWhatItsEndsShare() {
    Sheet sheet = english.read(List.of("tie:o-hub|o-motor"));
    assertEquals("1 collaboration", sheet.chips().get(1));
    assertEquals("Joint centre", link(sheet, "collaborations", "c-centre").title());
  }

  @Test
  void aRegionShowsItsOrganisationsAndUnnamedPartners() {
    assertEquals(
        "Some Institute",
        link(english.read(List.of("region:DE")), "organisations", "o-lab").title());
    assertEquals(
        "Event", link(english.read(List.of("region:KE")), "collaborations", "c-event").title());
  }

  @Test
  void severalThingsAreListed() {
    Sheet sheet = english.read(List.of("o-hub", "region:JP"));
    assertEquals("2 selected", sheet.title());
    assertEquals(2, items(sheet, "selected").size());
  }

  @Test
  void anUnknownIdIsNoFailure() {
    assertFalse(english.read(List.of("o-gone")).title().isEmpty());
  }

  @Test
  void theViewModelFollowsSelectionAndLanguage() {
    Explorer explorer = new Explorer(Fakes.project(), Language.EN);
    InspectorViewModel model = new InspectorViewModel(explorer, Fakes.jobs());
    model.follow("o-lab");
    assertEquals("Some Institute", model.sheet().get().orElseThrow().title());
    explorer.language().set(Language.ZH);
    assertEquals("某研究所", model.sheet().get().orElseThrow().title());
  }
}
