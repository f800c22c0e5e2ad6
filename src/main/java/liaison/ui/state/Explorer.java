package liaison.ui.state;

import java.util.ArrayList;
import java.util.List;
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
  private final ObjectProperty<Text> projectName = new SimpleObjectProperty<>(Text.literal(""));
  private final ObjectProperty<ViewKind> view = new SimpleObjectProperty<>(ViewKind.GRAPH);
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

  public Explorer(Dataset data, Language language) {
    this.dataset = new SimpleObjectProperty<>(data);
    this.language = new SimpleObjectProperty<>(language);
    filter.subscribe(next -> spec.set(spec.get().withFilter(next)));
    period.subscribe(next -> spec.set(spec.get().withPeriod(next)));
    undated.subscribe(this::specUndated);
  }

  private void specUndated(Undated next) {
    NetworkSpec now = spec.get();
    spec.set(
        new NetworkSpec(
            now.filter(), now.period(), next, now.level(), now.projection(), now.counting()));
  }

  /** Shows another project: what was selected and filtered in the old one is forgotten. */
  public void open(Text name, Dataset data) {
    clearSelection();
    filter.set(Filter.NONE);
    period.set(Period.ALWAYS);
    options.set(options.get().withFocus("", 1));
    projectName.set(name);
    dataset.set(data);
  }

  /** The records of the project. */
  public ObjectProperty<Dataset> dataset() {
    return dataset;
  }

  /** What the project is called. */
  public ObjectProperty<Text> projectName() {
    return projectName;
  }

  /** The view in the centre. */
  public ObjectProperty<ViewKind> view() {
    return view;
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

  /** Ids of what is selected, in the order it was. */
  public ReadOnlyObjectProperty<List<String>> selection() {
    return selection.getReadOnlyProperty();
  }

  /** Selects one thing instead of what was selected. */
  public void select(String id) {
    selection.set(List.of(id));
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
