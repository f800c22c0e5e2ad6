package liaison.ui.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.edit.Batch;
import liaison.model.edit.Change;
import liaison.model.edit.Edit;

/** The records an import added, by table. */
final class NewRecords {

  private static final List<Table<?>> FIRST = List.of(Schema.COLLABORATIONS, Schema.ORGANISATIONS);

  private final Map<Table<?>, List<String>> ids = new LinkedHashMap<>();

  NewRecords(Edit edit) {
    collect(edit);
  }

  private void collect(Edit edit) {
    switch (edit) {
      case Batch batch -> batch.edits().forEach(this::collect);
      case Change change when change.before().isEmpty() ->
          change
              .after()
              .ifPresent(row ->
                  ids.computeIfAbsent(Schema.tableOf(row), table -> new ArrayList<>())
                      .add(row.id()));
      case Change change -> {}
    }
  }

  /** Ids of what was added to a table. */
  List<String> of(Table<?> table) {
    return List.copyOf(ids.getOrDefault(table, List.of()));
  }

  /** The table to show what is new in: collaborations before organisations before the rest. */
  Optional<Table<?>> table() {
    return FIRST.stream()
        .filter(ids::containsKey)
        .findFirst()
        .or(() -> ids.keySet().stream().findFirst());
  }
}
