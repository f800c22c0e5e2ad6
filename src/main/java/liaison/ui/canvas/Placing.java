package liaison.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.edit.Batch;
import liaison.model.edit.Change;
import liaison.model.edit.Edit;
import liaison.model.record.Placement;
import liaison.model.record.Row;
import liaison.ui.state.Editing;
import liaison.ui.state.Explorer;
import liaison.ui.state.Names;
import liaison.ui.task.Job;

/** Keeps where nodes were put by hand: each drag is one step that can be undone. */
public final class Placing {

  private final Explorer explorer;
  private final Editing editing;
  private final BooleanBinding canReset;

  public Placing(Explorer explorer, Editing editing) {
    this.explorer = explorer;
    this.editing = editing;
    this.canReset =
        Bindings.createBooleanBinding(
            () -> editing.canEdit().get() && explorer.dataset().get().size(Schema.PLACEMENTS) > 0,
            editing.canEdit(),
            explorer.dataset());
  }

  /**
   * Keeps the places of nodes.
   *
   * @param layout code of the layout
   * @param places across and down by node
   * @return the step, empty when these records can only be looked at
   */
  Optional<Job<Dataset>> put(String layout, Map<String, double[]> places) {
    if (!editing.canEdit().get() || layout.isEmpty() || places.isEmpty()) {
      return Optional.empty();
    }
    Dataset data = explorer.dataset().get();
    List<Edit> edits = new ArrayList<>();
    places.forEach((node, at) -> {
      String id = Placement.idOf(node, layout);
      Optional<Row> before = data.find(Schema.PLACEMENTS, id).map(Row.class::cast);
      edits.add(new Change(before, Optional.of(new Placement(id, node, layout, at[0], at[1]))));
    });
    String first = places.keySet().iterator().next();
    Text name = Text.literal(new Names(data, explorer.language().get()).of(first));
    return Optional.of(
        editing.apply(new Batch(Text.of("canvas.edit.move", places.size(), name), edits)));
  }

  /** Whether there is a node that was put somewhere by hand. */
  public BooleanBinding canReset() {
    return canReset;
  }

  /** Lets every node stand where the layout wants it, as one step. */
  public void reset() {
    List<Edit> edits =
        new ArrayList<>(
            explorer.dataset().get().rows(Schema.PLACEMENTS).stream().map(Change::delete).toList());
    if (!edits.isEmpty()) {
      editing.apply(new Batch(Text.of("canvas.edit.reset"), edits));
    }
  }
}
