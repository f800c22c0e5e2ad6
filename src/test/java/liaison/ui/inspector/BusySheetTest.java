package liaison.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liaison.TestVocabulary;
import liaison.base.Language;
import liaison.base.Progress;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.edit.Batch;
import liaison.model.record.Evidence;
import liaison.model.record.Row;
import liaison.model.value.PartialDate;
import liaison.ui.BusyProject;
import liaison.ui.Fakes;
import liaison.ui.inspector.sheet.Item.Dispute;
import liaison.ui.inspector.sheet.Item.Proof;
import liaison.ui.inspector.sheet.Looked;
import liaison.ui.inspector.sheet.Sheet;
import liaison.ui.inspector.sheet.SheetReader;
import org.junit.jupiter.api.Test;

/** Sheets at the edges: the busiest organisation, sources that disagree, text for a letter. */
class BusySheetTest {

  private static final int MANY = 800;

  private static Evidence evidence(
      String id, String record, String field, String stated, boolean isPreferred) {
    return new Evidence(
        id, record, field, "s-1", "¶1", stated, "", "", PartialDate.UNKNOWN, isPreferred);
  }

  private static Sheet read(Dataset data, String id) {
    return new SheetReader(data, Language.EN).read(Looked.at(id), Progress.NONE);
  }

  @Test
  void theBusiestOrganisationIsReadWhole() {
    Sheet sheet = read(BusyProject.of(MANY), "o-hub");
    assertEquals(MANY, sheet.section("collaborations").count());
    assertEquals(MANY, sheet.section("partners").items().size());
    assertEquals(MANY, sheet.section("evidence").count());
    assertEquals(MANY, sheet.section("evidence").rows().size());
  }

  @Test
  void oneStatementIsFollowedAndTheOthersAreNot() {
    List<Row> rows = new ArrayList<>();
    rows.add(Fakes.collaboration("c-1", "合作", "Work", "event", "2018", ""));
    rows.add(evidence("e-1", "c-1", "start", "2018", true));
    rows.add(evidence("e-2", "c-1", "start", " 2019 ", false));
    rows.add(evidence("e-3", "c-1", "start", "2018", false));
    rows.add(evidence("e-4", "c-1", "end", "2020", true));
    Dataset data = Dataset.of(TestVocabulary.shipped(), rows);
    Batch edit = (Batch) new PreferredStatement(data).edit("e-2");
    Dataset after = data.apply(edit);
    List<String> preferred =
        after.rows(Schema.EVIDENCE).stream().filter(Evidence::preferred).map(Evidence::id).toList();
    assertEquals(List.of("e-2", "e-4"), preferred);
    Dispute dispute = (Dispute) read(after, "c-1").section("disputes").items().getFirst();
    assertEquals(
        List.of(" 2019 ", "2018"),
        dispute.statements().stream().map((Proof proof) -> proof.says().stated()).toList());
    assertTrue(new PreferredStatement(after).edit("e-2").isEmpty());
    assertTrue(new PreferredStatement(after).edit("e-gone").isEmpty());
  }

  @Test
  void aPlaceholderAndWhatIsGoneHaveSheets() {
    Dataset data = Fakes.project();
    Optional<Row> lab = data.find("o-lab");
    Row placeholder = liaison.app.edit.Values.with(lab.orElseThrow(), "placeholder", true);
    Dataset next = data.apply(liaison.model.edit.Change.update(lab.orElseThrow(), placeholder));
    assertTrue(
        read(next, "o-lab").chips().stream()
            .anyMatch(chip -> chip.words().equals("Unspecified institution")));
    assertEquals(1, read(next, "c-gone").section("gone").items().size());
  }

  @Test
  void aSheetReadsAsText() {
    String text = SheetText.of(read(Fakes.project(), "c-centre"));
    assertTrue(text.startsWith("Joint centre\n联合中心\n"), text);
    assertTrue(text.contains("Start\t2018\n"), text);
    assertTrue(text.contains("The page says so.\t2018\tThe page · ¶3\n"), text);
  }
}
