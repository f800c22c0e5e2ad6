package liaison.ui.canvas;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import liaison.ui.state.Words;

/** The menu of what can be done under the pointer, or by key with what is selected. */
final class CanvasMenu {

  private final SceneCanvas canvas;
  private final CanvasActions actions;
  private final Words words;
  private final ContextMenu menu = new ContextMenu();

  CanvasMenu(SceneCanvas canvas, CanvasActions actions, Words words) {
    this.canvas = canvas;
    this.actions = actions;
    this.words = words;
    menu.setId("canvas-menu");
    menu.setAutoHide(true);
  }

  void attach() {
    canvas.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::requested);
    canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void requested(ContextMenuEvent event) {
    if (event.isKeyboardTrigger()) {
      byKey();
    } else {
      open(canvas.at(event.getX(), event.getY()), event.getX(), event.getY());
    }
    event.consume();
  }

  private void pressed(KeyEvent event) {
    boolean isMenu =
        event.getCode() == KeyCode.CONTEXT_MENU
            || (event.getCode() == KeyCode.F10 && event.isShiftDown());
    if (isMenu) {
      byKey();
      event.consume();
    }
  }

  /** At what was selected last, or in the middle. */
  private void byKey() {
    Optional<String> selected = canvas.selected();
    Optional<Spot> spot = selected.flatMap(id -> canvas.index().spot(id));
    double x = spot.map(Spot::x).orElse(canvas.getWidth() / 2);
    double y = spot.map(Spot::y).orElse(canvas.getHeight() / 2);
    open(selected, Math.clamp(x, 0, canvas.getWidth()), Math.clamp(y, 0, canvas.getHeight()));
  }

  private void open(Optional<String> thing, double x, double y) {
    menu.getItems().clear();
    for (CanvasActions.Action action : actions.at(thing)) {
      if (action.startsGroup() && !menu.getItems().isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      MenuItem item = new MenuItem(words.now(action.name()));
      item.setMnemonicParsing(false);
      item.setId("menu-" + action.id());
      item.setOnAction(event -> action.run().run());
      menu.getItems().add(item);
    }
    Point2D place = canvas.localToScreen(x, y);
    menu.show(canvas, place.getX(), place.getY());
  }
}
