package liaison.model.network;

/**
 * What a place in a layout means: a ring, the disc of a group, or a column. Units are the layout's.
 *
 * @param shape what is drawn
 * @param x left of the box around it
 * @param y top of the box around it
 * @param width of the box around it
 * @param height of the box around it
 * @param list what {@code code} is: a code list such as types, sectors, regions or fields; {@link
 *     #HOPS}, {@link #YEARS}, {@link #NODES} or {@link #SIDES}
 * @param code what the nodes there share, empty when nothing is known; {@link EgoMap#OTHER} for the
 *     scattered rest
 * @param count nodes there
 */
public record Guide(
    Shape shape,
    double x,
    double y,
    double width,
    double height,
    String list,
    String code,
    int count) {

  /** Steps from the hub. */
  public static final String HOPS = "hops";

  /** A year, or two with a dash between. */
  public static final String YEARS = "years";

  /** Those around a node, whose id is the code. */
  public static final String NODES = "nodes";

  /** The two sides of a two-mode network. */
  public static final String SIDES = "sides";

  public static final String ORGANISATIONS = "organisations";
  public static final String COLLABORATIONS = "collaborations";

  /** Nodes without a place on the earth. */
  public static final String UNPLACED = "unplaced";

  /** What is drawn. */
  public enum Shape {
    /** Its outer border. */
    RING,
    /** A faint disc. */
    DISC,
    /** A heading above. */
    COLUMN
  }

  /** The same elsewhere. */
  public Guide moved(double dx, double dy) {
    return new Guide(shape, x + dx, y + dy, width, height, list, code, count);
  }

  /** The same in a world that is wider and higher. */
  public Guide stretched(double across, double down) {
    return new Guide(shape, x * across, y * down, width * across, height * down, list, code, count);
  }
}
