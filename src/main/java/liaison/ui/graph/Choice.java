package liaison.ui.graph;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import liaison.base.Text;
import liaison.ui.control.Controls;

/**
 * One of several that can be chosen.
 *
 * @param codes what there is
 * @param name of a code
 * @param chosen the code that is chosen
 */
record Choice(List<String> codes, Function<String, Text> name, ObjectProperty<String> chosen) {

  /** An item of a menu for each. */
  List<MenuItem> items(Controls controls) {
    ToggleGroup group = new ToggleGroup();
    return codes.stream().map(code -> item(controls, group, code)).toList();
  }

  private MenuItem item(Controls controls, ToggleGroup group, String code) {
    RadioMenuItem item = new RadioMenuItem();
    item.setId("choice-" + code);
    item.textProperty().bind(controls.words().of(name.apply(code)));
    item.setToggleGroup(group);
    item.setOnAction(event -> chosen.set(code));
    chosen.subscribe(now -> item.setSelected(now.equals(code)));
    return item;
  }
}
