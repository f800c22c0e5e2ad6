package liaison.model.record;

/**
 * Where somebody put a node of the graph by hand.
 *
 * @param id unique id
 * @param node id of the node: an organisation, or the code of a region or group
 * @param layout code of the layout whose units the place is in: ego or force
 * @param x in units of the layout
 * @param y in units of the layout, downwards
 */
public record Placement(String id, String node, String layout, double x, double y) implements Row {

  /** The id of the place of a node in a layout. */
  public static String idOf(String node, String layout) {
    String plain = node.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return "at-" + layout + "-" + plain;
  }
}
