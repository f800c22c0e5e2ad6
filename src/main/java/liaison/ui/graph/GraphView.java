package liaison.ui.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import liaison.app.picture.ViewKind;
import liaison.base.Text;
import liaison.ui.canvas.PictureView;
import liaison.ui.canvas.PictureViewModel;
import liaison.ui.canvas.ViewParts;
import liaison.ui.control.Controls;
import liaison.ui.control.Segmented;

/** Makes the view of the partner graph. */
public final class GraphView {

  private GraphView() {}

  public static PictureView make(ViewParts parts) {
    GraphViewModel model = new GraphViewModel(parts.explorer());
    Controls controls = new Controls(parts.words());
    Map<String, Text> layouts = new LinkedHashMap<>();
    layouts.put("auto", Text.of("graph.option.layout.auto"));
    layouts.put("ego", Text.of("graph.option.layout.ego"));
    layouts.put("force", Text.of("graph.option.layout.force"));
    CheckBox hideHub = new CheckBox();
    hideHub.setId("graph-hide-hub");
    hideHub.textProperty().bind(parts.words().of(Text.of("graph.option.hideHub")));
    hideHub.selectedProperty().bindBidirectional(model.hideHub());
    return new PictureView(
        new PictureViewModel(ViewKind.GRAPH, parts.explorer(), parts.jobs(), parts.source()),
        parts,
        List.of(
            controls.label(Text.of("graph.option.layout"), "strip-label"),
            new Segmented<>(parts.words(), model.layout(), layouts),
            hideHub));
  }
}
