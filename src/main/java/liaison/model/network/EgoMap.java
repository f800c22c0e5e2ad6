package liaison.model.network;

import java.util.List;

/**
 * A star-like network laid out around its hub: partners in sectors, on rings by intensity.
 *
 * @param layout place of each node; the hub at (0, 0), the outermost ring at radius 1
 * @param hub node number of the hub
 * @param sectors sectors clockwise from the top
 * @param rings rings from the inside out
 */
public record EgoMap(Layout layout, int hub, List<Sector> sectors, List<Ring> rings) {

  public EgoMap {
    sectors = List.copyOf(sectors);
    rings = List.copyOf(rings);
  }

  /**
   * Partners that share a type, region or field.
   *
   * @param list code list of {@code code}: types, sectors, regions, fields
   * @param code what they share, empty for those without
   * @param start angle in radians clockwise from the top
   * @param end angle in radians clockwise from the top, above {@code start}
   * @param count partners in it
   */
  public record Sector(String list, String code, double start, double end, int count) {}

  /**
   * Partners of like intensity.
   *
   * @param radius distance from the hub
   * @param low least tie weight on it
   * @param high greatest tie weight on it
   */
  public record Ring(double radius, double low, double high) {}
}
