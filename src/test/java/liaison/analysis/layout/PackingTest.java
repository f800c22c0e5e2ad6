package liaison.analysis.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class PackingTest {

  private static final int LARGEST = 2000;
  private static final int PAIRS = 200;
  private static final int SINGLES = 300;

  @Test
  void inACrowdTheLargestPartGetsMostOfThePage() {
    int count = LARGEST + 2 * PAIRS + SINGLES;
    double[] radii = new double[count];
    Arrays.fill(radii, 0.05);
    Packing packing = new Packing(33, 20, radii);
    packing.add(range(0, LARGEST), disc(true), disc(false));
    for (int pair = 0; pair < PAIRS; pair++) {
      int first = LARGEST + 2 * pair;
      packing.add(new int[] {first, first + 1}, new double[] {0, 1}, new double[2]);
    }
    for (int single = count - SINGLES; single < count; single++) {
      packing.add(new int[] {single}, new double[1], new double[1]);
    }
    double[] x = new double[count];
    double[] y = new double[count];
    packing.place(x, y);

    assertTrue(span(y, 0, LARGEST) > 13, "the largest part is " + span(y, 0, LARGEST) + " high");
    assertTrue(span(x, 0, count) < 33.5 && span(y, 0, count) < 20.5, "all lie on the page");
    double gap = low(x, LARGEST, count) - high(x, 0, LARGEST);
    double below = low(y, LARGEST, count) - high(y, 0, LARGEST);
    assertTrue(Math.max(gap, below) > 0, "the others stand beside or below it");
  }

  @Test
  void aFewKeepRoomForNames() {
    double[] radii = {0.1, 0.1, 0.1, 0.1};
    Packing packing = new Packing(10, 6, radii);
    packing.add(new int[] {0, 1}, new double[] {0, 1}, new double[2]);
    packing.add(new int[] {2}, new double[1], new double[1]);
    packing.add(new int[] {3}, new double[1], new double[1]);
    double[] x = new double[4];
    double[] y = new double[4];
    packing.place(x, y);
    assertEquals(0.58, y[3] - y[2], 1e-9);
  }

  private static int[] range(int from, int to) {
    int[] range = new int[to - from];
    Arrays.setAll(range, at -> from + at);
    return range;
  }

  /** Points of a sunflower. */
  private static double[] disc(boolean isAcross) {
    double[] places = new double[LARGEST];
    for (int at = 0; at < LARGEST; at++) {
      double angle = 2.399963 * at;
      places[at] = StrictMath.sqrt(at) * (isAcross ? StrictMath.cos(angle) : StrictMath.sin(angle));
    }
    return places;
  }

  private static double low(double[] values, int from, int to) {
    return Arrays.stream(values, from, to).min().orElseThrow();
  }

  private static double high(double[] values, int from, int to) {
    return Arrays.stream(values, from, to).max().orElseThrow();
  }

  private static double span(double[] values, int from, int to) {
    return high(values, from, to) - low(values, from, to);
  }
}
