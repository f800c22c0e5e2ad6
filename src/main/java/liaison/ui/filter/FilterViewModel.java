package liaison.ui.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import liaison.analysis.facet.FacetIndex;
import liaison.analysis.facet.FacetValue;
import liaison.analysis.facet.Facets;
import liaison.base.AppException;
import liaison.base.Messages;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Presence.Undated;
import liaison.model.filter.ClauseNames;
import liaison.model.filter.Condition;
import liaison.model.filter.Filter;
import liaison.model.filter.Filter.Clause;
import liaison.model.filter.Filter.Key;
import liaison.model.filter.FilterSentence;
import liaison.model.filter.SavedFilters;
import liaison.model.network.NetworkSpec;
import liaison.model.value.Period;
import liaison.ui.filter.FacetRow.Choice;
import liaison.ui.state.Explorer;
import liaison.ui.task.Jobs;
import liaison.ui.task.Slot;

/**
 * All facets, the filter as text and as a sentence, and the commands that change it. Here the
 * period is part of the filter; the shared filter and the shared period hold it apart.
 */
public final class FilterViewModel {

  private static final Slot SLOT = Slot.work("facets");
  private static final Set<Key> OPEN_AT_FIRST = Set.of(Key.KIND, Key.TYPE);
  private static final String NOTHING_OPEN = "-";

  private final Explorer explorer;
  private final Jobs jobs;
  private final Map<Key, ReadOnlyObjectWrapper<List<FacetRow>>> rows = new EnumMap<>(Key.class);
  private final Map<Key, BooleanProperty> open = new EnumMap<>(Key.class);
  private final StringBinding sentence;
  private final StringBinding text;
  private final BooleanBinding canClear;
  private Facets facets = Facets.NONE;
  private volatile Optional<Indexed> indexed = Optional.empty();

  /** An index with what it was made of. */
  private record Indexed(Dataset data, Undated undated, FacetIndex index) {}

  public FilterViewModel(Explorer explorer, Jobs jobs) {
    this.explorer = explorer;
    this.jobs = jobs;
    for (Key key : Facets.KEYS) {
      rows.put(key, new ReadOnlyObjectWrapper<>(List.of()));
      BooleanProperty isOpen = new SimpleBooleanProperty(OPEN_AT_FIRST.contains(key));
      isOpen.subscribe((before, after) -> explorer.keeps().touch());
      open.put(key, isOpen);
    }
    this.text =
        Bindings.createStringBinding(
            () -> whole().toString(), explorer.filter(), explorer.period());
    this.sentence =
        Bindings.createStringBinding(
            this::describe,
            explorer.filter(),
            explorer.period(),
            explorer.dataset(),
            explorer.language());
    this.canClear = Bindings.createBooleanBinding(() -> !text.get().isEmpty(), text);
    explorer.spec().subscribe(any -> count());
    explorer.dataset().subscribe((before, after) -> count());
    explorer.language().subscribe((before, after) -> show());
    explorer.keeps().add("filter.facets", this::keepOpen, this::openAsKept);
  }

  /** The values of a facet with their counts. */
  public ReadOnlyObjectProperty<List<FacetRow>> rows(Key key) {
    return wrapper(key).getReadOnlyProperty();
  }

  private ReadOnlyObjectWrapper<List<FacetRow>> wrapper(Key key) {
    return Optional.ofNullable(rows.get(key)).orElseThrow();
  }

  /** Whether a facet shows its values. */
  public BooleanProperty open(Key key) {
    return Optional.ofNullable(open.get(key)).orElseThrow();
  }

  /** The filter with its period as one sentence. */
  public StringBinding sentence() {
    return sentence;
  }

  /** The filter with its period as text. */
  public StringBinding text() {
    return text;
  }

  /** Whether any filter or period is set. */
  public BooleanBinding canClear() {
    return canClear;
  }

  /** The filter with its period. */
  Filter whole() {
    return explorer.filter().get().during(explorer.period().get());
  }

  Explorer explorer() {
    return explorer;
  }

  /**
   * What is chosen in a facet, in words, led by “and” where a facet before it has something chosen;
   * empty when nothing is.
   */
  String chosen(Key key) {
    ClauseNames names = names();
    Messages messages = Messages.in(explorer.language().get());
    List<Clause> clauses = whole().clauses();
    String words =
        clauses.stream()
            .filter(clause -> clause.key() == key)
            .map(names::list)
            .collect(Collectors.joining(messages.get("filter.both")));
    boolean follows =
        Facets.KEYS.stream()
            .takeWhile(one -> one != key)
            .anyMatch(one -> clauses.stream().anyMatch(clause -> clause.key() == one));
    return words.isEmpty() || !follows ? words : messages.get("filter.facet.and", words);
  }

  /** Conditions that no facet shows: groups, clauses on single organisations or on any region. */
  List<Condition> further() {
    return whole().conditions().stream()
        .filter(one -> !(one instanceof Clause clause && Facets.KEYS.contains(clause.key())))
        .toList();
  }

  /** A condition by itself as a sentence. */
  String sentence(Condition condition) {
    return new FilterSentence(explorer.dataset().get(), explorer.language().get())
        .of(new Filter(List.of(condition)));
  }

  /** Takes a condition out of the filter. */
  void remove(Condition condition) {
    List<Condition> rest = new ArrayList<>(whole().conditions());
    rest.remove(condition);
    set(new Filter(rest));
  }

  private ClauseNames names() {
    return new ClauseNames(explorer.dataset().get(), explorer.language().get());
  }

  /** Asks for a value, or no longer for it. */
  public void toggle(Key key, String code) {
    toggle(key, code, false);
  }

  /** Leaves a value out, or no longer. */
  public void exclude(Key key, String code) {
    toggle(key, code, true);
  }

  private void toggle(Key key, String code, boolean isNot) {
    Filter filter = whole();
    List<String> wanted = new ArrayList<>(isNot ? filter.excluded(key) : filter.values(key));
    List<String> other = new ArrayList<>(isNot ? filter.values(key) : filter.excluded(key));
    if (!wanted.remove(code)) {
      wanted.add(code);
      other.remove(code);
    }
    set(filter.with(new Clause(key, isNot, wanted)).with(new Clause(key, !isNot, other)));
  }

  /** Shows every value of a facet again. */
  public void clear(Key key) {
    set(whole().without(key));
  }

  /** Shows everything again. */
  public void clearAll() {
    set(Filter.NONE);
  }

  /** Takes a filter; its only period becomes the shared period. */
  public void set(Filter filter) {
    Optional<Filter.Parted> parted = filter.parted();
    explorer.filter().set(parted.map(Filter.Parted::filter).orElse(filter));
    explorer.period().set(parted.map(Filter.Parted::period).orElse(Period.ALWAYS));
  }

  /**
   * Takes a filter as typed, or a saved one by {@code @name}; what is wrong with it, if anything
   * is.
   */
  public Optional<Text> type(String typed) {
    try {
      set(new SavedFilters(explorer.dataset().get()).read(typed));
      return Optional.empty();
    } catch (AppException wrong) {
      return Optional.of(wrong.text());
    }
  }

  /** What can follow in a filter that is being typed. */
  FilterCompletion completion() {
    return new FilterCompletion(
        explorer.dataset().get(),
        explorer.language().get(),
        key -> facets.of(key).stream().map(FacetValue::code).toList());
  }

  private String describe() {
    String line =
        new FilterSentence(explorer.dataset().get(), explorer.language().get()).of(whole());
    return line.isEmpty()
        ? Messages.in(explorer.language().get()).get("caption.filter.none")
        : line;
  }

  private String keepOpen() {
    String keys =
        Facets.KEYS.stream()
            .filter(key -> open(key).get())
            .map(Key::code)
            .collect(Collectors.joining(","));
    return keys.isEmpty() ? NOTHING_OPEN : keys;
  }

  private void openAsKept(String kept) {
    List<String> codes = Arrays.asList(kept.split(",", -1));
    for (Key key : Facets.KEYS) {
      open(key).set(kept.isEmpty() ? OPEN_AT_FIRST.contains(key) : codes.contains(key.code()));
    }
  }

  private void count() {
    show();
    Dataset data = explorer.dataset().get();
    NetworkSpec spec = explorer.spec().get();
    jobs.run(SLOT, Text.of("filter.job"), progress -> index(data, spec).count(spec, progress))
        .onDone(next -> {
          facets = next;
          show();
        });
  }

  private FacetIndex index(Dataset data, NetworkSpec spec) {
    Optional<Indexed> known =
        indexed.filter(one -> isSame(one.data(), data) && one.undated() == spec.undated());
    if (known.isPresent()) {
      return known.get().index();
    }
    FacetIndex made = new FacetIndex(data, spec.undated());
    indexed = Optional.of(new Indexed(data, spec.undated(), made));
    return made;
  }

  @SuppressWarnings("ReferenceEquality") // another snapshot of equal rows is worth another index
  private static boolean isSame(Dataset one, Dataset other) {
    return one == other;
  }

  private void show() {
    Filter filter = whole();
    ClauseNames names = names();
    for (Key key : Facets.KEYS) {
      wrapper(key).set(rows(key, filter, names));
    }
  }

  private List<FacetRow> rows(Key key, Filter filter, ClauseNames names) {
    List<String> in = filter.values(key);
    List<String> out = filter.excluded(key);
    Map<String, Integer> all = new LinkedHashMap<>();
    for (FacetValue value : facets.of(key)) {
      all.put(value.code(), value.count());
    }
    in.forEach(code -> all.putIfAbsent(code, 0));
    out.forEach(code -> all.putIfAbsent(code, 0));
    double most = Math.max(1, all.values().stream().mapToInt(Integer::intValue).max().orElse(1));
    List<FacetRow> made = new ArrayList<>();
    all.forEach((code, count) -> {
      Choice choice =
          in.contains(code) ? Choice.IN : (out.contains(code) ? Choice.OUT : Choice.NONE);
      made.add(new FacetRow(code, names.value(key, code), count, count / most, choice));
    });
    return List.copyOf(made);
  }
}
