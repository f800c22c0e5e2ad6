package liaison.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import liaison.base.Text;
import liaison.ui.inspector.sheet.Cell;
import liaison.ui.inspector.sheet.Item;
import liaison.ui.inspector.sheet.Item.Figure;
import liaison.ui.inspector.sheet.Item.Link;
import liaison.ui.inspector.sheet.Item.Proof;
import liaison.ui.inspector.sheet.Item.Value;

/** The menu of a line: all that can be done with what it stands for. */
final class LineMenu {

  private final SheetPane pane;
  private final InspectorViewModel model;
  private Optional<ContextMenu> shown = Optional.empty();

  LineMenu(SheetPane pane) {
    this.pane = pane;
    this.model = pane.model();
  }

  /** Lets a line show its menu at the pointer, or by the menu key. */
  void on(Node line, Item item) {
    line.setOnContextMenuRequested(event -> {
      event.consume();
      show(line, items(line, item), event);
    });
  }

  private void show(Node line, List<MenuItem> items, ContextMenuEvent event) {
    shown.ifPresent(ContextMenu::hide);
    ContextMenu menu = new ContextMenu(items.toArray(new MenuItem[0]));
    shown = Optional.of(menu);
    line.requestFocus();
    menu.show(line, event.getScreenX(), event.getScreenY());
  }

  private List<MenuItem> items(Node line, Item item) {
    List<MenuItem> items = new ArrayList<>();
    switch (item) {
      case Value value -> {
        go(items, value.select());
        editHere(items, line, List.of(value.cell()));
        if (!value.cell().record().equals(pane.record())) {
          record(items, value.cell().record());
        }
      }
      case Link link -> {
        go(items, link.id());
        editHere(items, line, link.row());
        link.row().forEach(cell -> record(items, cell.record()));
      }
      case Figure figure -> {
        go(items, figure.id());
        record(items, figure.id());
      }
      case Proof proof -> {
        go(items, proof.source());
        if (model.canEdit().get() && !proof.isPreferred() && !proof.says().field().isEmpty()) {
          items.add(
              item(
                  Text.of("inspector.evidence.prefer"),
                  () -> model.prefer(proof.ids().getFirst())));
        }
        record(items, proof.ids().getFirst());
      }
      default -> {}
    }
    items.add(item(Text.of("inspector.menu.copy"), () -> copy(SheetText.line(item))));
    return items;
  }

  private void go(List<MenuItem> items, String id) {
    if (!id.isEmpty()) {
      items.add(item(Text.of("inspector.menu.go"), () -> model.follow(id)));
    }
  }

  private void editHere(List<MenuItem> items, Node line, List<Cell> cells) {
    if (model.canEdit().get() && line instanceof ValuePlace place && !cells.isEmpty()) {
      items.add(
          item(Text.of("inspector.menu.here"), () -> pane.inPlace().open(cells.getFirst(), place)));
    }
  }

  /** What can be done with a record that is a line of this sheet. */
  private void record(List<MenuItem> items, String id) {
    if (model.canEdit().get()) {
      items.add(item(Text.of("inspector.menu.edit"), () -> model.forms().edit(List.of(id))));
      items.add(item(Text.of("inspector.menu.delete"), () -> model.forms().delete(List.of(id))));
    }
  }

  private MenuItem item(Text words, Runnable action) {
    MenuItem item = new MenuItem(pane.controls().words().now(words));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }

  private static void copy(String words) {
    ClipboardContent content = new ClipboardContent();
    content.putString(words);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
