package liaison.model.network;

import java.util.List;

/**
 * A star-like network laid out around its hub: partners in sectors, in rings by intensity.
 *
 * <p>Everything lies in an ellipse {@code aspect} wide and 1 high, so that a wide page is filled
 * and names set level beside the nodes have room. A place is given by its angle, in radians
 * clockwise from the top, and its radius from 0 to 1, both before the stretch: {@link #x} and
 * {@link #y} turn them into the units of the layout. Rings are bands: their nodes stand staggered
 * between the previous ring's {@code radius} and their own.
 *
 * @param layout place of each node; the hub at (0, 0)
 * @param hub node number of the hub, -1 in an empty network
 * @param sectors sectors clockwise from the top
 * @param rings rings from the inside out, the greatest weights first
 * @param sectorOf index of the sector by node number, -1 for the hub
 * @param ringOf index of the ring by node number, -1 for the hub
 * @param inner radius of the inner border of the first ring
 * @param aspect width over height
 */
public record EgoMap(
    Layout layout,
    int hub,
    List<Sector> sectors,
    List<Ring> rings,
    int[] sectorOf,
    int[] ringOf,
    double inner,
    double aspect) {

  /** Code of a sector that holds what is too scattered for sectors of its own. */
  public static final String OTHER = "other";

  public EgoMap {
    sectors = List.copyOf(sectors);
    rings = List.copyOf(rings);
    sectorOf = sectorOf.clone();
    ringOf = ringOf.clone();
  }

  /** Where a place of the ellipse lies across, to the right. */
  public double x(double angle, double radius) {
    return aspect * radius * StrictMath.sin(angle);
  }

  /** Where a place of the ellipse lies downwards. */
  public double y(double angle, double radius) {
    return -radius * StrictMath.cos(angle);
  }

  /** Whether a node's name is best set to its left, ending at it; else to its right. */
  public boolean isLeft(int node) {
    return layout.x()[node] < 0;
  }

  /**
   * Partners that share a type, sector, region or field.
   *
   * @param list code list of {@code code}: types, kinds, sectors, regions, fields
   * @param code what they share, empty for those without, {@link #OTHER} for the scattered rest
   * @param start angle in radians clockwise from the top
   * @param end angle in radians clockwise from the top, above {@code start}
   * @param count nodes in it
   */
  public record Sector(String list, String code, double start, double end, int count) {}

  /**
   * Partners of like intensity.
   *
   * @param radius outer border of the band, 1 for the last
   * @param low least weight of the ties to the hub; 0 with {@code high} 0 for nodes that are not
   *     tied to the hub
   * @param high greatest weight of the ties to the hub
   */
  public record Ring(double radius, double low, double high) {}
}
