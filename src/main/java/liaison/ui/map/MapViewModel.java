package liaison.ui.map;

import javafx.beans.property.Property;
import liaison.app.picture.ViewOptions;
import liaison.ui.state.Explorer;
import liaison.ui.state.OptionProperty;

/** Which map is shown. */
public final class MapViewModel {

  private final OptionProperty<String> mapSet;

  public MapViewModel(Explorer explorer) {
    mapSet = new OptionProperty<>(explorer, ViewOptions::mapSet, ViewOptions::withMapSet);
  }

  /** Map set: world or china. */
  public Property<String> mapSet() {
    return mapSet;
  }
}
