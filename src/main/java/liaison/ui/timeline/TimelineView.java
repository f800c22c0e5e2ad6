package liaison.ui.timeline;

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

/** Makes the view of the timeline. */
public final class TimelineView {

  private TimelineView() {}

  public static PictureView make(ViewParts parts) {
    TimelineViewModel model = new TimelineViewModel(parts.explorer());
    Controls controls = new Controls(parts.words());
    Map<String, Text> lanes = new LinkedHashMap<>();
    lanes.put("kind", Text.of("timeline.option.lanes.kind"));
    lanes.put("organisation", Text.of("timeline.option.lanes.organisation"));
    lanes.put("region", Text.of("timeline.option.lanes.region"));
    return new PictureView(
        new PictureViewModel(ViewKind.TIMELINE, parts.explorer(), parts.jobs(), parts.source()),
        parts,
        List.of(
            controls.label(Text.of("timeline.option.lanes"), "strip-label"),
            new Segmented<>(parts.words(), model.laneBy(), lanes)));
  }
}
