package liaison.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import liaison.app.picture.ViewKind;
import liaison.ui.state.Explorer;

/** How many views stand side by side, and which. */
final class TilesModel {

  /** What joins the view looked at, in this order. */
  private static final List<ViewKind> COMPANIONS =
      List.of(ViewKind.GRAPH, ViewKind.TIMELINE, ViewKind.MAP, ViewKind.TABLE, ViewKind.OVERVIEW);

  private final Explorer explorer;
  private final List<ViewKind> known;
  private final ObjectProperty<Integer> count = new SimpleObjectProperty<>(1);

  /**
   * @param known the views there are
   */
  TilesModel(Explorer explorer, List<ViewKind> known) {
    this.explorer = explorer;
    this.known = List.copyOf(known);
    explorer.tiles().subscribe(tiles -> count.set(tiles.size()));
    count.subscribe(this::show);
  }

  /** How many views are shown: 1, 2 or 4, both ways. */
  ObjectProperty<Integer> count() {
    return count;
  }

  List<ViewKind> known() {
    return known;
  }

  private void show(int wanted) {
    List<ViewKind> now = explorer.tiles().get();
    if (now.size() == wanted) {
      return;
    }
    if (wanted == 1) {
      explorer.showTiles(List.of(explorer.view().get()));
      return;
    }
    List<ViewKind> next = new ArrayList<>(now.subList(0, Math.min(wanted, now.size())));
    if (!next.contains(explorer.view().get())) {
      next.set(0, explorer.view().get());
    }
    for (ViewKind kind : COMPANIONS) {
      if (next.size() < wanted && known.contains(kind) && !next.contains(kind)) {
        next.add(kind);
      }
    }
    explorer.showTiles(next);
  }

  /** Makes a view that is shown the one that is looked at. */
  void activate(ViewKind kind) {
    if (explorer.isShown(kind)) {
      explorer.view().set(kind);
    }
  }

  /** Shows a view in the place of another; one that is shown elsewhere changes places with it. */
  void choose(ViewKind place, ViewKind wanted) {
    List<ViewKind> next = new ArrayList<>(explorer.tiles().get());
    int at = next.indexOf(place);
    int other = next.indexOf(wanted);
    if (at < 0) {
      return;
    }
    if (other >= 0) {
      next.set(other, place);
    }
    next.set(at, wanted);
    explorer.showTiles(next);
    explorer.view().set(wanted);
  }
}
