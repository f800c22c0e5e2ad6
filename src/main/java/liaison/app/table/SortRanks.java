package liaison.app.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import liaison.base.Language;
import liaison.base.Progress;
import liaison.model.grid.GridCell;
import liaison.model.grid.GridType;
import liaison.model.record.Row;
import liaison.text.Collation;

/**
 * The place of each row in the order of one column: equal places for equal cells, the largest for
 * what is empty. Texts are compared once for each different text, not once for each pair of rows.
 */
final class SortRanks {

  private static final int OFTEN = 1024;

  private SortRanks() {}

  /** Rank of what is empty or has no date. */
  static final int LAST = Integer.MAX_VALUE;

  static int[] of(
      TableColumn column, List<? extends Row> rows, Language language, Progress progress) {
    return column.head().type() == GridType.TEXT
        ? byText(column, rows, language, progress)
        : byNumber(column, rows, progress);
  }

  private static int[] byText(
      TableColumn column, List<? extends Row> rows, Language language, Progress progress) {
    String[] texts = new String[rows.size()];
    Set<String> different = new HashSet<>();
    for (int at = 0; at < texts.length; at++) {
      step(progress, at, texts.length);
      texts[at] = column.reader().cell(rows.get(at)).text();
      different.add(texts[at]);
    }
    Map<String, Integer> places = new HashMap<>();
    for (String text : Collation.sorted(different, language)) {
      places.put(text, text.isEmpty() ? LAST : places.size());
    }
    int[] ranks = new int[texts.length];
    for (int at = 0; at < texts.length; at++) {
      ranks[at] = places.getOrDefault(texts[at], LAST);
    }
    return ranks;
  }

  private static int[] byNumber(TableColumn column, List<? extends Row> rows, Progress progress) {
    double[] numbers = new double[rows.size()];
    for (int at = 0; at < numbers.length; at++) {
      step(progress, at, numbers.length);
      GridCell cell = column.reader().cell(rows.get(at));
      numbers[at] = cell.number() == 0 ? 0.0 : cell.number(); // one zero for both signs
    }
    double[] order = numbers.clone();
    Arrays.sort(order);
    int[] ranks = new int[numbers.length];
    for (int at = 0; at < numbers.length; at++) {
      ranks[at] = Double.isNaN(numbers[at]) ? LAST : first(order, numbers[at]);
    }
    return ranks;
  }

  /** Place of the first of equal numbers. */
  private static int first(double[] order, double number) {
    int low = 0;
    int high = order.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (order[middle] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static void step(Progress progress, int done, int total) {
    if (done % OFTEN == 0) {
      progress.step(done, total);
    }
  }
}
