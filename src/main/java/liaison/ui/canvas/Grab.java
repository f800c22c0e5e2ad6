package liaison.ui.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import liaison.scene.Box;

/** Nodes in the hand: the one under the pointer, and all selected ones when it is one of them. */
final class Grab {

  private final Spot held;
  private final List<Spot> all;

  private Grab(Spot held, List<Spot> all) {
    this.held = held;
    this.all = all;
  }

  static Grab of(Spot held, List<String> selection, SceneIndex index) {
    List<Spot> all = new ArrayList<>();
    if (selection.contains(held.id())) {
      selection.stream()
          .flatMap(id -> index.spot(id).stream())
          .filter(Spot::isNode)
          .forEach(all::add);
    } else {
      all.add(held);
    }
    return new Grab(held, all);
  }

  /** Where the nodes would stand with the held one at a point of the page. */
  List<Spot> ghosts(double x, double y) {
    List<Spot> ghosts = new ArrayList<>();
    for (Spot spot : all) {
      double r = spot.radius();
      double left = spot.x() + x - held.x() - r;
      double top = spot.y() + y - held.y() - r;
      ghosts.add(new Spot(spot.id(), new Box(left, top, 2 * r, 2 * r), true, spot.view()));
    }
    return ghosts;
  }

  /** The same in the world of the picture. */
  Map<String, double[]> places(double x, double y) {
    Map<String, double[]> places = new LinkedHashMap<>();
    for (Spot ghost : ghosts(x, y)) {
      places.put(
          ghost.id(),
          new double[] {ghost.view().worldX(ghost.x()), ghost.view().worldY(ghost.y())});
    }
    return places;
  }
}
