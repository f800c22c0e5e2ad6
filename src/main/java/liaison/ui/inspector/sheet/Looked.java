package liaison.ui.inspector.sheet;

import java.util.List;
import liaison.app.edit.HistoryLine;
import liaison.model.network.NetworkSpec;

/**
 * What is looked at.
 *
 * @param selection ids of what is selected
 * @param spec how the picture's data is chosen
 * @param focus id of the organisation whose surroundings are shown, empty for all
 * @param hops how far they reach
 * @param steps the steps of the history that touched the selected record, the newest first
 */
public record Looked(
    List<String> selection, NetworkSpec spec, String focus, int hops, List<HistoryLine> steps) {

  public Looked {
    selection = List.copyOf(selection);
    steps = List.copyOf(steps);
  }

  /** A selection in a picture of everything. */
  public static Looked at(String... ids) {
    return new Looked(List.of(ids), NetworkSpec.STANDARD, "", 1, List.of());
  }
}
