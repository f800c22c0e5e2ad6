package liaison.ui.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import liaison.app.picture.ViewKind;
import liaison.base.Text;
import liaison.ui.canvas.PictureView;
import liaison.ui.canvas.PictureViewModel;
import liaison.ui.canvas.ViewParts;
import liaison.ui.control.Controls;
import liaison.ui.control.Segmented;

/** Makes the view of the map. */
public final class MapView {

  private MapView() {}

  public static PictureView make(ViewParts parts) {
    MapViewModel model = new MapViewModel(parts.explorer());
    Controls controls = new Controls(parts.words());
    Map<String, Text> sets = new LinkedHashMap<>();
    sets.put("world", Text.of("map.option.set.world"));
    sets.put("china", Text.of("map.option.set.china"));
    return new PictureView(
        new PictureViewModel(ViewKind.MAP, parts.explorer(), parts.jobs(), parts.source()),
        parts,
        List.of(
            controls.label(Text.of("map.option.set"), "strip-label"),
            new Segmented<>(parts.words(), model.mapSet(), sets)));
  }
}
