package liaison.app.edit;

import java.util.List;
import java.util.Optional;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.edit.Edit;

/**
 * The records of an open project and the only ways to change them. What a call has returned from is
 * on disk. Calls are slow: never on the window's thread.
 */
public interface ProjectEdits {

  /** The records as they are now. */
  Dataset dataset();

  /**
   * Applies an edit as one step and gives the records after it. An edit that changes nothing is no
   * step.
   */
  Dataset apply(Edit edit);

  /** Takes the last step back; its label, or empty when there is none. */
  Optional<Text> undo();

  /** Takes the step undone last again; its label, or empty when there is none. */
  Optional<Text> redo();

  /** All steps, oldest first; those undone at present are the last. */
  List<HistoryLine> history();

  /** What a step of the history did. */
  Edit edit(long number);

  /** Goes to the state right after a step; 0 is the state before the first. */
  default void jump(long number) {
    while (last() > number && undo().isPresent()) {}
    while (last() < number && redo().isPresent()) {}
  }

  private long last() {
    return history().stream()
        .filter(line -> !line.isUndone())
        .mapToLong(HistoryLine::number)
        .max()
        .orElse(0);
  }
}
