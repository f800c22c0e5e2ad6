package liaison.ui.table;

import java.util.stream.IntStream;
import liaison.model.grid.Grid;
import liaison.model.grid.GridType;

/** How wide a column starts: by its heading and the first cells, within limits. */
final class ColumnWidths {

  private static final int LOOKED_AT = 200;
  private static final String NARROW = " iljftr.,:;'|()[]!-";
  private static final String WIDE = "mwMW@%";
  private static final double LEAST = 72;
  private static final double MOST = 240;
  private static final double FIRST_MOST = 300;
  private static final double MOST_OF_THEM = 0.9;
  private static final double PADDING = 24;
  private static final double SORT_MARK = 18;

  private ColumnWidths() {}

  static double of(Grid grid, int column) {
    double[] widths =
        IntStream.range(0, Math.min(grid.size(), LOOKED_AT))
            .mapToObj(row -> grid.rows().cell(row, column).text())
            .filter(text -> !text.isEmpty())
            .mapToDouble(ColumnWidths::signs)
            .sorted()
            .toArray();
    double share = grid.columns().get(column).type() == GridType.TEXT ? MOST_OF_THEM : 1;
    double most = widths.length == 0 ? 0 : widths[(int) (share * (widths.length - 1))];
    double width = Math.max(most, signs(grid.heading(column)) + SORT_MARK);
    return Math.clamp(width + PADDING, LEAST, column == 0 ? FIRST_MOST : MOST);
  }

  /** Width of a text in the body's size, near enough. */
  static double signs(String text) {
    return text.codePoints().limit(80).mapToDouble(ColumnWidths::sign).sum();
  }

  private static double sign(int sign) {
    if (sign >= 0x2E80) {
      return 13;
    }
    if (NARROW.indexOf(sign) >= 0) {
      return 4.4;
    }
    if (WIDE.indexOf(sign) >= 0) {
      return 12.2;
    }
    return Character.isUpperCase(sign) ? 8.8 : 7.8;
  }
}
