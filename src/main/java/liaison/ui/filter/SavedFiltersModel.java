package liaison.ui.filter;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import liaison.base.AppException;
import liaison.model.filter.Filter;
import liaison.model.filter.FilterSentence;
import liaison.model.filter.SavedFilters;
import liaison.model.record.SavedFilter;
import liaison.ui.state.Editing;
import liaison.ui.state.Explorer;

/** The filters the project keeps under names; every change of them is a step of the history. */
public final class SavedFiltersModel {

  private final FilterViewModel filter;
  private final Explorer explorer;
  private final Editing editing;
  private final ReadOnlyObjectWrapper<List<SavedFilter>> all =
      new ReadOnlyObjectWrapper<>(List.of());

  public SavedFiltersModel(FilterViewModel filter, Editing editing) {
    this.filter = filter;
    this.explorer = filter.explorer();
    this.editing = editing;
    explorer.dataset().subscribe(data -> all.set(new SavedFilters(data).all()));
  }

  /** All of them by name. */
  public ReadOnlyObjectProperty<List<SavedFilter>> all() {
    return all.getReadOnlyProperty();
  }

  /** Whether there is a filter that can be kept. */
  public BooleanBinding canSave() {
    return filter.canClear().and(editing.canEdit());
  }

  /** Whether names can be changed. */
  public ReadOnlyBooleanProperty canEdit() {
    return editing.canEdit();
  }

  /** Whether saving under a name would replace another filter. */
  public boolean isTaken(String name) {
    return saved().find(name).isPresent();
  }

  public void save(String name) {
    editing.apply(saved().save(name, filter.whole()));
  }

  public void rename(SavedFilter one, String name) {
    editing.apply(saved().rename(one, name));
  }

  public void delete(SavedFilter one) {
    editing.apply(saved().delete(one));
  }

  /** Filters by a kept filter. */
  public void apply(SavedFilter one) {
    filter.type(one.filter());
  }

  /** A kept filter as a sentence; as it stands where it cannot be read. */
  public String sentence(SavedFilter one) {
    try {
      return new FilterSentence(explorer.dataset().get(), explorer.language().get())
          .of(Filter.parse(one.filter()));
    } catch (AppException unreadable) {
      return one.filter();
    }
  }

  private SavedFilters saved() {
    return new SavedFilters(explorer.dataset().get());
  }
}
