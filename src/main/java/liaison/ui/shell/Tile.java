package liaison.ui.shell;

import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import liaison.app.picture.ViewKind;
import liaison.base.Text;
import liaison.ui.canvas.CentreView;
import liaison.ui.control.Controls;

/** One view in its place; beside others it has a heading that chooses another view for it. */
final class Tile extends VBox {

  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
  private static final double LEAST_WIDTH = 220;
  private static final double LEAST_HEIGHT = 120;

  /** Below this width the options of a view take more than they give. */
  private static final double NARROW = 460;

  private final CentreView view;
  private final HBox heading;
  private int beside;

  Tile(CentreView view, TilesModel model, Map<ViewKind, Text> names, Controls controls) {
    this.view = view;
    getStyleClass().add("tile");
    setId("tile-" + view.kind().code());
    setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
    MenuButton choice = new MenuButton();
    choice.setId("tile-choice-" + view.kind().code());
    choice.getStyleClass().addAll("quiet-menu", "tile-choice");
    choice
        .textProperty()
        .bind(controls.words().of(names.getOrDefault(view.kind(), Text.literal(""))));
    choice.accessibleHelpProperty().bind(controls.words().of(Text.of("shell.tile.choose")));
    ToggleGroup group = new ToggleGroup();
    names.forEach((kind, name) -> {
      RadioMenuItem item = new RadioMenuItem();
      item.textProperty().bind(controls.words().of(name));
      item.setToggleGroup(group);
      item.setOnAction(event -> {
        model.choose(view.kind(), kind);
        group.getToggles().forEach(toggle -> toggle.setSelected(false));
      });
      item.setId("tile-" + view.kind().code() + "-to-" + kind.code());
      choice.getItems().add(item);
      choice.setOnShowing(event -> select(group, choice, view.kind()));
    });
    heading = new HBox(choice);
    heading.getStyleClass().add("tile-heading");
    view.node().setMinSize(0, 0);
    VBox.setVgrow(view.node(), Priority.ALWAYS);
    getChildren().addAll(heading, view.node());
    widthProperty().subscribe((before, now) -> compact());
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> model.activate(view.kind()));
  }

  private static void select(ToggleGroup group, MenuButton choice, ViewKind kind) {
    choice.getItems().stream()
        .filter(item -> item.getId().endsWith("-to-" + kind.code()))
        .filter(RadioMenuItem.class::isInstance)
        .map(RadioMenuItem.class::cast)
        .forEach(group::selectToggle);
  }

  CentreView view() {
    return view;
  }

  /** Says how many other views stand beside this one. */
  void setBeside(int others) {
    beside = others;
    heading.setVisible(others > 0);
    heading.setManaged(others > 0);
    compact();
  }

  /** A small place beside others has no room for options. */
  private void compact() {
    view.setCompact(beside > 1 || (beside == 1 && getWidth() < NARROW));
  }

  void setActive(boolean isActive) {
    pseudoClassStateChanged(ACTIVE, isActive);
  }
}
