package liaison.scene.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a lane: which item stands in which, so that none overlap at the fitting zoom.
 *
 * @param lane the lane
 * @param items its items with their rows
 * @param rows number of rows, at least one
 * @param left how many of its collaborations have no place here; the last row says so
 */
record LanePlan(Lane lane, List<Placed> items, int rows, int left) {

  LanePlan {
    items = List.copyOf(items);
  }

  /**
   * An item and its first row.
   *
   * @param item the item
   * @param row its first row from the top of the lane
   */
  record Placed(Item item, int row) {}

  /** Whose names get room of their own when items share rows. */
  enum Names {
    ALL,
    BLOCKS,
    NONE
  }

  /**
   * Puts each item into the first row that has room for it.
   *
   * @param names whose names get room of their own
   */
  static LanePlan of(Lane lane, List<Item> items, TimeAxis fit, TimelineStyle style, Names names) {
    List<List<double[]>> taken = new ArrayList<>();
    List<Placed> placed = new ArrayList<>();
    for (Item item : items) {
      double[] room = room(item, fit, style, names);
      int row = 0;
      while (!isFree(taken, row, item.rows(), room)) {
        row++;
      }
      for (int at = row; at < row + item.rows(); at++) {
        while (taken.size() <= at) {
          taken.add(new ArrayList<>());
        }
        taken.get(at).add(room);
      }
      placed.add(new Placed(item, row));
    }
    return new LanePlan(lane, placed, Math.max(1, taken.size()), 0);
  }

  /** The same in so many rows at most; what does not fit is counted. */
  LanePlan within(int most) {
    if (rows <= most) {
      return this;
    }
    List<Placed> kept = new ArrayList<>();
    int without = left;
    for (Placed placed : items) {
      if (placed.row() + placed.item().rows() < most) {
        kept.add(placed);
      } else {
        without += placed.item().members().size();
      }
    }
    return new LanePlan(lane, kept, most, without);
  }

  private static boolean isFree(List<List<double[]>> taken, int row, int rows, double[] room) {
    for (int at = row; at < Math.min(taken.size(), row + rows); at++) {
      for (double[] other : taken.get(at)) {
        if (other[0] < room[1] && room[0] < other[1]) {
          return false;
        }
      }
    }
    return true;
  }

  private static double[] room(Item item, TimeAxis fit, TimelineStyle style, Names names) {
    double left = item.left(fit, style);
    double right = item.right(fit, style);
    boolean named = names == Names.ALL || names == Names.BLOCKS && item.members().size() > 1;
    if (named) {
      double label = Math.min(style.width(item.label()), style.longestLabel()) + style.gap();
      if (item.prefersLeft() && left - label >= fit.left() || right + label > fit.limit()) {
        left -= label;
      } else {
        right += label;
      }
    }
    return new double[] {left - style.gap() / 2, right + style.gap() / 2};
  }
}
