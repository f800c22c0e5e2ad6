package liaison.scene.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Maps days to page units along x and names the marks of the axis.
 *
 * @param firstYear year the axis begins with
 * @param lastYear last year on it
 * @param left x of the first day at the fitting zoom
 * @param width of all years at the fitting zoom
 * @param limit right end of the room for labels
 * @param scale zoom in time
 * @param shift pan in page units
 */
record TimeAxis(
    int firstYear,
    int lastYear,
    double left,
    double width,
    double limit,
    double scale,
    double shift) {

  /** Least distance of two labelled marks, in widths of a four-digit year. */
  private static final double LABEL_ROOM = 1.6;

  private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

  /**
   * A mark of the axis.
   *
   * @param x page x
   * @param year the year that begins there
   * @param month its month, 1 for a whole year
   * @param isStrong whether it begins a decade
   * @param isLabelled whether there is room to name it
   */
  record Tick(double x, int year, int month, boolean isStrong, boolean isLabelled) {}

  double x(double day) {
    double first = LocalDate.of(firstYear, 1, 1).toEpochDay();
    double end = LocalDate.of(lastYear + 1, 1, 1).toEpochDay();
    return (left + (day - first) / (end - first) * width) * scale + shift;
  }

  /** Where the first year begins. */
  double start() {
    return left * scale + shift;
  }

  /** Where the last year ends. */
  double end() {
    return (left + width) * scale + shift;
  }

  /** The axis at another zoom. */
  TimeAxis zoomed(double nextScale, double nextShift) {
    return new TimeAxis(firstYear, lastYear, left, width, limit, nextScale, nextShift);
  }

  double yearWidth() {
    return width * scale / (lastYear + 1 - firstYear);
  }

  /** Marks between two page positions; years, and months where a year is wide. */
  List<Tick> ticks(double from, double to, double labelWidth) {
    int labelStep = step(labelWidth * LABEL_ROOM);
    int lineStep = step(labelWidth / 4);
    boolean months = yearWidth() > labelWidth * 12 * LABEL_ROOM;
    List<Tick> ticks = new ArrayList<>();
    for (int year = firstYear; year <= lastYear + 1; year++) {
      boolean labelled = Math.floorMod(year, labelStep) == 0 && year <= lastYear;
      if (Math.floorMod(year, lineStep) == 0 || labelled) {
        add(ticks, new Tick(xOf(year, 1), year, 1, year % 10 == 0, labelled), from, to);
      }
      for (int month = 2; months && year <= lastYear && month <= 12; month++) {
        add(ticks, new Tick(xOf(year, month), year, month, false, true), from, to);
      }
    }
    return ticks;
  }

  private static void add(List<Tick> ticks, Tick tick, double from, double to) {
    if (tick.x() >= from && tick.x() <= to) {
      ticks.add(tick);
    }
  }

  private double xOf(int year, int month) {
    return x(LocalDate.of(year, month, 1).toEpochDay());
  }

  private int step(double room) {
    for (int step : STEPS) {
      if (step * yearWidth() >= room) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }
}
