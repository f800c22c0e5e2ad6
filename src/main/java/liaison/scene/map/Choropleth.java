package liaison.scene.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import liaison.scene.Colours;
import liaison.scene.Fill;
import liaison.scene.Palette;

/**
 * Classes of counts: 1 · 2 · 3–5 · 6–10 · 11–20 · 21–50 …, coarser (1–2 · 3–10 · 11–30 …) above
 * 100. Zero is plain land; a count that is not known is hatched.
 */
final class Choropleth {

  private static final int[] FINE = {1, 2, 3, 6, 11, 21, 51, 101};
  private static final int[] COARSE = {1, 3, 11, 31, 101, 301, 1001, 3001, 10_001};

  /** How much land shows through, so that bubbles stay in front. */
  private static final double SOFT = 0.12;

  /** How far up the palette's sequence the classes go; names stay readable on them. */
  private static final double DEEPEST = 0.66;

  private final MapContent content;
  private final Palette palette;
  private final boolean shaded;
  private final List<Integer> lows = new ArrayList<>();
  private final int[] colours;

  Choropleth(MapContent content, Palette palette, boolean shaded) {
    this.content = content;
    this.palette = palette;
    this.shaded = shaded;
    int max = content.counts().values().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (int low : max > 100 ? COARSE : FINE) {
      if (low <= max) {
        lows.add(low);
      }
    }
    this.colours = new int[lows.size()];
    for (int i = 0; i < colours.length; i++) {
      colours[i] = palette.sequenceAt(DEEPEST * i / Math.max(2, colours.length - 1));
    }
  }

  /**
   * A class.
   *
   * @param low least count
   * @param high greatest count, or the greatest there is in the last class
   * @param colour its colour
   * @param regions how many regions fall into it
   */
  record Step(int low, int high, int colour, int regions) {}

  /** The classes that occur, from low to high. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < lows.size() && shaded; i++) {
      int low = lows.get(i);
      int next = i + 1 < lows.size() ? lows.get(i + 1) : Integer.MAX_VALUE;
      int regions = 0;
      int high = low;
      for (Map.Entry<String, Integer> entry : content.counts().entrySet()) {
        if (entry.getValue() >= low && entry.getValue() < next) {
          regions++;
          high = Math.max(high, entry.getValue());
        }
      }
      if (regions > 0) {
        int to = next == Integer.MAX_VALUE ? high : next - 1;
        steps.add(new Step(low, to, colour(i), regions));
      }
    }
    return steps;
  }

  /** How a region is filled. */
  Fill fill(String region) {
    int count = content.counts().getOrDefault(region, 0);
    if (!shaded || (count == 0 && !content.isUnnamed(region))) {
      return new Fill.Solid(palette.land());
    }
    if (count == 0) {
      return palette.noData();
    }
    int at = 0;
    while (at + 1 < lows.size() && lows.get(at + 1) <= count) {
      at++;
    }
    return new Fill.Solid(colour(at));
  }

  private int colour(int step) {
    return Colours.mix(colours[step], palette.land(), SOFT);
  }
}
