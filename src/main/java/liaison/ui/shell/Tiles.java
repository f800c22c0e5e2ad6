package liaison.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import liaison.app.picture.ViewKind;
import liaison.base.Text;
import liaison.ui.canvas.CentreView;
import liaison.ui.control.Controls;
import liaison.ui.state.Explorer;

/** The views of the centre, one, two or four side by side; each in a frame of its own. */
final class Tiles extends StackPane {

  private final Map<ViewKind, Tile> tiles = new LinkedHashMap<>();
  private final Explorer explorer;
  private List<ViewKind> shown = List.of();

  Tiles(List<CentreView> views, TilesModel model, Explorer explorer, Controls controls) {
    this.explorer = explorer;
    getStyleClass().add("tiles");
    setMinSize(0, 0);
    Map<ViewKind, Text> names = new LinkedHashMap<>();
    Views.ALL.forEach(entry -> names.put(entry.kind(), entry.name()));
    views.forEach(view -> tiles.put(view.kind(), new Tile(view, model, names, controls)));
    explorer.tiles().subscribe(this::arrange);
    explorer.view().subscribe(this::mark);
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            scene
                .focusOwnerProperty()
                .subscribe(owner -> Optional.ofNullable(owner).ifPresent(this::follow));
          }
        });
  }

  /** The tiles in the order they stand. */
  List<Tile> shown() {
    return shown.stream().flatMap(kind -> tile(kind).stream()).toList();
  }

  /** The tile of a view. */
  Optional<Tile> tile(ViewKind kind) {
    return Optional.ofNullable(tiles.get(kind));
  }

  private void arrange(List<ViewKind> wanted) {
    List<ViewKind> next = wanted.stream().filter(tiles::containsKey).toList();
    if (next.equals(shown)) {
      return;
    }
    Optional<Node> focus =
        Optional.ofNullable(getScene())
            .map(scene -> scene.getFocusOwner())
            .filter(owner -> tileOf(owner).isPresent());
    shown = next;
    getChildren().clear();
    tiles.values().forEach(tile -> tile.setBeside(next.size() - 1));
    List<Tile> placed = next.stream().flatMap(kind -> tile(kind).stream()).toList();
    if (placed.size() == 1) {
      getChildren().setAll(placed);
    } else if (placed.size() == 2) {
      getChildren().setAll(split(Orientation.HORIZONTAL, placed));
    } else if (!placed.isEmpty()) {
      getChildren()
          .setAll(
              split(
                  Orientation.VERTICAL,
                  List.of(
                      split(Orientation.HORIZONTAL, placed.subList(0, 2)),
                      split(Orientation.HORIZONTAL, placed.subList(2, placed.size())))));
    }
    mark(explorer.view().get());
    if (focus.isPresent()) {
      applyCss(); // a split pane takes its parts into the window only when it has its skin
      layout();
    }
    focus
        .filter(owner -> getScene().equals(owner.getScene()))
        .ifPresentOrElse(Node::requestFocus, () -> focus.ifPresent(any -> focusActive()));
  }

  private void focusActive() {
    tile(explorer.view().get()).map(Tile::view).ifPresent(CentreView::focusContent);
  }

  private static SplitPane split(Orientation orientation, List<? extends Node> parts) {
    SplitPane pane = new SplitPane();
    pane.setOrientation(orientation);
    pane.getStyleClass().add("columns");
    pane.getItems().setAll(parts);
    return pane;
  }

  private void mark(ViewKind active) {
    tiles.forEach((kind, tile) -> tile.setActive(kind == active && shown.size() > 1));
  }

  private void follow(Node owner) {
    tileOf(owner)
        .map(tile -> tile.view().kind())
        .filter(explorer::isShown)
        .ifPresent(kind -> explorer.view().set(kind));
  }

  private static Optional<Tile> tileOf(Node inside) {
    Optional<Node> node = Optional.of(inside);
    while (node.isPresent()) {
      if (node.get() instanceof Tile tile) {
        return Optional.of(tile);
      }
      node = node.map(Node::getParent);
    }
    return Optional.empty();
  }
}
