package liaison.ui.graph;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import liaison.app.picture.ViewOptions;
import liaison.ui.state.Explorer;
import liaison.ui.state.OptionProperty;

/** How the graph is laid out. */
public final class GraphViewModel {

  private final OptionProperty<String> layout;
  private final OptionProperty<Boolean> hideHub;
  private final OptionProperty<Boolean> isApart;

  public GraphViewModel(Explorer explorer) {
    layout = new OptionProperty<>(explorer, ViewOptions::layout, ViewOptions::withLayout);
    hideHub = new OptionProperty<>(explorer, ViewOptions::hideHub, ViewOptions::withHideHub);
    isApart = new OptionProperty<>(explorer, ViewOptions::isApart, ViewOptions::withApart);
  }

  /** Code of the layout. */
  public ObjectProperty<String> layout() {
    return layout;
  }

  /** Whether the hub is left out, to show the ties among partners. */
  public Property<Boolean> hideHub() {
    return hideHub;
  }

  /** Whether no node lies over another. */
  public Property<Boolean> isApart() {
    return isApart;
  }
}
