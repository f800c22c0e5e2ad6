package liaison.scene;

import java.util.Arrays;

/** Boxes and discs that labels keep off, found by cells of a grid over the plot. */
final class ObstacleGrid {

  private final Box area;
  private final double cell;
  private final int columns;
  private final int rows;
  private final int[][] cells;
  private final int[] fill;
  private double[] shapes = new double[4 * 256];
  private String[] owners = new String[256];
  private boolean[] discs = new boolean[256];
  private int count;

  /**
   * @param cell side of a cell, about the size of what is looked for
   */
  ObstacleGrid(Box area, double cell) {
    this.area = area;
    this.cell = cell;
    columns = Math.max(1, (int) Math.ceil(area.width() / cell));
    rows = Math.max(1, (int) Math.ceil(area.height() / cell));
    cells = new int[columns * rows][];
    fill = new int[columns * rows];
  }

  void addBox(String owner, Box box) {
    add(owner, box, box.x(), box.y(), box.width(), box.height(), false);
  }

  void addDisc(String owner, double x, double y, double radius) {
    Box bounds = new Box(x - radius, y - radius, 2 * radius, 2 * radius);
    add(owner, bounds, x, y, radius, 0, true);
  }

  /** Whether a box touches anything but what belongs to one owner. */
  boolean isFree(Box box, String except) {
    int lastRow = row(box.bottom());
    int lastColumn = column(box.right());
    for (int row = row(box.y()); row <= lastRow; row++) {
      for (int column = column(box.x()); column <= lastColumn; column++) {
        int place = row * columns + column;
        for (int i = 0; i < fill[place]; i++) {
          int shape = cells[place][i];
          if (touches(shape, box) && (except.isEmpty() || !except.equals(owners[shape]))) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private boolean touches(int shape, Box box) {
    double a = shapes[4 * shape];
    double b = shapes[4 * shape + 1];
    double c = shapes[4 * shape + 2];
    if (discs[shape]) {
      double dx = a - Math.clamp(a, box.x(), box.right());
      double dy = b - Math.clamp(b, box.y(), box.bottom());
      return dx * dx + dy * dy < c * c;
    }
    double d = shapes[4 * shape + 3];
    return a < box.right() && box.x() < a + c && b < box.bottom() && box.y() < b + d;
  }

  private void add(String owner, Box bounds, double a, double b, double c, double d, boolean disc) {
    if (!bounds.overlaps(area)) {
      return;
    }
    if (count == owners.length) {
      shapes = Arrays.copyOf(shapes, shapes.length * 2);
      owners = Arrays.copyOf(owners, count * 2);
      discs = Arrays.copyOf(discs, count * 2);
    }
    shapes[4 * count] = a;
    shapes[4 * count + 1] = b;
    shapes[4 * count + 2] = c;
    shapes[4 * count + 3] = d;
    owners[count] = owner;
    discs[count] = disc;
    for (int row = row(bounds.y()); row <= row(bounds.bottom()); row++) {
      for (int column = column(bounds.x()); column <= column(bounds.right()); column++) {
        put(row * columns + column, count);
      }
    }
    count++;
  }

  private void put(int place, int shape) {
    if (cells[place] == null) {
      cells[place] = new int[4];
    } else if (fill[place] == cells[place].length) {
      cells[place] = Arrays.copyOf(cells[place], fill[place] * 2);
    }
    cells[place][fill[place]++] = shape;
  }

  private int column(double x) {
    return (int) Math.clamp((x - area.x()) / cell, 0, columns - 1);
  }

  private int row(double y) {
    return (int) Math.clamp((y - area.y()) / cell, 0, rows - 1);
  }
}
