package liaison.ui.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import liaison.model.grid.Grid;
import liaison.text.Pinyin;

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
      if (!line.isHead() && begins(grid.rows().cell(line.row(), 0).text(), wanted)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** Whether a name begins so, its Han signs also by their pinyin or its first letters. */
  private static boolean begins(String name, String wanted) {
    String start = folded(name.substring(0, Math.min(name.length(), wanted.length() + 2)));
    return start.startsWith(wanted) || spells(start, 0, wanted);
  }

  private static boolean spells(String name, int at, String wanted) {
    if (wanted.isEmpty()) {
      return true;
    }
    if (at >= name.length()) {
      return false;
    }
    int sign = name.codePointAt(at);
    int next = at + Character.charCount(sign);
    List<String> readings = Pinyin.of(sign);
    if (readings.isEmpty()) {
      String own = Character.toString(sign);
      return wanted.startsWith(own) && spells(name, next, wanted.substring(own.length()));
    }
    for (String reading : readings) {
      if (reading.startsWith(wanted)
          || (wanted.startsWith(reading) && spells(name, next, wanted.substring(reading.length())))
          || (wanted.startsWith(reading.substring(0, 1))
              && spells(name, next, wanted.substring(1)))) {
        return true;
      }
    }
    return false;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
