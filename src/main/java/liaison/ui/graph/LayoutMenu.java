package liaison.ui.graph;

import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import liaison.app.picture.LayoutChoice;
import liaison.base.Text;
import liaison.ui.control.Controls;

/** Chooses the layout of the graph; its tip is the question that the chosen one answers. */
final class LayoutMenu extends MenuButton {

  LayoutMenu(Controls controls, GraphViewModel model) {
    setId("graph-layout");
    getStyleClass().add("quiet-menu");
    setMinWidth(Region.USE_PREF_SIZE);
    Choice choice = new Choice(LayoutChoice.codes(), LayoutChoice::name, model.layout());
    getItems().addAll(choice.items(controls));
    textProperty().bind(controls.words().of(model.layout().map(LayoutChoice::name)));
    accessibleTextProperty().bind(controls.words().of(Text.of("graph.option.layout.choose")));
    Tooltip tip = new Tooltip();
    tip.setWrapText(true);
    tip.textProperty().bind(controls.words().of(model.layout().map(LayoutChoice::question)));
    setTooltip(tip);
  }
}
