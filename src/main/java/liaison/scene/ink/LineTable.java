package liaison.scene.ink;

/**
 * How much ink a long straight line of some width lays on the pixels beside its middle.
 *
 * <p>The share of a pixel that the line covers is exact for its slope: with the pixel a unit square
 * and the line a strip of vertical half height h and slope m, it is F(h - d) - F(-h - d) at a
 * distance d of the pixel's middle, where F is the distribution of the sum of two uniform numbers
 * of widths 1 and m. Slopes and places within a pixel are told apart in steps of 1/64. Thread-safe.
 */
final class LineTable {

  /** Slopes from 0 to 1 that are told apart. */
  static final int SLOPES = 64;

  /** Bits of the place within a pixel. */
  static final int PHASE_BITS = 6;

  /** Most pixels side by side that a strip may touch. */
  static final int MOST = 8;

  private static final double WIDEST = (MOST - 2) / Math.sqrt(2);
  private static final int PHASES = 1 << PHASE_BITS;

  /** Share of a pixel that is all of it. */
  static final int FULL = 1024;

  private final double width;
  private final int[] units;
  private final Strip[] strips = new Strip[SLOPES + 1];

  /**
   * The strip of a line of some slope, for each place within a pixel.
   *
   * @param reach from the line's middle to the first pixel it may touch
   * @param longs words for each place, four pixels in each
   * @param units ink of the pixels in order, 16 bits each
   * @param shares covered shares of the same
   */
  record Strip(double reach, int longs, long[] units, long[] shares) {}

  /**
   * @param width pixels
   * @param alpha 1 to 255
   */
  LineTable(double width, int alpha) {
    this.width = width;
    this.units = new int[FULL + 1];
    for (int share = 0; share <= FULL; share++) {
      units[share] = InkField.units(alpha / 255.0 * share / FULL);
    }
  }

  /** Whether lines of a width in pixels are narrow enough at any slope. */
  static boolean fits(double width) {
    return width > 0 && width <= WIDEST;
  }

  double width() {
    return width;
  }

  /** Ink for a covered share. */
  int units(int share) {
    return units[share];
  }

  /** The strip for a slope from 0 to 1, in steps. */
  Strip strip(int step) {
    Strip known = strips[step];
    if (known == null) {
      known = made(step / (double) SLOPES);
      strips[step] = known;
    }
    return known;
  }

  private Strip made(double slope) {
    double half = width / 2 * Math.sqrt(1 + slope * slope);
    double reach = half + slope / 2;
    int longs = ((int) Math.ceil(2 * reach + 1) + 3) / 4;
    long[] ink = new long[PHASES * longs];
    long[] shares = new long[ink.length];
    for (int phase = 0; phase < PHASES; phase++) {
      for (int at = 0; at < 4 * longs; at++) {
        double away = at + 0.5 - (phase + 0.5) / PHASES - reach;
        double covered = covered(half - away, slope) - covered(-half - away, slope);
        int share = (int) Math.round(FULL * Math.clamp(covered, 0, 1));
        int word = phase * longs + at / 4;
        shares[word] |= (long) share << 16 * (at % 4);
        ink[word] |= (long) units[share] << 16 * (at % 4);
      }
    }
    return new Strip(reach, longs, ink, shares);
  }

  private static double covered(double t, double slope) {
    double outer = (1 + slope) / 2;
    double inner = (1 - slope) / 2;
    if (t <= -outer) {
      return 0;
    }
    if (t >= outer) {
      return 1;
    }
    if (Math.abs(t) <= inner) {
      return 0.5 + t;
    }
    double rest = outer - Math.abs(t);
    double tail = rest * rest / (2 * slope);
    return t < 0 ? tail : 1 - tail;
  }
}
