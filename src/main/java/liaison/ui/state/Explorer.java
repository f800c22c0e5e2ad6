package liaison.ui.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import liaison.app.picture.ViewKind;
import liaison.app.picture.ViewOptions;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Presence.Undated;
import liaison.model.filter.Filter;
import liaison.model.network.NetworkSpec;
import liaison.model.value.Period;
import liaison.scene.Theme;

/**
 * What is looked at: one project, one selection, one filter, one period, shared by all views. All
 * of it lives on the window's thread.
 */
public final class Explorer {

  private final ObjectProperty<Dataset> dataset;
  private long opened;
  private final ObjectProperty<Text> projectName = new SimpleObjectProperty<>(Text.literal(""));
  private final ObjectProperty<ViewKind> view = new SimpleObjectProperty<>(ViewKind.GRAPH);
  private final ReadOnlyObjectWrapper<List<ViewKind>> tiles =
      new ReadOnlyObjectWrapper<>(List.of(ViewKind.GRAPH));
  private final ReadOnlyObjectWrapper<Optional<Reveal>> revealed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Optional<RowsBehind>> rows =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<ViewOptions> options =
      new SimpleObjectProperty<>(ViewOptions.STANDARD);
  private final ReadOnlyObjectWrapper<NetworkSpec> spec =
      new ReadOnlyObjectWrapper<>(NetworkSpec.STANDARD);
  private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.NONE);
  private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.ALWAYS);
  private final ObjectProperty<Undated> undated = new SimpleObjectProperty<>(Undated.KNOWN_BY);
  private final ReadOnlyObjectWrapper<List<String>> selection =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<Language> language;
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final Keeps keeps = new Keeps();

  public Explorer(Dataset data, Language language) {
    this.dataset = new SimpleObjectProperty<>(data);
    this.language = new SimpleObjectProperty<>(language);
    filter.subscribe(next -> spec.set(spec.get().withFilter(next)));
    period.subscribe(next -> spec.set(spec.get().withPeriod(next)));
    undated.subscribe(this::specUndated);
    view.subscribe((before, now) -> place(before, now));
  }

  private void specUndated(Undated next) {
    NetworkSpec now = spec.get();
    spec.set(
        new NetworkSpec(
            now.filter(), now.period(), next, now.level(), now.projection(), now.counting()));
  }

  /** A view that is asked for and not shown takes the place of the one that was looked at. */
  private void place(ViewKind before, ViewKind now) {
    if (!isShown(now)) {
      List<ViewKind> next = new ArrayList<>(tiles.get());
      int at = Math.max(0, next.indexOf(before));
      next.set(at, now);
      tiles.set(List.copyOf(next));
    }
  }

  /** Shows another project: what was selected and filtered in the old one is forgotten. */
  public void open(Text name, Dataset data) {
    opened++;
    clearSelection();
    rows.set(Optional.empty());
    revealed.set(Optional.empty());
    filter.set(Filter.NONE);
    period.set(Period.ALWAYS);
    options.set(options.get().withFocus("", 1));
    projectName.set(name);
    dataset.set(data);
  }

  /** Grows with every project that is opened; it tells another project from an edit of this one. */
  public long opened() {
    return opened;
  }

  /** The records of the project. */
  public ObjectProperty<Dataset> dataset() {
    return dataset;
  }

  /** What the project is called. */
  public ObjectProperty<Text> projectName() {
    return projectName;
  }

  /** The view that is looked at: the one in the centre, or the active one of several. */
  public ObjectProperty<ViewKind> view() {
    return view;
  }

  /** The views shown side by side, at least one, each once. */
  public ReadOnlyObjectProperty<List<ViewKind>> tiles() {
    return tiles.getReadOnlyProperty();
  }

  /** Shows views side by side; the one that is looked at stays so when it is among them. */
  public void showTiles(List<ViewKind> next) {
    List<ViewKind> each = next.stream().distinct().toList();
    if (each.isEmpty()) {
      throw new IllegalArgumentException("no view to show");
    }
    tiles.set(each);
    if (!each.contains(view.get())) {
      view.set(each.getFirst());
    }
  }

  /** Whether a view is in the centre, alone or beside others. */
  public boolean isShown(ViewKind kind) {
    return tiles.get().contains(kind);
  }

  /** What the views are asked to bring into sight; empty before the first request. */
  public ReadOnlyObjectProperty<Optional<Reveal>> revealed() {
    return revealed.getReadOnlyProperty();
  }

  /** Selects a thing and asks every view that is shown to bring it into sight. */
  public void reveal(String id) {
    select(id);
    long count = revealed.get().map(Reveal::count).orElse(0L) + 1;
    revealed.set(Optional.of(new Reveal(id, count)));
  }

  /** The rows behind a number that the table is narrowed to; empty for all rows. */
  public ObjectProperty<Optional<RowsBehind>> rows() {
    return rows;
  }

  /** Shows the rows behind a number in the table. */
  public void showRows(RowsBehind wanted) {
    rows.set(Optional.of(wanted));
    view.set(ViewKind.TABLE);
  }

  /** How views are made. */
  public ObjectProperty<ViewOptions> options() {
    return options;
  }

  /** How networks are derived; it follows filter, period and the rule for the undated. */
  public ReadOnlyObjectProperty<NetworkSpec> spec() {
    return spec.getReadOnlyProperty();
  }

  public ObjectProperty<Filter> filter() {
    return filter;
  }

  public ObjectProperty<Period> period() {
    return period;
  }

  /** The rule for the undated. */
  public ObjectProperty<Undated> undated() {
    return undated;
  }

  public ObjectProperty<Language> language() {
    return language;
  }

  public ObjectProperty<Theme> theme() {
    return theme;
  }

  /** What features want kept with the project. */
  public Keeps keeps() {
    return keeps;
  }

  /** Ids of what is selected, in the order it was. */
  public ReadOnlyObjectProperty<List<String>> selection() {
    return selection.getReadOnlyProperty();
  }

  /** Selects one thing instead of what was selected. */
  public void select(String id) {
    selection.set(List.of(id));
  }

  /** Selects things, in this order, instead of what was selected. */
  public void selectAll(List<String> ids) {
    selection.set(ids.stream().distinct().toList());
  }

  /** Adds one thing to the selection, or takes it out. */
  public void toggle(String id) {
    List<String> next = new ArrayList<>(selection.get());
    if (!next.remove(id)) {
      next.add(id);
    }
    selection.set(List.copyOf(next));
  }

  public void clearSelection() {
    selection.set(List.of());
  }
}
