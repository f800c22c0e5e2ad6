package liaison.exchange.out.grid;

import liaison.model.grid.Grid;
import org.dhatim.fastexcel.Worksheet;

/** Widths of a sheet's columns, by their heading and first cells. */
final class SheetWidths {

  private static final int LOOKED_AT = 200;
  private static final double LEAST = 8;
  private static final double MOST = 60;

  private SheetWidths() {}

  static void set(Grid grid, Worksheet sheet) {
    for (int at = 0; at < grid.columns().size(); at++) {
      double width = signs(grid.heading(at)) * 1.1;
      for (int row = 0; row < Math.min(grid.size(), LOOKED_AT); row++) {
        width = Math.max(width, signs(grid.rows().cell(row, at).text()));
      }
      sheet.width(at, Math.clamp(width + 2, LEAST, MOST));
    }
  }

  /** Digits the text is wide: a Han sign takes the room of two. */
  private static double signs(String text) {
    int line = text.indexOf('\n');
    return (line < 0 ? text : text.substring(0, line))
        .codePoints()
        .mapToDouble(sign -> sign >= 0x2E80 ? 2 : 1)
        .sum();
  }
}
