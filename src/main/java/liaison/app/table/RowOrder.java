package liaison.app.table;

import java.util.Arrays;
import java.util.List;

/** Orders rows by the ranks of several columns; rows that are equal in all keep their order. */
final class RowOrder {

  private RowOrder() {}

  /** The places of the rows in their new order. */
  static int[] of(int size, List<int[]> ranks, List<Boolean> descending) {
    int[] order = new int[size];
    Arrays.setAll(order, place -> place);
    for (int key = ranks.size() - 1; key >= 0; key--) { // stable: the first key sorts last
      order = sorted(order, ranks.get(key), descending.get(key));
    }
    return order;
  }

  private static int[] sorted(int[] order, int[] rank, boolean isDescending) {
    long[] packed = new long[order.length];
    for (int at = 0; at < order.length; at++) {
      int own = rank[order[at]];
      long key = own == SortRanks.LAST || !isDescending ? own : SortRanks.LAST - 1L - own;
      packed[at] = key << 32 | at;
    }
    Arrays.sort(packed);
    int[] next = new int[order.length];
    for (int at = 0; at < order.length; at++) {
      next[at] = order[(int) packed[at]];
    }
    return next;
  }
}
