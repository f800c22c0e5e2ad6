package liaison.model.edit;

import java.util.List;
import liaison.base.Text;

/**
 * Several edits that are one step for the user.
 *
 * @param label what the step did
 * @param edits its parts in order; those that change nothing are left out
 */
public record Batch(Text label, List<Edit> edits) implements Edit {

  public Batch {
    edits = edits.stream().filter(edit -> !edit.isEmpty()).toList();
  }

  @Override
  public Batch inverse() {
    return new Batch(label, edits.reversed().stream().map(Edit::inverse).toList());
  }

  @Override
  public boolean isEmpty() {
    return edits.isEmpty();
  }
}
