package liaison.geo;

/**
 * A line of an outline file.
 *
 * @param kind what it parts
 * @param points degrees, longitude and latitude by turns
 */
public record BorderLine(Kind kind, double[] points) {

  /** What a line parts. */
  public enum Kind {
    /** Land and water. */
    COAST,
    /** Two regions. */
    BORDER,
    /** An extra line of the map set. */
    EXTRA
  }
}
