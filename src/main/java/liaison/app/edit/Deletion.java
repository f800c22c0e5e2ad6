package liaison.app.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import liaison.base.Text;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.edit.Batch;
import liaison.model.edit.Change;
import liaison.model.record.Placement;
import liaison.model.record.Row;
import liaison.model.record.Term;

/**
 * Records deleted with everything that hangs on them, so that nothing refers to what is not there.
 *
 * @param rows what is asked to be deleted
 * @param along number of further records deleted, by table
 * @param emptied number of records that stay and lose a reference
 * @param batch does it, as one step
 */
public record Deletion(List<Row> rows, SortedMap<String, Integer> along, int emptied, Batch batch) {

  /** References without which a record makes no sense; other references are only emptied. */
  private static final Set<String> OWNING =
      Set.of(
          "participations.collaboration",
          "participations.organisation",
          "amounts.collaboration",
          "amounts.participant",
          "milestones.collaboration",
          "links.collaboration",
          "links.target",
          "listing_steps.listing",
          "listings.owner",
          "evidence.record",
          "evidence.source",
          "attributes.record",
          "indicators.subject",
          "indicators.counterpart");

  /** Works out what goes along; ids that are not there are left out. */
  public static Deletion of(Dataset data, List<String> ids) {
    List<Row> wanted = ids.stream().distinct().flatMap(id -> data.find(id).stream()).toList();
    RowChanges changes = gather(data, wanted);
    SortedMap<String, Integer> along = new TreeMap<>();
    changes.deleted().stream()
        .filter(row -> !wanted.contains(row) && !(row instanceof Placement))
        .forEach(row -> along.merge(Schema.tableOf(row).name(), 1, Integer::sum));
    Batch batch = new Batch(label(data, wanted, along), changes.edits());
    return new Deletion(wanted, along, changes.changed().size(), batch);
  }

  /** The changes that deleting rows needs, without a label. */
  static RowChanges gather(Dataset data, List<? extends Row> wanted) {
    RowChanges changes = new RowChanges(data);
    Deque<Row> open = new ArrayDeque<>(wanted);
    wanted.forEach(changes::delete);
    List<Row> all = new ArrayList<>(wanted);
    while (!open.isEmpty()) {
      for (RowChanges.Reference reference : RowChanges.referencesTo(data, open.pop().id())) {
        if (isOwning(reference) && !changes.isDeleted(reference.row())) {
          changes.delete(reference.row());
          open.push(reference.row());
          all.add(reference.row());
        }
      }
    }
    for (Row row : all) {
      RowChanges.referencesTo(data, row.id()).stream()
          .filter(reference -> !isOwning(reference))
          .forEach(reference -> changes.redirect(reference, row.id(), ""));
      data.related(Schema.PLACEMENTS, "node", row.id()).forEach(changes::delete);
      if (row instanceof Term term) {
        clearCodes(data, term, changes);
      }
    }
    return changes;
  }

  private static boolean isOwning(RowChanges.Reference reference) {
    return OWNING.contains(reference.table().name() + "." + reference.column().name());
  }

  /**
   * A word of the project's own goes from the records that use it, unless the lists still know it.
   */
  private static void clearCodes(Dataset data, Term term, RowChanges changes) {
    if (data.apply(Change.delete(term)).vocabulary().has(term.list(), term.code())) {
      return;
    }
    for (Table<?> table : Schema.TABLES) {
      for (Column column : table.columns()) {
        boolean isCode = column.type() == Column.Type.CODE || column.type() == Column.Type.CODES;
        if (isCode && column.target().equals(term.list())) {
          data.related(table, column.name(), term.code())
              .forEach(row ->
                  changes.redirect(new RowChanges.Reference(table, column, row), term.code(), ""));
        }
      }
    }
  }

  private static Text label(Dataset data, List<Row> rows, SortedMap<String, Integer> along) {
    if (rows.size() != 1) {
      SortedMap<String, Integer> counts = new TreeMap<>();
      rows.forEach(row -> counts.merge(Schema.tableOf(row).name(), 1, Integer::sum));
      return Text.of("edit.deleted.several", EditLabels.counts(counts));
    }
    Row row = rows.getFirst();
    return along.isEmpty()
        ? new EditLabels(data).deleted(row)
        : Text.of(
            "edit.deleted.with",
            RowNames.kind(row),
            new RowNames(data).of(row),
            EditLabels.counts(along));
  }
}
