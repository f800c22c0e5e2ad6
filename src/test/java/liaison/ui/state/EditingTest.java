package liaison.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.edit.Batch;
import liaison.model.edit.Change;
import liaison.ui.FakeEdits;
import liaison.ui.Fakes;
import org.junit.jupiter.api.Test;

class EditingTest {

  private final Dataset before = Fakes.project();
  private final Explorer explorer = new Explorer(before, Language.EN);
  private final Editing editing = new Editing(explorer, Fakes.jobs());
  private final FakeEdits project = new FakeEdits(before);

  private static Batch addition(String id) {
    return new Batch(
        Text.literal("added " + id), List.of(Change.create(Schema.ORGANISATIONS.empty(id))));
  }

  @Test
  void withoutAProjectNothingIsChangedAndTheReasonIsTold() {
    List<Text> told = new ArrayList<>();
    editing.apply(addition("o-new")).onFailed(told::add);
    assertEquals(List.of(Text.of("edit.noProject")), told);
    assertEquals(before, explorer.dataset().get());
    assertEquals(SaveState.NONE, editing.state().get());
    assertFalse(editing.canEdit().get());
  }

  @Test
  void everyStepGivesTheNextSnapshotAndCanBeTakenBack() {
    editing.attach(Optional.of(project));
    List<Dataset> done = new ArrayList<>();
    editing.apply(addition("o-one")).onDone(done::add);
    editing.apply(addition("o-two")).onDone(done::add);
    assertEquals(explorer.dataset().get(), done.getLast());
    assertEquals(before.size(Schema.ORGANISATIONS) + 2, done.getLast().size(Schema.ORGANISATIONS));
    assertEquals(Optional.of(Text.literal("added o-two")), editing.undoLabel().get());
    editing.undo();
    assertEquals(done.getFirst(), explorer.dataset().get());
    assertTrue(editing.canRedo().get());
    editing.jump(0);
    assertEquals(before, explorer.dataset().get());
    assertFalse(editing.canUndo().get());
    editing.jump(2);
    assertEquals(done.getLast(), explorer.dataset().get());
    assertEquals(SaveState.SAVED, editing.state().get());
  }

  @Test
  void aChangeThatCannotBeKeptLeavesTheRecordsAsTheyWere() {
    editing.attach(Optional.of(project));
    project.fill();
    List<Text> told = new ArrayList<>();
    editing.apply(addition("o-new")).onFailed(told::add);
    assertEquals(1, told.size());
    assertEquals(before, explorer.dataset().get());
    assertEquals(SaveState.FAILED, editing.state().get());
    assertEquals(told.getFirst(), editing.failure().get().orElseThrow());
  }

  @Test
  void anotherProjectHasAHistoryOfItsOwn() {
    editing.attach(Optional.of(project));
    editing.apply(addition("o-one"));
    editing.attach(Optional.of(new FakeEdits(before)));
    assertEquals(List.of(), editing.history().get());
    assertFalse(editing.canUndo().get());
    editing.attach(Optional.empty());
    assertEquals(SaveState.NONE, editing.state().get());
  }
}
