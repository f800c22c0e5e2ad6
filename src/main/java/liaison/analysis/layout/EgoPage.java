package liaison.analysis.layout;

/**
 * The page an ego map is designed for, in its pixels: 1280 × 800 with frame and margins off. Names
 * are taken to be as wide as eight Han characters at 11.5 px, whatever the language, so that the
 * layout does not change with it.
 *
 * @param aspect width over height
 * @param name width of a name, 0 where there are too many nodes to name them
 * @param whole names that fit on a ring of radius 1
 */
record EgoPage(double aspect, double name, double whole) {

  /** Half the height of the ellipse. */
  static final double HEIGHT = 290;

  /** Height of a line of text with its lead. */
  static final double LINE = 16;

  private static final double NAME = 100;
  private static final double DISC = 5;
  private static final double GREATEST_DISC = 22;
  private static final int MOST_NAMED = 400;

  static EgoPage of(double aspect, int nodes) {
    double name = nodes > MOST_NAMED ? 0 : NAME;
    double whole = EllipseScale.capacity(aspect, name + 2 * DISC, LINE, HEIGHT);
    return new EgoPage(aspect, name, whole);
  }

  EllipseScale scale() {
    return new EllipseScale(aspect, name + 2 * DISC, LINE);
  }

  /** Names (or discs, where there are no names) that fit on a ring of a radius from 0 to 1. */
  double capacity(double radius) {
    return whole * radius;
  }

  /** Radius of the disc of a weight, between the least and greatest radius. */
  double disc(double weight, double greatest) {
    double part = greatest > 0 ? weight / greatest : 0;
    return DISC + (GREATEST_DISC - DISC) * part;
  }
}
