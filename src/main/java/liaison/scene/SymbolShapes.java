package liaison.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The outlines of symbols in a circle of radius 1 around the origin, y downwards. */
public final class SymbolShapes {

  /** Inner radius of a ring as a share of its radius. */
  public static final double RING_HOLE = 0.5;

  private static final int SECTOR_STEPS = 96;
  private static final double SQUARE = 0.88;
  private static final double CROSS_ARM = 0.36;
  private static final double STAR_INNER = 0.48;

  private SymbolShapes() {}

  /**
   * Corners of a symbol, x and y by turns; empty for disc and ring, which are circles.
   *
   * <p>Sizes are balanced by area, so that a square does not look larger than a disc.
   */
  public static List<double[]> corners(Mark.Shape shape) {
    return switch (shape) {
      case DISC, RING -> List.of();
      case SQUARE ->
          List.of(
              new double[] {-SQUARE, -SQUARE, SQUARE, -SQUARE, SQUARE, SQUARE, -SQUARE, SQUARE});
      case DIAMOND -> List.of(regular(4, 1.12, -90, 1.12));
      case TRIANGLE -> List.of(lowered(regular(3, 1.2, -90, 1.2), 0.18));
      case PENTAGON -> List.of(regular(5, 1.06, -90, 1.06));
      case HEXAGON -> List.of(regular(6, 1.04, 0, 1.04));
      case STAR -> List.of(regular(10, 1.15, -90, 1.15 * STAR_INNER));
      case CROSS -> List.of(cross());
    };
  }

  /**
   * The sectors of a pie or a ring in order, clockwise from the top, each as one outline; a share
   * of nothing is an empty outline.
   *
   * @param shares none negative; together they are the whole
   * @param hole inner radius as a share of the outer, 0 for a pie
   */
  public static List<double[]> sectors(double[] shares, double hole) {
    double whole = Arrays.stream(shares).sum();
    List<double[]> sectors = new ArrayList<>();
    double start = 0;
    for (double share : shares) {
      double turn = whole > 0 ? share / whole : 0;
      sectors.add(turn > 0 ? sector(start, start + turn, hole) : new double[0]);
      start += turn;
    }
    return sectors;
  }

  private static double[] sector(double from, double to, double hole) {
    int steps = Math.max(2, (int) Math.ceil(SECTOR_STEPS * (to - from)));
    boolean isWhole = to - from > 1 - 1e-9;
    int inner = hole > 0 ? steps + 1 : isWhole ? 0 : 1;
    double[] ring = new double[2 * (steps + 1 + inner)];
    for (int at = 0; at <= steps; at++) {
      put(ring, at, from + (to - from) * at / steps, 1);
    }
    for (int at = 0; at < inner; at++) {
      put(ring, steps + 1 + at, to - (to - from) * at / Math.max(1, inner - 1), hole);
    }
    return ring;
  }

  private static void put(double[] ring, int at, double turn, double radius) {
    double angle = 2 * Math.PI * turn;
    ring[2 * at] = radius * StrictMath.sin(angle);
    ring[2 * at + 1] = -radius * StrictMath.cos(angle);
  }

  private static double[] regular(int corners, double radius, double start, double odd) {
    double[] xy = new double[2 * corners];
    for (int i = 0; i < corners; i++) {
      double angle = StrictMath.toRadians(start + 360.0 * i / corners);
      double r = i % 2 == 0 ? radius : odd;
      xy[2 * i] = r * StrictMath.cos(angle);
      xy[2 * i + 1] = r * StrictMath.sin(angle);
    }
    return xy;
  }

  private static double[] lowered(double[] xy, double by) {
    for (int i = 1; i < xy.length; i += 2) {
      xy[i] += by;
    }
    return xy;
  }

  private static double[] cross() {
    double a = CROSS_ARM;
    return new double[] {
      -a, -1, a, -1, a, -a, 1, -a, 1, a, a, a, a, 1, -a, 1, -a, a, -1, a, -1, -a, -a, -a
    };
  }
}
