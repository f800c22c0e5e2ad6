package liaison.ui.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import liaison.model.grid.Grid;

/** Finds the row whose first cell begins with what is typed. */
final class TypeAhead {

  private static final long PAUSE_NANOS = 900_000_000;

  private final StringBuilder typed = new StringBuilder();
  private long last;

  /** The line to go to after a further sign; empty when no row begins so. */
  Optional<Integer> next(String sign, int from, ShownTable table, long now) {
    if (now - last > PAUSE_NANOS) {
      typed.setLength(0);
    }
    last = now;
    typed.append(sign);
    return find(folded(typed.toString()), typed.length() == 1 ? from + 1 : from, table);
  }

  private static Optional<Integer> find(String wanted, int from, ShownTable table) {
    Grid grid = table.grid();
    int count = table.lines().all().size();
    for (int step = 0; step < count; step++) {
      int at = Math.floorMod(from + step, count);
      GridLine line = table.lines().all().get(at);
      if (!line.isHead() && folded(grid.rows().cell(line.row(), 0).text()).startsWith(wanted)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
