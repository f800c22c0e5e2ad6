package liaison.scene.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import liaison.model.network.Node;
import liaison.scene.PictureScale;

/**
 * Makes bubbles of places: the fullest first, a place whose bubble would overlap a fuller one of
 * the same country joins it. Area grows with the number of partners. Quadratic in the number of
 * places.
 */
final class Bubbles {

  private static final double SMALLEST = 3.4;
  private static final double PER_ROOT = 2.5;
  private static final double MOST = 26;

  private final MapContent content;
  private final MapView view;
  private final PictureScale scale;
  private final boolean onlyOwn;
  private final List<Group> groups = new ArrayList<>();
  private double hubX = Double.NaN;
  private double hubY = Double.NaN;

  /**
   * @param onlyOwn whether partners outside the regions of the map are left out
   */
  Bubbles(MapContent content, MapView view, PictureScale scale, boolean onlyOwn) {
    this.content = content;
    this.view = view;
    this.scale = scale;
    this.onlyOwn = onlyOwn;
    if (content.hub() >= 0) {
      Node hub = content.network().node(content.hub());
      double[] at = content.position(hub);
      if (!Double.isNaN(at[0])) {
        double[] page = view.page(at[0], at[1]);
        hubX = page[0];
        hubY = page[1];
      }
    }
  }

  /** Places that share a bubble. */
  private static final class Group {
    final Spot seat;
    final double x;
    final double y;
    final List<Integer> nodes = new ArrayList<>();
    double weight;
    int places;

    Group(Spot seat, double x, double y) {
      this.seat = seat;
      this.x = x;
      this.y = y;
    }
  }

  /** Radius of a bubble of a number of partners. */
  double radius(int partners) {
    double radius = SMALLEST + PER_ROOT * (Math.sqrt(partners) - 1);
    return scale.length(Math.min(MOST, radius));
  }

  double hubX() {
    return hubX;
  }

  double hubY() {
    return hubY;
  }

  boolean isHubOnMap() {
    return !Double.isNaN(hubX) && view.isNear(hubX, hubY);
  }

  /** The bubbles inside the map's box, large ones first. */
  List<Bubble> make() {
    groups.clear();
    List<Spot> spots = new ArrayList<>(content.spots());
    spots.sort(
        Comparator.comparing(Spot::isUnnamed)
            .thenComparing(Comparator.comparingInt((Spot spot) -> spot.nodes().size()).reversed())
            .thenComparing(Comparator.comparingDouble(Spot::weight).reversed())
            .thenComparingDouble(Spot::lon)
            .thenComparingDouble(Spot::lat));
    spots.removeIf(spot -> onlyOwn && spot.region().isEmpty());
    for (Spot spot : spots) {
      double[] at = view.page(spot.lon(), spot.lat());
      if (view.isNear(at[0], at[1])) {
        join(spot, at);
      }
    }
    List<Bubble> bubbles = new ArrayList<>();
    for (Group group : groups) {
      double radius = radius(group.nodes.size());
      boolean atHub = Math.hypot(group.x - hubX, group.y - hubY) < radius;
      bubbles.add(
          new Bubble(
              group.x,
              group.y,
              radius,
              group.nodes,
              group.weight,
              group.seat,
              group.places,
              atHub));
    }
    bubbles.sort(
        Comparator.comparingDouble(Bubble::radius)
            .reversed()
            .thenComparingDouble(Bubble::x)
            .thenComparingDouble(Bubble::y));
    return bubbles;
  }

  private void join(Spot spot, double[] at) {
    double own = radius(spot.nodes().size());
    Optional<Group> near =
        groups.stream()
            .filter(group -> group.seat.country().equals(spot.country()))
            .filter(group -> reaches(group, at, own))
            .findFirst();
    if (near.isPresent() && spot.isUnnamed()) {
      return;
    }
    Group home = near.orElseGet(() -> new Group(spot, at[0], at[1]));
    if (near.isEmpty()) {
      groups.add(home);
    }
    home.nodes.addAll(spot.nodes());
    home.weight += spot.weight();
    home.places++;
  }

  private boolean reaches(Group group, double[] at, double own) {
    double reach = 0.85 * (radius(group.nodes.size()) + own);
    return Math.hypot(group.x - at[0], group.y - at[1]) < reach;
  }
}
