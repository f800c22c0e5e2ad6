package liaison.analysis.facet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for the values of one facet, and the values of each record or region. */
final class Coding {

  private final List<String> codes = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[][] values;

  /** A coding for so many records, none of which has a value yet. */
  Coding(int records) {
    this.values = new int[records][];
    Arrays.fill(values, new int[0]);
  }

  void set(int record, List<String> all) {
    values[record] = all.stream().mapToInt(this::number).toArray();
  }

  int number(String code) {
    Integer known = numbers.get(code);
    if (known == null) {
      known = codes.size();
      numbers.put(code, known);
      codes.add(code);
    }
    return known;
  }

  /** The values of a record. */
  int[] of(int record) {
    return values[record];
  }

  int size() {
    return codes.size();
  }

  String code(int number) {
    return codes.get(number);
  }
}
