package liaison.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import liaison.app.picture.ViewKind;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.edit.Batch;
import liaison.model.edit.Change;
import liaison.model.record.Collaboration;
import liaison.ui.FakeEdits;
import liaison.ui.Fakes;
import liaison.ui.inspector.sheet.Item.Step;
import liaison.ui.inspector.sheet.Sheet;
import liaison.ui.state.Editing;
import liaison.ui.state.Explorer;
import liaison.ui.state.Forms;
import liaison.ui.task.Jobs;
import org.junit.jupiter.api.Test;

class InspectorViewModelTest {

  private final Explorer explorer = new Explorer(Fakes.project(), Language.EN);
  private final Jobs jobs = Fakes.jobs();
  private final Editing editing = new Editing(explorer, jobs);
  private final AskedForms forms = new AskedForms();
  private final InspectorViewModel model = new InspectorViewModel(explorer, jobs, editing, forms);

  /** Remembers what it was asked for. */
  private static final class AskedForms implements Forms {
    private String asked = "";

    @Override
    public void create(Table<?> table, Map<String, Object> preset) {
      asked = table.name() + " " + preset;
    }

    @Override
    public void edit(List<String> ids) {}

    @Override
    public void duplicate(String id) {}

    @Override
    public void delete(List<String> ids) {}

    @Override
    public void merge(List<String> organisations) {}
  }

  private Sheet sheet() {
    return model.sheet().get().orElseThrow();
  }

  private void rename(String title) {
    Collaboration before =
        explorer.dataset().get().find(Schema.COLLABORATIONS, "c-centre").orElseThrow();
    Collaboration after =
        Fakes.collaboration("c-centre", "联合中心", title, "joint-centre", "2018", "2021");
    editing.apply(
        new Batch(Text.literal("Renamed to " + title), List.of(Change.update(before, after))));
  }

  @Test
  void itFollowsSelectionAndLanguage() {
    model.follow("o-lab");
    assertEquals("Some Institute", sheet().title());
    explorer.language().set(Language.ZH);
    assertEquals("某研究所", sheet().title());
  }

  @Test
  void aFollowedNameIsBroughtIntoSight() {
    model.follow("o-lab");
    assertEquals("o-lab", explorer.revealed().get().orElseThrow().id());
    model.follow("");
    assertEquals(List.of("o-lab"), explorer.selection().get());
  }

  @Test
  void rowsOfASectionGoToTheTable() {
    model.follow("o-hub");
    Sheet.Section section = sheet().section("collaborations");
    model.showRows(section.heading(), section.rows());
    assertEquals(ViewKind.TABLE, explorer.view().get());
    assertEquals(
        List.of("c-centre", "c-event", "c-member"), explorer.rows().get().orElseThrow().ids());
  }

  @Test
  void theHistoryOfTheRecordIsRead() {
    editing.attach(Optional.of(new FakeEdits(explorer.dataset().get())));
    model.follow("c-centre");
    rename("First");
    rename("Second");
    List<Step> steps = sheet().section("history").items().stream().map(Step.class::cast).toList();
    assertEquals(
        List.of("Renamed to Second", "Renamed to First"),
        steps.stream().map(Step::sentence).toList());
    editing.undo();
    assertTrue(((Step) sheet().section("history").items().getFirst()).isUndone());
    model.follow("c-event");
    assertEquals(List.of(), sheet().section("history").items());
  }

  @Test
  void somethingIsAddedOnlyWhereItCanBeKept() {
    model.follow("c-centre");
    Sheet.Add add = sheet().section("participants").adds().getFirst();
    model.add(add);
    assertEquals("", forms.asked);
    editing.attach(Optional.of(new FakeEdits(explorer.dataset().get())));
    model.add(add);
    assertEquals("participations {collaboration=c-centre}", forms.asked);
  }
}
