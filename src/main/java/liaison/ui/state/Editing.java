package liaison.ui.state;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import liaison.app.edit.HistoryLine;
import liaison.app.edit.ProjectEdits;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.edit.Edit;
import liaison.ui.task.Job;
import liaison.ui.task.Jobs;
import liaison.ui.task.Slot;

/**
 * The only way the window changes records. Changes run in the background, one at a time and in the
 * order asked; when one is on disk, {@link Explorer#dataset()} is the next snapshot.
 */
public final class Editing {

  private static final Slot SLOT = Slot.store("edit");

  private final Explorer explorer;
  private final Jobs jobs;
  private final ReadOnlyObjectWrapper<Optional<ProjectEdits>> project =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<HistoryLine>> history =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<SaveState> state =
      new ReadOnlyObjectWrapper<>(SaveState.NONE);
  private final ReadOnlyObjectWrapper<Optional<Text>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Text>> undoLabel =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Text>> redoLabel =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper canEdit = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
  private int waiting;

  public Editing(Explorer explorer, Jobs jobs) {
    this.explorer = explorer;
    this.jobs = jobs;
  }

  /** What is edited from now on; empty for records that can only be looked at. */
  public void attach(Optional<ProjectEdits> next) {
    project.set(next);
    failure.set(Optional.empty());
    canEdit.set(next.isPresent());
    show(next.map(ProjectEdits::history).orElse(List.of()));
    state.set(next.isPresent() ? SaveState.SAVED : SaveState.NONE);
  }

  /** Changes records as one step; its result is the snapshot after it. */
  public Job<Dataset> apply(Edit edit) {
    return change(edits -> edits.apply(edit));
  }

  /** Takes the last step back. */
  public Job<Dataset> undo() {
    return change(edits -> {
      edits.undo();
      return edits.dataset();
    });
  }

  /** Takes the step undone last again. */
  public Job<Dataset> redo() {
    return change(edits -> {
      edits.redo();
      return edits.dataset();
    });
  }

  /** Goes to the state right after a step of the history; 0 is the state before the first. */
  public Job<Dataset> jump(long number) {
    return change(edits -> {
      edits.jump(number);
      return edits.dataset();
    });
  }

  /** What the edit of a step was, for showing it. */
  public Job<Edit> step(long number) {
    Optional<ProjectEdits> edits = project.get();
    return jobs.run(SLOT, Text.of("edit.job"), progress -> open(edits).edit(number));
  }

  /** Whether there is a project that can be changed. */
  public ReadOnlyBooleanProperty canEdit() {
    return canEdit.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canUndo() {
    return canUndo.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canRedo() {
    return canRedo.getReadOnlyProperty();
  }

  /** What undo would take back. */
  public ReadOnlyObjectProperty<Optional<Text>> undoLabel() {
    return undoLabel.getReadOnlyProperty();
  }

  /** What redo would take again. */
  public ReadOnlyObjectProperty<Optional<Text>> redoLabel() {
    return redoLabel.getReadOnlyProperty();
  }

  /** All steps, oldest first. */
  public ReadOnlyObjectProperty<List<HistoryLine>> history() {
    return history.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<SaveState> state() {
    return state.getReadOnlyProperty();
  }

  /** Why the last change could not be kept; empty after the next that could. */
  public ReadOnlyObjectProperty<Optional<Text>> failure() {
    return failure.getReadOnlyProperty();
  }

  /** A way to change the project. */
  private interface Step {
    Dataset in(ProjectEdits edits);
  }

  /** What a change led to. */
  private record After(Dataset data, List<HistoryLine> history) {}

  private Job<Dataset> change(Step step) {
    Optional<ProjectEdits> edits = project.get();
    waiting++;
    state.set(SaveState.SAVING);
    Job<Dataset> answer = new Job<>(Text.of("edit.job"));
    jobs.run(
            SLOT,
            Text.of("edit.job"),
            progress -> new After(step.in(open(edits)), open(edits).history()))
        .onDone(after -> {
          waiting--;
          if (project.get().equals(edits)) {
            failure.set(Optional.empty());
            explorer.dataset().set(after.data());
            show(after.history());
            state.set(waiting == 0 ? SaveState.SAVED : SaveState.SAVING);
          }
          answer.succeed(after.data());
        })
        .onFailed(reason -> {
          waiting--;
          if (project.get().equals(edits)) {
            failure.set(Optional.of(reason));
            state.set(edits.isPresent() ? SaveState.FAILED : SaveState.NONE);
          }
          answer.fail(reason);
        });
    return answer;
  }

  private static ProjectEdits open(Optional<ProjectEdits> edits) {
    return edits.orElseThrow(() -> new AppException(Fault.USAGE, Text.of("edit.noProject")));
  }

  private void show(List<HistoryLine> lines) {
    history.set(List.copyOf(lines));
    undoLabel.set(
        lines.reversed().stream()
            .filter(line -> !line.isUndone())
            .findFirst()
            .map(HistoryLine::label));
    redoLabel.set(lines.stream().filter(HistoryLine::isUndone).findFirst().map(HistoryLine::label));
    canUndo.set(undoLabel.get().isPresent());
    canRedo.set(redoLabel.get().isPresent());
  }
}
