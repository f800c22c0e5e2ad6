package liaison.ui.inspector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import liaison.app.edit.HistoryLine;
import liaison.base.Text;
import liaison.model.Column;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.edit.Batch;
import liaison.model.edit.Change;
import liaison.model.edit.Edit;
import liaison.model.record.Row;
import liaison.ui.state.Editing;
import liaison.ui.state.Explorer;

/**
 * Knows which steps of the history touched a record or what belongs to it. Steps are looked into
 * one after the other, the newest first, and only as far back as a reader may want to go.
 */
final class RecordTouches {

  private static final int FARTHEST = 200;
  private static final Set<String> OWNERS =
      Set.of(
          "collaboration",
          "organisation",
          "record",
          "subject",
          "owner",
          "listing",
          "target",
          "node");

  private final Explorer explorer;
  private final Editing editing;
  private final Runnable told;
  private final Map<Key, Set<String>> known = new HashMap<>();
  private long opened;
  private boolean isLooking;

  /** A step, whether it is undone at present or not. */
  private record Key(long number, String made, Text label) {
    static Key of(HistoryLine line) {
      return new Key(line.number(), line.made(), line.label());
    }
  }

  /**
   * @param told is run when more is known about what is selected
   */
  RecordTouches(Explorer explorer, Editing editing, Runnable told) {
    this.explorer = explorer;
    this.editing = editing;
    this.told = told;
    editing.history().subscribe((before, now) -> changed());
    explorer.selection().subscribe((before, now) -> look());
  }

  /** The steps that touched a record as far as they are known, the newest first. */
  List<HistoryLine> of(String record) {
    List<HistoryLine> found = new ArrayList<>();
    for (HistoryLine line : recent()) {
      if (known.getOrDefault(Key.of(line), Set.of()).contains(record)) {
        found.add(line);
      }
    }
    return found;
  }

  /** Steps known already may be undone now, or done again. */
  private void changed() {
    List<String> selection = explorer.selection().get();
    if (selection.size() == 1 && !of(selection.getFirst()).isEmpty()) {
      told.run();
    }
    look();
  }

  private List<HistoryLine> recent() {
    return editing.history().get().reversed().stream().limit(FARTHEST).toList();
  }

  /** Looks into the newest step that nobody has looked into, as long as something is selected. */
  private void look() {
    if (opened != explorer.opened()) {
      opened = explorer.opened();
      known.clear();
    }
    if (isLooking || explorer.selection().get().size() != 1) {
      return;
    }
    Optional<HistoryLine> next =
        recent().stream().filter(line -> !known.containsKey(Key.of(line))).findFirst();
    next.ifPresent(line -> {
      isLooking = true;
      long project = opened;
      editing
          .step(line.number())
          .onDone(edit -> found(line, ids(edit), project))
          .onFailed(reason -> found(line, Set.of(), project));
    });
  }

  private void found(HistoryLine line, Set<String> ids, long project) {
    isLooking = false;
    if (project == explorer.opened()) {
      known.put(Key.of(line), ids);
      List<String> selection = explorer.selection().get();
      if (selection.size() == 1 && ids.contains(selection.getFirst())) {
        told.run();
      }
    }
    look();
  }

  /** The records an edit changed, and those they belong to. */
  static Set<String> ids(Edit edit) {
    Set<String> ids = new TreeSet<>();
    collect(edit, ids);
    return ids;
  }

  private static void collect(Edit edit, Set<String> ids) {
    switch (edit) {
      case Batch batch -> batch.edits().forEach(part -> collect(part, ids));
      case Change change -> {
        change.before().ifPresent(row -> collect(row, ids));
        change.after().ifPresent(row -> collect(row, ids));
      }
    }
  }

  private static void collect(Row row, Set<String> ids) {
    ids.add(row.id());
    Table<?> table = Schema.tableOf(row);
    for (Column column : table.columns()) {
      if (OWNERS.contains(column.name())) {
        ids.add(table.value(row, table.indexOf(column.name())).toString());
      }
    }
  }
}
