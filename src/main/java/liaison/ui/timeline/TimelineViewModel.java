package liaison.ui.timeline;

import javafx.beans.property.Property;
import liaison.app.picture.ViewOptions;
import liaison.ui.state.Explorer;
import liaison.ui.state.OptionProperty;

/** What the lanes of the timeline are. */
public final class TimelineViewModel {

  private final OptionProperty<String> laneBy;

  public TimelineViewModel(Explorer explorer) {
    laneBy = new OptionProperty<>(explorer, ViewOptions::laneBy, ViewOptions::withLaneBy);
  }

  /** Lanes: kind, organisation or region. */
  public Property<String> laneBy() {
    return laneBy;
  }
}
