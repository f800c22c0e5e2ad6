package liaison.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.base.Text;
import liaison.model.Schema;
import liaison.model.edit.Batch;
import liaison.model.edit.Change;
import liaison.model.edit.Edit;
import liaison.model.record.Organisation;
import liaison.ui.FakeEdits;
import liaison.ui.Fakes;
import liaison.ui.history.HistoryViewModel.Step;
import liaison.ui.state.Editing;
import liaison.ui.state.Explorer;
import org.junit.jupiter.api.Test;

class HistoryViewModelTest {

  private final Explorer explorer = new Explorer(Fakes.project(), Language.EN);
  private final Editing editing = new Editing(explorer, Fakes.jobs());
  private final HistoryViewModel model = new HistoryViewModel(editing, explorer);

  private void edit(String... labels) {
    editing.attach(Optional.of(new FakeEdits(Fakes.project())));
    for (String label : labels) {
      editing.apply(
          new Batch(
              Text.literal(label),
              List.of(
                  Change.create(Fakes.organisation("o-" + label, "新", "New", "company", "JP")))));
    }
  }

  private List<Boolean> now() {
    return model.steps().get().stream().map(Step::isNow).toList();
  }

  @Test
  void recordsThatCanOnlyBeLookedAtHaveNoHistory() {
    assertEquals(List.of(), model.steps().get());
  }

  @Test
  void aProjectWithoutStepsIsAtItsBeginning() {
    edit();
    assertEquals(List.of(true), now());
    assertEquals(0, model.steps().get().getFirst().number());
  }

  @Test
  void theNewestStepIsFirstAndAnyStateCanBeGoneTo() {
    edit("a", "b", "c");
    assertEquals(
        List.of(Text.literal("c"), Text.literal("b"), Text.literal("a")),
        model.steps().get().stream().limit(3).map(Step::label).toList());
    assertEquals(List.of(true, false, false, false), now());
    model.go(model.steps().get().get(2));
    assertEquals(List.of(false, false, true, false), now());
    assertTrue(model.steps().get().getFirst().isUndone());
    assertFalse(explorer.dataset().get().find("o-b").isPresent());
    model.go(model.steps().get().getLast());
    assertEquals(Fakes.project(), explorer.dataset().get());
    model.go(model.steps().get().getFirst());
    assertTrue(explorer.dataset().get().find("o-c").isPresent());
  }

  @Test
  void whatAStepChangedIsShownOnDemand() {
    edit("a");
    Step step = model.steps().get().getFirst();
    model.toggle(step);
    assertEquals(1, model.opened().get().orElseThrow().told().size());
    model.toggle(step);
    assertEquals(Optional.empty(), model.opened().get());
    model.toggle(model.steps().get().getLast());
    assertEquals(Optional.empty(), model.opened().get());
  }

  @Test
  void aChangeReadsFromWhatToWhat() {
    Organisation before = Fakes.project().find(Schema.ORGANISATIONS, "o-motor").orElseThrow();
    Organisation after =
        Fakes.organisation("o-motor", "马达公司", "Motor Corporation", "company", "DE");
    StepReader.Told told = told(Change.update(before, after)).getFirst();
    assertEquals(
        List.of("English name: Motor Corp → Motor Corporation"),
        told.values().stream().limit(1).map(HistoryViewModelTest::words).toList());
    assertEquals(2, told.values().size());
  }

  @Test
  void aLongStepEndsInANumber() {
    List<Edit> many =
        IntStream.range(0, 100)
            .<Edit>mapToObj(i -> Change.create(Schema.ORGANISATIONS.empty("o-" + i)))
            .toList();
    List<StepReader.Told> told = told(new Batch(Text.literal("many"), many));
    assertEquals(StepReader.MOST + 1, told.size());
    assertEquals("and 60 more records", words(told.getLast().title()));
  }

  private static List<StepReader.Told> told(Edit edit) {
    return new StepReader(Fakes.project()).read(edit);
  }

  private static String words(Text text) {
    return Messages.in(Language.EN).get(text);
  }
}
