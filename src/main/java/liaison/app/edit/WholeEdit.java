package liaison.app.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.edit.Batch;
import liaison.model.edit.Change;
import liaison.model.edit.Edit;
import liaison.model.record.Row;

/** A record saved together with its parts, such as a collaboration with its participants. */
public final class WholeEdit {

  /**
   * What saving does.
   *
   * @param id of the record, also where it is new
   * @param batch does it, as one step
   */
  public record Saved(String id, Batch batch) {}

  private static final Map<String, String> OWNER =
      Map.of(
          "participations", "collaboration",
          "amounts", "collaboration",
          "milestones", "collaboration",
          "links", "collaboration",
          "listing_steps", "listing",
          "evidence", "record",
          "attributes", "record");

  private final Dataset data;
  private final FreshIds ids;
  private final Map<String, SortedMap<String, Integer>> counts = new LinkedHashMap<>();

  public WholeEdit(Dataset data) {
    this.data = data;
    this.ids = new FreshIds(data);
    List.of("edit.whole.added", "edit.whole.changed", "edit.whole.removed")
        .forEach(key -> counts.put(key, new TreeMap<>()));
  }

  /** The parts of a record in a table. */
  public static <R extends Row> List<R> parts(Dataset data, Table<R> table, String id) {
    return id.isEmpty() ? List.of() : data.related(table, owner(table), id);
  }

  /** The column by which the rows of a table belong to a record. */
  public static String owner(Table<?> table) {
    return OWNER.getOrDefault(table.name(), "");
  }

  /**
   * Works out what is new, changed and gone. It can be asked once.
   *
   * @param root the record; without an id when it is new
   * @param parts all its parts of these tables, new ones without an id; those of other tables stay
   */
  public Saved save(Row root, Map<Table<?>, List<Row>> parts) {
    boolean isNew = root.id().isEmpty();
    Row own = isNew ? Values.with(root, "id", ids.next(root)) : root;
    List<Edit> edits = new ArrayList<>();
    if (isNew) {
      edits.add(Change.create(own));
    } else {
      update(own, edits);
    }
    parts.forEach((table, rows) -> saveParts(own.id(), table, rows, edits));
    Batch batch = new Batch(Text.literal(""), edits);
    Dataset after = data.apply(batch);
    return new Saved(own.id(), new Batch(label(after, own, isNew), batch.edits()));
  }

  private void update(Row row, List<Edit> edits) {
    data.find(Schema.tableOf(row), row.id())
        .ifPresent(before -> edits.add(Change.update(before, row)));
  }

  private void saveParts(String id, Table<?> table, List<Row> rows, List<Edit> edits) {
    Set<String> kept = rows.stream().map(Row::id).collect(Collectors.toSet());
    List<? extends Row> gone =
        parts(data, table, id).stream().filter(row -> !kept.contains(row.id())).toList();
    edits.addAll(Deletion.gather(data, gone).edits());
    count("edit.whole.removed", table, gone.size());
    for (Row row : rows) {
      Row owned = Values.with(row, owner(table), id);
      if (owned.id().isEmpty()) {
        edits.add(Change.create(Values.with(owned, "id", ids.next(owned))));
        count("edit.whole.added", table, 1);
      } else {
        int before = edits.size();
        update(owned, edits);
        boolean isChanged = edits.size() > before && !edits.getLast().isEmpty();
        count("edit.whole.changed", table, isChanged ? 1 : 0);
      }
    }
  }

  private void count(String what, Table<?> table, int more) {
    if (more > 0) {
      counts.getOrDefault(what, new TreeMap<>()).merge(table.name(), more, Integer::sum);
    }
  }

  private Text label(Dataset after, Row own, boolean isNew) {
    Text name = new RowNames(after).of(own);
    SortedMap<String, Integer> added = counts.getOrDefault("edit.whole.added", new TreeMap<>());
    if (isNew) {
      return added.isEmpty()
          ? new EditLabels(after).created(own)
          : Text.of("edit.created.with", RowNames.kind(own), name, EditLabels.counts(added));
    }
    List<Text> parts = new ArrayList<>();
    counts.forEach((what, number) -> {
      if (!number.isEmpty()) {
        parts.add(new Text(what, List.of(EditLabels.counts(number))));
      }
    });
    Row before = data.find(Schema.tableOf(own), own.id()).<Row>map(row -> row).orElse(own);
    if (parts.isEmpty()) {
      return new EditLabels(after).changed(before, own);
    }
    if (!before.equals(own)) {
      parts.addFirst(Text.of("edit.whole.own"));
    }
    return Text.of("edit.whole", RowNames.kind(own), name, EditLabels.joined(parts));
  }
}
