package liaison.app.picture;

/**
 * How a view is made. All are codes; an option a view does not know is not looked at.
 *
 * @param layout of the graph: a code of {@link LayoutChoice}
 * @param mapSet id of the map set: world or china
 * @param colourBy of the graph: type, sector, region, group or none
 * @param sizeBy id of an analysis that gives each node a number, or {@code none}
 * @param sectorBy of the ego map: type, sector, region or field
 * @param laneBy of the timeline: kind, organisation or region
 * @param hub id of the organisation in the middle, empty for the one with most ties
 * @param hideHub whether the hub is left out, to show the ties among partners
 * @param focus id of the organisation whose surroundings are shown, empty for all
 * @param hops how far the surroundings reach
 * @param isApart whether no node lies over another
 * @param seed of everything that is random
 */
public record ViewOptions(
    String layout,
    String mapSet,
    String colourBy,
    String sizeBy,
    String sectorBy,
    String laneBy,
    String hub,
    boolean hideHub,
    String focus,
    int hops,
    boolean isApart,
    long seed) {

  /** What a view shows when nobody chose otherwise. */
  public static final ViewOptions STANDARD =
      new ViewOptions(
          "auto", "world", "type", "weighted-degree", "type", "kind", "", false, "", 1, false, 1);

  public ViewOptions withMapSet(String next) {
    return new ViewOptions(
        layout, next, colourBy, sizeBy, sectorBy, laneBy, hub, hideHub, focus, hops, isApart, seed);
  }

  public ViewOptions withLayout(String next) {
    return new ViewOptions(
        next, mapSet, colourBy, sizeBy, sectorBy, laneBy, hub, hideHub, focus, hops, isApart, seed);
  }

  public ViewOptions withColourBy(String next) {
    return new ViewOptions(
        layout, mapSet, next, sizeBy, sectorBy, laneBy, hub, hideHub, focus, hops, isApart, seed);
  }

  public ViewOptions withSizeBy(String next) {
    return new ViewOptions(
        layout, mapSet, colourBy, next, sectorBy, laneBy, hub, hideHub, focus, hops, isApart, seed);
  }

  public ViewOptions withLaneBy(String next) {
    return new ViewOptions(
        layout, mapSet, colourBy, sizeBy, sectorBy, next, hub, hideHub, focus, hops, isApart, seed);
  }

  public ViewOptions withHideHub(boolean next) {
    return new ViewOptions(
        layout, mapSet, colourBy, sizeBy, sectorBy, laneBy, hub, next, focus, hops, isApart, seed);
  }

  public ViewOptions withFocus(String next, int reach) {
    return new ViewOptions(
        layout, mapSet, colourBy, sizeBy, sectorBy, laneBy, hub, hideHub, next, reach, isApart,
        seed);
  }

  public ViewOptions withApart(boolean next) {
    return new ViewOptions(
        layout, mapSet, colourBy, sizeBy, sectorBy, laneBy, hub, hideHub, focus, hops, next, seed);
  }
}
