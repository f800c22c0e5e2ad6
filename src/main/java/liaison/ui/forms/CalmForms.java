package liaison.ui.forms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import liaison.model.Table;
import liaison.ui.state.Forms;

/** Forms that do nothing while a form is open already. */
final class CalmForms implements Forms {

  private static final Set<String> FORMS =
      Set.of("form-card", "form-card-above", "merge-card", "delete-card");

  private final Forms forms;
  private final Supplier<String> top;

  /**
   * @param top id of the card on top, empty for none
   */
  CalmForms(Forms forms, Supplier<String> top) {
    this.forms = forms;
    this.top = top;
  }

  @Override
  public void create(Table<?> table, Map<String, Object> preset) {
    unlessOpen(() -> forms.create(table, preset));
  }

  @Override
  public void edit(List<String> ids) {
    unlessOpen(() -> forms.edit(ids));
  }

  @Override
  public void duplicate(String id) {
    unlessOpen(() -> forms.duplicate(id));
  }

  @Override
  public void delete(List<String> ids) {
    unlessOpen(() -> forms.delete(ids));
  }

  @Override
  public void merge(List<String> organisations) {
    unlessOpen(() -> forms.merge(organisations));
  }

  private void unlessOpen(Runnable task) {
    if (!FORMS.contains(top.get())) {
      task.run();
    }
  }
}
