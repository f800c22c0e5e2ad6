package liaison.ui.graph;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import liaison.app.picture.LookChoice;
import liaison.base.Text;
import liaison.ui.control.Controls;

/** Chooses what the colours and sizes of nodes say. */
final class NodesMenu extends MenuButton {

  NodesMenu(Controls controls, GraphViewModel model) {
    setId("graph-nodes");
    getStyleClass().add("quiet-menu");
    setMinWidth(Region.USE_PREF_SIZE);
    textProperty().bind(controls.words().of(Text.of("graph.option.nodes")));
    accessibleTextProperty().bind(controls.words().of(Text.of("graph.option.nodes.choose")));
    Choice colours = new Choice(LookChoice.colours(), LookChoice::colourName, model.colourBy());
    Choice sizes = new Choice(LookChoice.sizes(), LookChoice::sizeName, model.sizeBy());
    getItems()
        .addAll(
            menu(controls, "graph-colour", Text.of("graph.option.colour"), colours),
            menu(controls, "graph-size", Text.of("graph.option.size"), sizes));
  }

  private static Menu menu(Controls controls, String id, Text name, Choice choice) {
    Menu menu = new Menu();
    menu.setId(id);
    menu.textProperty().bind(controls.words().of(name));
    menu.getItems().addAll(choice.items(controls));
    return menu;
  }
}
