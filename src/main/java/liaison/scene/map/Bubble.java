package liaison.scene.map;

import java.util.List;

/**
 * Partners drawn as one disc, in page units.
 *
 * @param x centre
 * @param y centre
 * @param radius its radius
 * @param nodes numbers of its nodes, heaviest place first
 * @param weight sum of their ties with the hub
 * @param seat the place that gives it its name
 * @param places how many places it stands for
 * @param atHub whether the hub stands in it
 */
record Bubble(
    double x,
    double y,
    double radius,
    List<Integer> nodes,
    double weight,
    Spot seat,
    int places,
    boolean atHub) {

  Bubble {
    nodes = List.copyOf(nodes);
  }
}
