package liaison.scene.ink;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Ink of lines, kept by width in steps of 1/32 pixel and by alpha; thread-safe. */
public final class LineTables {

  /** No line that fits is wider, in pixels. */
  public static final double WIDEST = LineTable.MOST;

  private static final int STEPS = 32;
  private static final int KEPT = 2000;

  private final ConcurrentMap<Integer, LineTable> kept = new ConcurrentHashMap<>();

  /** The tables of one alpha. */
  public static final class Row {
    private final LineTable[] tables = new LineTable[(int) Math.ceil(WIDEST * STEPS)];
    private final LineTables all;
    private final int alpha;

    Row(LineTables all, int alpha) {
      this.all = all;
      this.alpha = alpha;
    }

    /** The table for a width in pixels that fits. */
    LineTable of(double width) {
      int step = Math.max(1, (int) (width * STEPS + 0.5));
      LineTable known = tables[step];
      if (known == null) {
        known = all.of(step, alpha);
        tables[step] = known;
      }
      return known;
    }
  }

  /** The tables of lines of an alpha from 1 to 255. */
  public Row row(int alpha) {
    return new Row(this, alpha);
  }

  /** Whether lines of a width in pixels are narrow enough to be kept, and are drawn at all. */
  public static boolean fits(double width) {
    return LineTable.fits(width);
  }

  private LineTable of(int step, int alpha) {
    if (kept.size() > KEPT) {
      kept.clear();
    }
    return kept.computeIfAbsent(
        step << 8 | alpha, any -> new LineTable(step / (double) STEPS, alpha));
  }
}
