package liaison.ui.inspector.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import liaison.TestVocabulary;
import liaison.base.Language;
import liaison.base.Progress;
import liaison.model.Dataset;
import liaison.ui.Fakes;
import liaison.ui.inspector.sheet.Item.Absent;
import liaison.ui.inspector.sheet.Item.Link;
import liaison.ui.inspector.sheet.Item.Proof;
import liaison.ui.inspector.sheet.Item.Says;
import org.junit.jupiter.api.Test;

class SheetReaderTest {

  private final SheetReader english = new SheetReader(Fakes.project(), Language.EN);
  private final SheetReader chinese = new SheetReader(Fakes.project(), Language.ZH);

  private Sheet english(String... ids) {
    return english.read(Looked.at(ids), Progress.NONE);
  }

  private Sheet chinese(String... ids) {
    return chinese.read(Looked.at(ids), Progress.NONE);
  }

  private static List<Item> items(Sheet sheet, String section) {
    return sheet.section(section).items();
  }

  private static List<String> chips(Sheet sheet) {
    return sheet.chips().stream().map(Sheet.Chip::words).toList();
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
        new SheetReader(Dataset.empty(TestVocabulary.shipped()), Language.EN)
            .read(Looked.at(), Progress.NONE);
    assertEquals(1, items(sheet, "hint").size());
    assertEquals(5, items(sheet, "project").size());
  }

  @Test
  void anOrganisationShowsNamesTypeAndRegion() {
    Sheet sheet = english("o-motor");
    assertEquals("Motor Corp", sheet.title());
    assertEquals("马达公司", sheet.second());
    assertEquals(List.of("Company", "Industry", "Japan", "No evidence"), chips(sheet));
  }

  @Test
  void itsCollaborationsStandWithTheirKindAndDatesInWords() {
    Sheet sheet = english("o-hub");
    assertEquals(3, items(sheet, "collaborations").size());
    assertEquals("Joint research centre", link(sheet, "collaborations", "c-centre").note());
    assertEquals("2018 to 2021", link(sheet, "collaborations", "c-centre").detail());
    assertEquals("October 2019", link(sheet, "collaborations", "c-event").detail());
    assertEquals(
        "undated; known by December 2017", link(sheet, "collaborations", "c-member").detail());
    assertEquals(
        "未注明日期；2017年12月时已知", link(chinese("o-hub"), "collaborations", "c-member").detail());
  }

  @Test
  void evidenceNamesSourceAndPlaceInTheWindowsLanguage() {
    Says says = new Says("", "The page says so.", "2018");
    assertEquals(
        new Proof(List.of("e-1"), "", says, "s-page", "The page · ¶3", false),
        items(english("c-centre"), "evidence").getFirst());
    Says same = new Says("", "页面如此说。", "2018");
    assertEquals(
        new Proof(List.of("e-1"), "", same, "s-page", "页面 · ¶3", false),
        items(chinese("c-centre"), "evidence").getFirst());
  }

  @Test
  void anOrganisationAlsoShowsTheEvidenceOfItsCollaborations() {
    List<Item> evidence = items(english("o-motor"), "evidence");
    assertTrue(evidence.getFirst() instanceof Absent);
    assertTrue(evidence.get(1) instanceof Proof proof && proof.about().equals("Joint centre"));
  }

  @Test
  void missingEvidenceIsMarked() {
    List<Item> evidence = items(english("c-event"), "evidence");
    assertEquals(1, evidence.size());
    assertTrue(evidence.getFirst() instanceof Absent);
  }

  @Test
  void anUnnamedPartnerIsNamedByItsRegion() {
    assertEquals(
        "Unnamed, in Kenya", link(english("c-event"), "participants", "region:KE").title());
  }

  @Test
  void aTieShowsWhatItsEndsShare() {
    Sheet sheet = english("tie:o-hub|o-motor");
    assertEquals("1 collaboration", chips(sheet).get(1));
    assertEquals("Joint centre", link(sheet, "collaborations", "c-centre").title());
  }

  @Test
  void aRegionShowsItsOrganisationsAndUnnamedPartners() {
    assertEquals("Some Institute", link(english("region:DE"), "organisations", "o-lab").title());
    assertEquals("Event", link(english("region:KE"), "collaborations", "c-event").title());
  }

  @Test
  void severalThingsAreListed() {
    Sheet sheet = english("o-hub", "region:JP");
    assertEquals("2 selected", sheet.title());
    assertEquals(2, items(sheet, "selected").size());
  }

  @Test
  void anUnknownIdIsNoFailure() {
    assertFalse(english("o-gone").title().isEmpty());
  }
}
