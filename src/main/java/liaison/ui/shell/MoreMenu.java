package liaison.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import liaison.base.Text;
import liaison.ui.control.Command;
import liaison.ui.control.Commands;
import liaison.ui.control.Controls;
import liaison.ui.control.Icons;

/** Everything that can be done, by group, with its keys: what the bar has no room for is here. */
final class MoreMenu extends MenuButton {

  private final Commands commands;
  private final Controls controls;

  MoreMenu(Commands commands, Controls controls) {
    this.commands = commands;
    this.controls = controls;
    setId("more");
    getStyleClass().addAll("icon-menu");
    setGraphic(Icons.MORE.node());
    accessibleTextProperty().bind(controls.words().of(Text.of("shell.more")));
    controls.tip(this, Text.of("shell.more"));
    setOnShowing(event -> fill());
    fill();
  }

  private void fill() {
    Map<String, Menu> groups = new LinkedHashMap<>();
    for (Command command : commands.all()) {
      Menu menu =
          groups.computeIfAbsent(
              command.group(),
              any -> {
                Menu made = new Menu();
                made.textProperty().bind(controls.words().of(command.groupName()));
                return made;
              });
      menu.getItems().add(item(command));
    }
    List<MenuItem> items = new ArrayList<>(groups.values());
    getItems().setAll(items);
  }

  private MenuItem item(Command command) {
    MenuItem item = new MenuItem();
    item.setId("more-" + command.id());
    item.setMnemonicParsing(false);
    String keys = Commands.keys(command);
    item.textProperty()
        .bind(
            controls
                .words()
                .of(
                    keys.isEmpty()
                        ? command.name()
                        : Text.of("command.tip", command.name(), keys)));
    item.disableProperty().bind(Bindings.not(command.enabled()));
    item.setOnAction(event -> command.run());
    return item;
  }
}
