package liaison.ui.graph;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import liaison.app.picture.ViewOptions;
import liaison.ui.state.Explorer;
import liaison.ui.state.OptionProperty;

/** How the graph is laid out and what its nodes look like. */
public final class GraphViewModel {

  private final OptionProperty<String> layout;
  private final OptionProperty<String> colourBy;
  private final OptionProperty<String> sizeBy;
  private final OptionProperty<Boolean> hideHub;
  private final OptionProperty<Boolean> isApart;

  public GraphViewModel(Explorer explorer) {
    layout = new OptionProperty<>(explorer, ViewOptions::layout, ViewOptions::withLayout);
    colourBy = new OptionProperty<>(explorer, ViewOptions::colourBy, ViewOptions::withColourBy);
    sizeBy = new OptionProperty<>(explorer, ViewOptions::sizeBy, ViewOptions::withSizeBy);
    hideHub = new OptionProperty<>(explorer, ViewOptions::hideHub, ViewOptions::withHideHub);
    isApart = new OptionProperty<>(explorer, ViewOptions::isApart, ViewOptions::withApart);
  }

  /** Code of the layout. */
  public ObjectProperty<String> layout() {
    return layout;
  }

  /** Code of what colours say. */
  public ObjectProperty<String> colourBy() {
    return colourBy;
  }

  /** Id of the analysis that sizes the nodes, or none. */
  public ObjectProperty<String> sizeBy() {
    return sizeBy;
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
