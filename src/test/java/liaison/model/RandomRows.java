package liaison.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import liaison.model.record.Row;
import liaison.model.value.Bound;
import liaison.model.value.PartialDate;

/** Rows of any table with seeded values, nasty ones among them. */
public final class RandomRows {

  private static final List<String> WORDS =
      List.of(
          "", "清华大学", "a;b", "q\"uote", "line\nbreak", "emoji 🎓", "back\\slash", "'x'", "=1+1");
  private static final List<String> DATES =
      List.of("", "..", "2018", "2018-10", "2018-10-31", "201X", "2018-21", "2018~");
  private static final List<String> BOUNDS = List.of("", "1287", ">=40", "~20", "4..7", "0.5");

  private RandomRows() {}

  public static Row row(Table<?> table, String id, Random random) {
    List<Object> values = new ArrayList<>();
    values.add(id);
    for (Column column : table.columns().subList(1, table.columns().size())) {
      values.add(value(column, random));
    }
    return table.row(values);
  }

  private static Object value(Column column, Random random) {
    return switch (column.type()) {
      case TEXT -> pick(WORDS, random);
      case CODE, REF, ANY_REF -> pick(List.of("", "x-1", "other"), random);
      case TEXTS, CODES, REFS ->
          random
              .ints(random.nextInt(3), 1, WORDS.size())
              .mapToObj(WORDS::get)
              .map(String::strip)
              .toList();
      case DATE -> new PartialDate(pick(DATES, random), pick(List.of("", "年中"), random));
      case BOUND -> Bound.parse(pick(BOUNDS, random)).orElseThrow();
      case NUMBER -> random.nextBoolean() ? Double.NaN : random.nextInt(1000) / 8.0;
      case FLAG -> random.nextBoolean();
    };
  }

  private static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
