package liaison.ui.inspector.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import liaison.app.path.PathsFound;
import liaison.base.Language;
import liaison.base.Progress;
import liaison.model.Dataset;
import liaison.model.network.NetworkSpec;
import liaison.ui.SampleData;
import org.junit.jupiter.api.Test;

class PathReaderTest {

  private final Dataset data = SampleData.load();
  private final SheetReader reader = new SheetReader(data, Language.EN);

  private PathsFound found(String from, String to) {
    return PathsFound.between(
        data, NetworkSpec.STANDARD, from, to, PathsFound.SHOWN, Progress.NONE);
  }

  private Sheet sheet(List<String> ids) {
    return reader.read(Looked.at(ids.toArray(String[]::new)), Progress.NONE);
  }

  @Test
  void eachStepHasItsCollaborationsAndTheirEvidence() {
    PathsFound found = found("o-toyota", "o-siemens");
    assertEquals(2, found.steps());
    Sheet sheet = sheet(found.ids());
    assertEquals("2 steps", sheet.chips().getFirst().words());
    for (int tie : found.ties()) {
      List<Item> items = sheet.section(found.tieId(tie)).items();
      assertTrue(items.stream().anyMatch(Item.Link.class::isInstance));
      assertTrue(items.stream().anyMatch(Item.Proof.class::isInstance));
    }
  }

  @Test
  void anotherOrderIsAnOrdinarySelection() {
    List<String> ids = found("o-toyota", "o-siemens").ids();
    assertTrue(sheet(ids.reversed()).section("paths").items().isEmpty());
  }

  @Test
  void twoOrganisationsSayHowFarTheyAreApart() {
    Item item = sheet(List.of("o-toyota", "o-siemens")).section("between").items().getFirst();
    assertEquals("2 steps", ((Item.Fact) item).value());
  }
}
