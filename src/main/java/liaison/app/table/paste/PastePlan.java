package liaison.app.table.paste;

import java.util.List;
import liaison.model.edit.Batch;

/**
 * What pasting would do, to be looked at before it is done.
 *
 * @param changes cells that change, in the order pasted
 * @param created names of the records that are new
 * @param problems cells and columns that were not understood and stay as they are
 * @param unchanged how many rows would stay as they are
 * @param edit all changes as one step
 */
public record PastePlan(
    List<PastedCell> changes,
    List<String> created,
    List<PastedCell> problems,
    int unchanged,
    Batch edit) {

  public PastePlan {
    changes = List.copyOf(changes);
    created = List.copyOf(created);
    problems = List.copyOf(problems);
  }

  public boolean isEmpty() {
    return edit.isEmpty();
  }
}
