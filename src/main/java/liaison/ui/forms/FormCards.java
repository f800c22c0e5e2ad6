package liaison.ui.forms;

import java.util.List;
import java.util.Map;
import liaison.model.Table;
import liaison.ui.control.Controls;
import liaison.ui.control.Layers;
import liaison.ui.state.Editing;
import liaison.ui.state.Forms;

/** Shows forms as cards over the window. */
public final class FormCards implements Forms {

  public FormCards(Layers layers, Editing editing, Controls controls) {}

  @Override
  public void create(Table<?> table, Map<String, Object> preset) {}

  @Override
  public void edit(List<String> ids) {}

  @Override
  public void duplicate(String id) {}

  @Override
  public void delete(List<String> ids) {}

  @Override
  public void merge(List<String> organisations) {}
}
