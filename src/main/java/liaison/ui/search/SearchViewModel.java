package liaison.ui.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import liaison.app.search.SearchService;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.search.Hit;
import liaison.search.Hits;
import liaison.search.SearchIndex;
import liaison.search.Thing;
import liaison.ui.state.Explorer;
import liaison.ui.task.Jobs;
import liaison.ui.task.Slot;

/**
 * What fits the words in the search field. The index is made in the background when the list is
 * first opened, and again when records have changed; a key is answered on the window's thread,
 * which takes few milliseconds, but in the background where the project is very large.
 */
public final class SearchViewModel {

  private static final Slot INDEX = Slot.longWork("search-index");
  private static final Slot FIND = Slot.work("search");
  private static final int LARGE = 20_000;
  private static final int RECENT = 8;

  private final Explorer explorer;
  private final Jobs jobs;
  private final SearchService service;
  private final SearchActions actions;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<List<SearchRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
  private final Deque<String> recent = new ArrayDeque<>();
  private final Set<Thing> whole = EnumSet.noneOf(Thing.class);
  private Optional<Dataset> indexed = Optional.empty();
  private Optional<SearchIndex> index = Optional.empty();

  /**
   * @param actions what is done with what was found
   */
  public SearchViewModel(
      Explorer explorer, Jobs jobs, SearchService service, SearchActions actions) {
    this.explorer = explorer;
    this.jobs = jobs;
    this.service = service;
    this.actions = actions;
    typed.subscribe((before, now) -> typedAnew());
    explorer.dataset().subscribe((before, now) -> changed());
    explorer.language().subscribe((before, now) -> changed());
  }

  /** The words in the field. */
  public StringProperty typed() {
    return typed;
  }

  /** Whether the list is shown. */
  public ReadOnlyBooleanProperty shown() {
    return shown.getReadOnlyProperty();
  }

  /** The lines of the list. */
  public ReadOnlyObjectProperty<List<SearchRow>> rows() {
    return rows.getReadOnlyProperty();
  }

  /** Place of the line that is chosen, -1 for none; Enter then takes the first. */
  public ReadOnlyIntegerProperty chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** Shows the list. */
  public void open() {
    if (!shown.get()) {
      chosen.set(-1);
      shown.set(true);
    }
    refresh();
  }

  /** Hides the list; the words stay. */
  public void close() {
    shown.set(false);
    chosen.set(-1);
  }

  /** Empties the field, or hides the list when it is empty. */
  public void escape() {
    if (typed.get().isEmpty()) {
      close();
    } else {
      typed.set("");
    }
  }

  /** Chooses another line, so many further down; past either end none is chosen. */
  public void move(int lines) {
    if (!shown.get()) {
      open();
      return;
    }
    List<Integer> places = choosable();
    int at = places.indexOf(chosen.get());
    int next = at < 0 && lines < 0 ? places.size() + lines : at + lines;
    boolean isPage = Math.abs(lines) > 1;
    int kept = isPage ? Math.clamp(next, 0, Math.max(0, places.size() - 1)) : next;
    chosen.set(kept < 0 || kept >= places.size() ? -1 : places.get(kept));
  }

  /** Does what the chosen line is for, or the first where none is. */
  public void enter() {
    target().ifPresent(this::take);
  }

  /** Filters by what the chosen line stands for, or the first where none is chosen. */
  public void filter() {
    target().ifPresent(this::filterBy);
  }

  /** Does what a line is for. */
  void take(SearchRow row) {
    switch (row) {
      case SearchRow.Found found -> {
        done();
        actions.show(found.hit());
      }
      case SearchRow.More more -> {
        int at = chosen.get();
        whole.add(more.thing());
        refresh();
        chosen.set(at);
      }
      case SearchRow.Recent words -> typed.set(words.words());
      case SearchRow.Heading heading -> {}
      case SearchRow.Hint hint -> {}
    }
  }

  /** Filters by what a line stands for, where there is a filter for it. */
  void filterBy(SearchRow row) {
    if (row instanceof SearchRow.Found found && canFilterBy(row)) {
      done();
      actions.filterBy(found.hit());
    }
  }

  static boolean canFilterBy(SearchRow row) {
    return row instanceof SearchRow.Found found && SearchActions.canFilterBy(found.hit());
  }

  /** The line that Enter takes. */
  Optional<SearchRow> target() {
    int at = chosen.get();
    if (!shown.get()) {
      return Optional.empty();
    }
    return at >= 0
        ? Optional.of(rows.get().get(at))
        : rows.get().stream().filter(SearchRow.Found.class::isInstance).findFirst();
  }

  private void done() {
    String words = typed.get().strip();
    recent.remove(words);
    recent.addFirst(words);
    while (recent.size() > RECENT) {
      recent.removeLast();
    }
    typed.set("");
    close();
  }

  private List<Integer> choosable() {
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at < rows.get().size(); at++) {
      if (rows.get().get(at).isChoosable()) {
        places.add(at);
      }
    }
    return places;
  }

  private void typedAnew() {
    whole.clear();
    chosen.set(-1);
    if (!typed.get().isEmpty()) {
      shown.set(true);
    }
    if (shown.get()) {
      refresh();
    }
  }

  private void changed() {
    if (shown.get()) {
      refresh();
    }
  }

  private void refresh() {
    prepare();
    String words = typed.get();
    if (words.isBlank()) {
      show(SearchRows.of(recent));
    } else if (index.isEmpty()) {
      show(List.of(new SearchRow.Hint(Text.of("search.preparing"))));
    } else {
      index.ifPresent(ready -> find(ready, words));
    }
  }

  /** Makes the index of the records as they are now, unless that is there or on its way. */
  @SuppressWarnings("ReferenceEquality") // a snapshot is itself
  private void prepare() {
    Dataset data = explorer.dataset().get();
    if (indexed.filter(same -> same == data).isPresent()) {
      return;
    }
    indexed = Optional.of(data);
    jobs.run(INDEX, Text.of("search.job"), progress -> service.index(data, progress))
        .onDone(next -> {
          index = Optional.of(next);
          changed();
        })
        .onFailed(reason -> {
          indexed = Optional.empty();
          show(List.of(new SearchRow.Hint(reason)));
        });
  }

  private void find(SearchIndex ready, String words) {
    if (ready.size() <= LARGE) {
      show(words, ready.find(words, explorer.language().get(), SearchRows.MOST));
    } else {
      var language = explorer.language().get();
      jobs.run(
              FIND, Text.of("search.job"), progress -> ready.find(words, language, SearchRows.MOST))
          .onDone(hits -> show(words, hits));
    }
  }

  private void show(String words, Hits hits) {
    if (words.equals(typed.get())) {
      show(
          hits.isEmpty()
              ? List.of(new SearchRow.Hint(Text.of("search.none", words.strip())))
              : SearchRows.of(hits, whole));
    }
  }

  private void show(List<SearchRow> next) {
    if (!next.equals(rows.get())) {
      rows.set(List.copyOf(next));
    }
    if (chosen.get() >= next.size()) {
      chosen.set(-1);
    }
  }

  /** What a hit is called in the window's language. */
  String name(Hit hit) {
    return hit.name(explorer.language().get());
  }

  /** Its name in the other language, empty when there is none. */
  String secondName(Hit hit) {
    return hit.secondName(explorer.language().get());
  }
}
