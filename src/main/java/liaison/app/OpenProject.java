package liaison.app;

import java.util.List;
import java.util.Optional;
import liaison.app.edit.HistoryLine;
import liaison.app.edit.ProjectEdits;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.edit.Edit;
import liaison.store.Project;

/** A project that is open. What an edit has returned from is saved. */
public final class OpenProject implements ProjectEdits, AutoCloseable {

  private final Project project;

  OpenProject(Project project) {
    this.project = project;
  }

  public String name() {
    return project.info().name();
  }

  @Override
  public Dataset dataset() {
    return project.dataset();
  }

  @Override
  public Dataset apply(Edit edit) {
    return project.apply(edit);
  }

  @Override
  public Optional<Text> undo() {
    return project.undo();
  }

  @Override
  public Optional<Text> redo() {
    return project.redo();
  }

  @Override
  public List<HistoryLine> history() {
    return project.history().stream()
        .map(entry -> new HistoryLine(entry.number(), entry.made(), entry.label(), entry.undone()))
        .toList();
  }

  @Override
  public Edit edit(long number) {
    return project.edit(number);
  }

  public boolean canUndo() {
    return project.canUndo();
  }

  public boolean canRedo() {
    return project.canRedo();
  }

  @Override
  public void close() {
    project.close();
  }
}
