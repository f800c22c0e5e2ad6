package liaison.model.filter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.edit.Batch;
import liaison.model.edit.Change;
import liaison.model.edit.Edit;
import liaison.model.record.SavedFilter;

/** The filters a project keeps under names, and the edits that change them. */
public final class SavedFilters {

  private final Dataset data;

  public SavedFilters(Dataset data) {
    this.data = data;
  }

  /** All of them by name. */
  public List<SavedFilter> all() {
    return data.rows(Schema.FILTERS).stream()
        .sorted(Comparator.comparing(SavedFilter::name).thenComparing(SavedFilter::id))
        .toList();
  }

  /** The one of a name, whether in capitals or not. */
  public Optional<SavedFilter> find(String name) {
    String wanted = name.strip();
    return all().stream().filter(one -> one.name().equalsIgnoreCase(wanted)).findFirst();
  }

  /** Keeps a filter under a name; one kept under it before is replaced. */
  public Edit save(String name, Filter filter) {
    Optional<SavedFilter> before = find(name);
    String id = before.map(SavedFilter::id).orElseGet(this::freeId);
    SavedFilter after = new SavedFilter(id, name.strip(), filter.toString());
    Change change =
        before.map(one -> Change.update(one, after)).orElseGet(() -> Change.create(after));
    return new Batch(Text.of("filter.edit.save", after.name()), List.of(change));
  }

  /** Gives a filter another name. */
  public Edit rename(SavedFilter filter, String name) {
    SavedFilter after = new SavedFilter(filter.id(), name.strip(), filter.filter());
    return new Batch(
        Text.of("filter.edit.rename", filter.name(), after.name()),
        List.of(Change.update(filter, after)));
  }

  public Edit delete(SavedFilter filter) {
    return new Batch(Text.of("filter.edit.delete", filter.name()), List.of(Change.delete(filter)));
  }

  private String freeId() {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> "filter-" + number)
        .filter(id -> data.find(id).isEmpty())
        .findFirst()
        .orElseThrow();
  }
}
