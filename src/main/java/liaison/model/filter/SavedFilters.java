package liaison.model.filter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.edit.Batch;
import liaison.model.edit.Change;
import liaison.model.edit.Edit;
import liaison.model.record.SavedFilter;

/** The filters a project keeps under names, and the edits that change them. */
public final class SavedFilters {

  private static final String MARK = "@";

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

  /** Whether a text names a saved filter, {@code @name}, instead of writing one. */
  public static boolean isName(String text) {
    return text.strip().startsWith(MARK);
  }

  /**
   * The filter that a text means, {@code @name} or written out, with its values found in the data.
   *
   * @throws AppException when no filter is saved under the name, or the text is no filter
   */
  public Filter read(String text) {
    if (!isName(text)) {
      return Filter.parse(text).resolve(data);
    }
    String name = text.strip().substring(MARK.length()).strip();
    return find(name)
        .map(found -> Filter.parse(found.filter()).resolve(data))
        .orElseThrow(() -> new AppException(Fault.USAGE, unknown(name)));
  }

  private Text unknown(String name) {
    String names = String.join(", ", all().stream().map(SavedFilter::name).toList());
    return names.isEmpty()
        ? Text.of("filter.noneSaved", name)
        : Text.of("filter.notSaved", name, names);
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
