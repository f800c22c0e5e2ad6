package liaison.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import liaison.app.edit.HistoryLine;
import liaison.base.Text;
import liaison.ui.state.Editing;
import liaison.ui.state.Explorer;
import liaison.ui.state.SaveState;

/** The steps of the open project, newest first, and what one of them changed. */
public final class HistoryViewModel {

  private final Editing editing;
  private final Explorer explorer;
  private final ReadOnlyObjectWrapper<List<Step>> steps = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Opened>> opened =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * A state that can be gone to.
   *
   * @param number of the step that led to it; 0 before the first
   * @param label what the step did
   * @param made when, empty for the state before the first
   * @param isUndone whether the step is taken back at present
   * @param isNow whether the project is in this state
   */
  public record Step(long number, Text label, String made, boolean isUndone, boolean isNow) {}

  /**
   * A step of which is shown what it changed.
   *
   * @param told what it changed
   */
  record Opened(long number, List<StepReader.Told> told) {}

  public HistoryViewModel(Editing editing, Explorer explorer) {
    this.editing = editing;
    this.explorer = explorer;
    editing.history().subscribe(this::list);
    editing.canEdit().subscribe(() -> list(editing.history().get()));
  }

  /** All states, the newest first; none while nothing can be edited. */
  public ReadOnlyObjectProperty<List<Step>> steps() {
    return steps.getReadOnlyProperty();
  }

  /** The step of which is shown what it changed, if any. */
  ReadOnlyObjectProperty<Optional<Opened>> opened() {
    return opened.getReadOnlyProperty();
  }

  /** Whether all is on disk. */
  public ReadOnlyObjectProperty<SaveState> state() {
    return editing.state();
  }

  /** Why the last change was not kept. */
  public ReadOnlyObjectProperty<Optional<Text>> failure() {
    return editing.failure();
  }

  /** Goes to the state a step led to. */
  public void go(Step step) {
    if (!step.isNow()) {
      editing.jump(step.number());
    }
  }

  /** Shows what a step changed, or hides it again. */
  public void toggle(Step step) {
    if (step.number() == 0) {
      return;
    }
    if (opened.get().filter(now -> now.number() == step.number()).isPresent()) {
      opened.set(Optional.empty());
    } else {
      editing
          .step(step.number())
          .onDone(edit ->
              opened.set(
                  Optional.of(
                      new Opened(
                          step.number(), new StepReader(explorer.dataset().get()).read(edit)))));
    }
  }

  private void list(List<HistoryLine> lines) {
    long now =
        lines.stream()
            .filter(line -> !line.isUndone())
            .mapToLong(HistoryLine::number)
            .max()
            .orElse(0);
    List<Step> next = new ArrayList<>();
    lines
        .reversed()
        .forEach(line ->
            next.add(
                new Step(
                    line.number(),
                    line.label(),
                    line.made(),
                    line.isUndone(),
                    line.number() == now)));
    if (editing.canEdit().get()) {
      next.add(new Step(0, Text.of("history.start"), "", false, now == 0));
    }
    opened.set(
        opened.get().filter(old -> next.stream().anyMatch(step -> step.number() == old.number())));
    steps.set(List.copyOf(next));
  }
}
