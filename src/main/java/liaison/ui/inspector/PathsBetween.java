package liaison.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import liaison.app.path.PathsFound;
import liaison.app.picture.ViewKind;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.network.NetworkSpec;
import liaison.ui.state.Explorer;
import liaison.ui.task.Jobs;
import liaison.ui.task.Slot;

/**
 * Selects the shortest paths between the two organisations that are selected: the graph marks them,
 * the inspector tells of each step.
 */
final class PathsBetween {

  private static final Slot SLOT = Slot.work("paths");

  private final Explorer explorer;
  private final Jobs jobs;
  private final BooleanBinding canFind;

  PathsBetween(Explorer explorer, Jobs jobs) {
    this.explorer = explorer;
    this.jobs = jobs;
    this.canFind =
        Bindings.createBooleanBinding(
            () -> ends().isPresent(), explorer.selection(), explorer.dataset());
  }

  /** Whether two organisations are selected. */
  BooleanBinding canFind() {
    return canFind;
  }

  private Optional<List<String>> ends() {
    List<String> ids = explorer.selection().get();
    Dataset data = explorer.dataset().get();
    return ids.size() == 2
            && ids.stream().allMatch(id -> data.find(Schema.ORGANISATIONS, id).isPresent())
        ? Optional.of(ids)
        : Optional.empty();
  }

  /** Looks for them and selects what it finds; two without a path stay selected as they are. */
  void find() {
    ends().ifPresent(this::find);
  }

  private void find(List<String> ends) {
    Dataset data = explorer.dataset().get();
    NetworkSpec spec = explorer.spec().get();
    jobs.run(
            SLOT,
            Text.of("inspector.paths.job"),
            progress ->
                PathsFound.between(
                    data, spec, ends.getFirst(), ends.getLast(), PathsFound.SHOWN, progress))
        .onDone(found -> show(ends, found));
  }

  private void show(List<String> ends, PathsFound found) {
    if (found.paths().isConnected() && explorer.selection().get().equals(ends)) {
      if (!explorer.isShown(ViewKind.GRAPH)) {
        explorer.view().set(ViewKind.GRAPH);
      }
      explorer.selectAll(found.ids());
    }
  }
}
