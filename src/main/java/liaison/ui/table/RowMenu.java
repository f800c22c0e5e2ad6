package liaison.ui.table;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import liaison.app.picture.ViewKind;
import liaison.base.Text;
import liaison.ui.control.Command;
import liaison.ui.control.Commands;
import liaison.ui.state.Explorer;
import liaison.ui.state.Words;

/** The menu of what can be done with the chosen rows, by the pointer or by key. */
final class RowMenu {

  private static final List<String> IDS =
      List.of(
          "table.edit",
          "table.type",
          "table.copy",
          "table.copy-cell",
          "table.paste",
          "table.delete");

  private final ContextMenu menu = new ContextMenu();
  private final Commands commands;
  private final Words words;
  private final Explorer explorer;

  RowMenu(Commands commands, Words words, Explorer explorer) {
    this.commands = commands;
    this.words = words;
    this.explorer = explorer;
    menu.setId("table-menu");
    menu.setAutoHide(true);
  }

  /** Shows it at a place on the screen. */
  void show(Node owner, double x, double y) {
    menu.getItems().clear();
    for (String id : IDS) {
      commands.find(id).ifPresent(command -> menu.getItems().add(item(command)));
    }
    menu.getItems().add(new SeparatorMenuItem());
    MenuItem graph = new MenuItem(words.now(Text.of("table.menu.graph")));
    graph.setId("menu-graph");
    graph.setDisable(explorer.selection().get().isEmpty());
    graph.setOnAction(event -> {
      String first = explorer.selection().get().getFirst();
      explorer.view().set(ViewKind.GRAPH);
      explorer.reveal(first);
    });
    menu.getItems().add(graph);
    menu.show(owner, x, y);
  }

  void hide() {
    menu.hide();
  }

  private MenuItem item(Command command) {
    MenuItem item = new MenuItem(words.now(command.name()));
    item.setMnemonicParsing(false);
    item.setId("menu-" + command.id());
    item.setDisable(!command.enabled().get());
    command.keys().ifPresent(item::setAccelerator);
    item.setOnAction(event -> command.run());
    return item;
  }
}
