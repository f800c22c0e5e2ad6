package liaison.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import liaison.model.value.Bound;
import liaison.model.value.PartialDate;

/**
 * The text form of a column's values in tables, archives and databases. {@link #parse} reads back
 * what {@link #format} writes.
 */
public final class Cells {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d+)?([eE]-?\\d{1,3})?");

  private Cells() {}

  /** The cell text of a value of a column. */
  public static String format(Column column, Object value) {
    return switch (column.type()) {
      case TEXT, CODE, REF, ANY_REF -> (String) value;
      case TEXTS, CODES, REFS -> join((List<?>) value);
      case DATE -> ((PartialDate) value).cell();
      case BOUND -> ((Bound) value).cell();
      case NUMBER -> Double.isNaN((Double) value) ? "" : Bound.plain((Double) value);
      case FLAG -> (Boolean) value ? "true" : "";
    };
  }

  /** The value of a cell text; empty when the text does not fit the column. */
  public static Optional<Object> parse(Column column, String cell) {
    String text = cell.strip();
    return switch (column.type()) {
      case TEXT -> Optional.of(cell);
      case CODE, REF, ANY_REF -> Optional.of(text);
      case TEXTS, CODES, REFS -> Optional.of(split(text));
      case DATE -> PartialDate.parse(text).map(date -> date);
      case BOUND -> Bound.parse(text).map(bound -> bound);
      case NUMBER -> number(text);
      case FLAG -> flag(text);
    };
  }

  /** What a column holds where nothing is stated. */
  public static Object none(Column column) {
    return parse(column, "").orElseThrow();
  }

  private static Optional<Object> number(String text) {
    if (text.isEmpty()) {
      return Optional.of(Double.NaN);
    }
    return NUMBER.matcher(text).matches()
        ? Optional.of(Double.valueOf(text)).filter(Double::isFinite).map(number -> number)
        : Optional.empty();
  }

  private static Optional<Object> flag(String text) {
    return switch (text) {
      case "true", "TRUE", "1", "yes", "是" -> Optional.of(true);
      case "", "false", "FALSE", "0", "no", "否" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static String join(List<?> values) {
    List<String> escaped = new ArrayList<>();
    for (Object value : values) {
      escaped.add(((String) value).replace("\\", "\\\\").replace(";", "\\;"));
    }
    return String.join(";", escaped);
  }

  private static List<String> split(String text) {
    List<String> values = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == '\\' && at + 1 < text.length()) {
        part.append(text.charAt(++at));
      } else if (sign == ';') {
        add(values, part);
      } else {
        part.append(sign);
      }
    }
    add(values, part);
    return List.copyOf(values);
  }

  private static void add(List<String> values, StringBuilder part) {
    String value = part.toString().strip();
    if (!value.isEmpty()) {
      values.add(value);
    }
    part.setLength(0);
  }
}
