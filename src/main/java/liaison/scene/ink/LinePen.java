package liaison.scene.ink;

import liaison.scene.ink.LineTable.Strip;

/**
 * Draws straight lines with square ends into a band's ink, column by column where a line is flat
 * and row by row where it is steep. Places are whole numbers of 2<sup>-32</sup> pixels counted from
 * the page's corner, so that a line is the same however the page is cut.
 */
public final class LinePen {

  private static final int FRACTION = 32;
  private static final double ONE = 4294967296.0;
  private static final int PHASE_SHIFT = FRACTION - LineTable.PHASE_BITS;
  private static final int PHASE_MASK = (1 << LineTable.PHASE_BITS) - 1;

  private final InkField field;
  private int[] clip = new int[4];
  private int originY;
  private double u0;
  private double v0;
  private double u1;
  private double v1;
  private double slope;
  private double cos;
  private InkField.Lane lane;
  private int uFrom;
  private int uTo;
  private int vFrom;
  private int vTo;
  private int corner;
  private long step;
  private long base;

  public LinePen(InkField field) {
    this.field = field;
    this.lane = field.flat();
  }

  /**
   * Where to draw.
   *
   * @param top row of the page that is row 0 of the band
   * @param part left, top, right, bottom of the page to draw on, within the band
   */
  public void place(int top, int[] part) {
    originY = top;
    clip = part;
  }

  /** Draws a line given in pixels of the page; its width fits. */
  public void draw(
      double ax, double ay, double bx, double by, double width, LineTables.Row tables) {
    if (Math.abs(bx - ax) >= Math.abs(by - ay)) {
      lane = field.flat();
      uFrom = clip[0];
      uTo = clip[2];
      vFrom = clip[1];
      vTo = clip[3];
      corner = 2 * (InkField.PAD - originY);
      along(ax, ay, bx, by);
    } else {
      lane = field.steep();
      uFrom = clip[1];
      uTo = clip[3];
      vFrom = clip[0];
      vTo = clip[2];
      corner = 2 * InkField.PAD - originY * lane.stride();
      along(ay, ax, by, bx);
    }
    if (u1 - u0 > 0) {
      stroke(tables.of(width));
    }
  }

  private void along(double a, double b, double c, double d) {
    boolean forwards = a <= c;
    u0 = forwards ? a : c;
    v0 = forwards ? b : d;
    u1 = forwards ? c : a;
    v1 = forwards ? d : b;
  }

  private void stroke(LineTable table) {
    slope = (v1 - v0) / (u1 - u0);
    double steepness = Math.abs(slope);
    Strip strip = table.strip((int) (steepness * LineTable.SLOPES + 0.5));
    cos = 1 / Math.sqrt(1 + slope * slope);
    double sin = steepness * cos;
    double zone = cos * ((cos + sin) / 2 + (strip.reach() + 0.5) * sin);
    step = Math.round(slope * ONE);
    base = Math.round((v0 + slope * (0.5 - u0) - strip.reach()) * ONE);
    int first = floor(u0 - zone);
    int last = floor(u1 + zone);
    int inner = floor(u0 + zone + 0.5);
    int outer = floor(u1 - zone - 0.5);
    if (inner > outer) {
      ends(table, strip, first, last);
    } else {
      ends(table, strip, first, inner - 1);
      middle(strip, inner, outer);
      ends(table, strip, outer + 1, last);
    }
  }

  private static int floor(double value) {
    return (int) Math.floor(value);
  }

  private void middle(Strip strip, int first, int last) {
    long low = (long) (vFrom - 4 * strip.longs() + 1) << FRACTION;
    long high = ((long) vTo << FRACTION) - 1;
    long from = Math.max(first, uFrom);
    long to = Math.min(last, uTo - 1);
    if (step == 0) {
      to = base < low || base > high ? from - 1 : to;
    } else {
      boolean down = step > 0;
      from = Math.max(from, Math.ceilDiv((down ? low : high) - base, step));
      to = Math.min(to, Math.floorDiv((down ? high : low) - base, step));
    }
    if (from <= to) {
      if (strip.longs() == 1) {
        narrow(strip.units(), (int) from, (int) to);
      } else {
        wide(strip, (int) from, (int) to);
      }
    }
  }

  private void narrow(long[] units, int from, int to) {
    long v = base + step * from;
    InkField.Lane on = lane;
    int stride = on.stride();
    int at = corner + from * stride;
    for (int u = from; u <= to; u++) {
      long ink = units[(int) (v >>> PHASE_SHIFT) & PHASE_MASK];
      on.add(at + ((int) (v >> FRACTION) << 1), ink);
      at += stride;
      v += step;
    }
  }

  private void wide(Strip strip, int from, int to) {
    int longs = strip.longs();
    long v = base + step * from;
    int at = corner + from * lane.stride();
    for (int u = from; u <= to; u++) {
      int phase = (int) (v >>> PHASE_SHIFT) & PHASE_MASK;
      int place = at + ((int) (v >> FRACTION) << 1);
      for (int word = 0; word < longs; word++) {
        lane.add(place + 8 * word, strip.units()[phase * longs + word]);
      }
      at += lane.stride();
      v += step;
    }
  }

  /** Pixels near an end, where the line covers them over part of its length only. */
  private void ends(LineTable table, Strip strip, int first, int last) {
    double sin = slope * cos;
    double spread = 1 / (cos + Math.abs(sin));
    int to = Math.min(last, uTo - 1);
    for (int u = Math.max(first, uFrom); u <= to; u++) {
      long v = base + step * u;
      int row = (int) (v >> FRACTION);
      int phase = (int) (v >>> PHASE_SHIFT) & PHASE_MASK;
      int start = Math.max(0, vFrom - row);
      int end = Math.min(4 * strip.longs(), vTo - row);
      for (int i = start; i < end; i++) {
        int share = (int) (strip.shares()[phase * strip.longs() + i / 4] >>> 16 * (i & 3)) & 0xffff;
        double across = row + i + 0.5;
        double begun = ((u + 0.5 - u0) * cos + (across - v0) * sin) * spread + 0.5;
        double left = ((u1 - u - 0.5) * cos + (v1 - across) * sin) * spread + 0.5;
        double part = Math.clamp(begun, 0, 1) * Math.clamp(left, 0, 1);
        int ink = table.units((int) (share * part + 0.5));
        if (ink != 0) {
          lane.addOne(corner + u * lane.stride() + 2 * (row + i), ink);
        }
      }
    }
  }
}
