package liaison.ui.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.filter.Filter;
import liaison.model.network.NetworkSpec;
import liaison.ui.state.Explorer;
import liaison.ui.state.Names;
import liaison.ui.task.Jobs;
import liaison.ui.task.Slot;

/** The facets of kind and type and the commands that choose among them. */
public final class FilterViewModel {

  private static final Slot SLOT = Slot.work("facets");

  private final Explorer explorer;
  private final Jobs jobs;
  private final ReadOnlyObjectWrapper<List<FacetRow>> kinds =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<FacetRow>> types =
      new ReadOnlyObjectWrapper<>(List.of());
  private final BooleanBinding canClear;
  private Counts counts = new Counts(Map.of(), Map.of());

  private record Counts(Map<String, Integer> kinds, Map<String, Integer> types) {}

  public FilterViewModel(Explorer explorer, Jobs jobs) {
    this.explorer = explorer;
    this.jobs = jobs;
    this.canClear =
        Bindings.createBooleanBinding(() -> !explorer.filter().get().isEmpty(), explorer.filter());
    explorer.spec().subscribe(any -> count());
    explorer.dataset().subscribe((before, after) -> count());
    explorer.language().subscribe((before, after) -> show());
  }

  /** Kinds of collaboration, most frequent first. */
  public ReadOnlyObjectProperty<List<FacetRow>> kinds() {
    return kinds.getReadOnlyProperty();
  }

  /** Types of organisation, most frequent first. */
  public ReadOnlyObjectProperty<List<FacetRow>> types() {
    return types.getReadOnlyProperty();
  }

  /** Whether any filter is set. */
  public BooleanBinding canClear() {
    return canClear;
  }

  /** Asks for a value, or no longer for it. */
  public void toggle(Filter.Key key, String code) {
    Filter filter = explorer.filter().get();
    List<String> values = new ArrayList<>(filter.values(key));
    if (!values.remove(code)) {
      values.add(code);
    }
    explorer.filter().set(filter.with(key, values));
  }

  /** Shows every value of a facet again. */
  public void clear(Filter.Key key) {
    explorer.filter().set(explorer.filter().get().with(key, List.of()));
  }

  /** Shows everything again. */
  public void clearAll() {
    explorer.filter().set(Filter.NONE);
  }

  private void count() {
    show();
    Dataset data = explorer.dataset().get();
    NetworkSpec spec = explorer.spec().get();
    jobs.run(
            SLOT,
            Text.of("filter.job"),
            progress -> {
              FacetCounts facets = new FacetCounts(data, spec);
              return new Counts(facets.kinds(progress), facets.types(progress));
            })
        .onDone(next -> {
          counts = next;
          show();
        });
  }

  private void show() {
    kinds.set(rows(Filter.Key.KIND, counts.kinds()));
    types.set(rows(Filter.Key.TYPE, counts.types()));
  }

  private List<FacetRow> rows(Filter.Key key, Map<String, Integer> found) {
    Names names = new Names(explorer.dataset().get(), explorer.language().get());
    List<String> chosen = explorer.filter().get().values(key);
    Map<String, Integer> all = new TreeMap<>(found);
    chosen.forEach(code -> all.putIfAbsent(code, 0));
    int most = all.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    return all.entrySet().stream()
        .map(entry ->
            new FacetRow(
                entry.getKey(),
                names.code(key.list(), entry.getKey()),
                entry.getValue(),
                most == 0 ? 0 : (double) entry.getValue() / most,
                chosen.contains(entry.getKey())))
        .sorted(
            Comparator.comparingInt((FacetRow row) -> -row.count()).thenComparing(FacetRow::code))
        .toList();
  }
}
