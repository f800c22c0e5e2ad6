package liaison.ui.graph;

import java.util.List;
import javafx.scene.control.CheckBox;
import liaison.app.picture.LayoutChoice;
import liaison.app.picture.ViewKind;
import liaison.base.Text;
import liaison.ui.canvas.PictureView;
import liaison.ui.canvas.PictureViewModel;
import liaison.ui.canvas.ViewParts;
import liaison.ui.control.Command;
import liaison.ui.control.Controls;

/** Makes the view of the partner graph. */
public final class GraphView {

  private GraphView() {}

  public static PictureView make(ViewParts parts) {
    GraphViewModel model = new GraphViewModel(parts.explorer());
    Controls controls = new Controls(parts.words());
    CheckBox hideHub = check(parts, "graph-hide-hub", Text.of("graph.option.hideHub"));
    hideHub.selectedProperty().bindBidirectional(model.hideHub());
    CheckBox apart = check(parts, "graph-apart", Text.of("graph.option.apart"));
    apart.selectedProperty().bindBidirectional(model.isApart());
    for (String code : LayoutChoice.codes()) {
      parts
          .commands()
          .add(Command.of("layout-" + code, "layout", () -> model.layout().setValue(code)));
    }
    return new PictureView(
        new PictureViewModel(ViewKind.GRAPH, parts.explorer(), parts.jobs(), parts.source()),
        parts,
        List.of(
            controls.label(Text.of("graph.option.layout"), "strip-label"),
            new LayoutMenu(controls, model),
            new NodesMenu(controls, model),
            hideHub,
            apart));
  }

  private static CheckBox check(ViewParts parts, String id, Text words) {
    CheckBox check = new CheckBox();
    check.setId(id);
    check.textProperty().bind(parts.words().of(words));
    return check;
  }
}
