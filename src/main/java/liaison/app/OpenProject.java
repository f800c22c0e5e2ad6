package liaison.app;

import java.util.Optional;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.edit.Edit;
import liaison.store.Project;

/** A project that is open. What an edit has returned from is saved. */
public final class OpenProject implements AutoCloseable {

  private final Project project;

  OpenProject(Project project) {
    this.project = project;
  }

  public String name() {
    return project.info().name();
  }

  /** The records as they are now. */
  public Dataset dataset() {
    return project.dataset();
  }

  /** Applies an edit as one step and gives the records after it. */
  public Dataset apply(Edit edit) {
    return project.apply(edit);
  }

  /** Takes the last step back; its label, or empty when there is none. */
  public Optional<Text> undo() {
    return project.undo();
  }

  /** Takes the step undone last again; its label, or empty when there is none. */
  public Optional<Text> redo() {
    return project.redo();
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
