package liaison.app.edit;

import java.util.List;
import liaison.base.Text;
import liaison.model.Cells;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.value.Bound;
import liaison.model.value.PartialDate;
import liaison.text.DateWords;
import liaison.text.MoneyWords;

/** The values of records in words of whatever language is read. */
public final class ValueWords {

  private static final int LONGEST = 60;
  private static final int MOST = 4;

  private final RowNames names;

  public ValueWords(Dataset data) {
    this.names = new RowNames(data);
  }

  /** Whether a value says nothing. */
  public static boolean isNone(Column column, Object value) {
    return value.equals(Cells.none(column));
  }

  /** A value of a column. */
  public Text of(Column column, Object value) {
    if (isNone(column, value)) {
      return Text.of(column.type() == Column.Type.FLAG ? "edit.value.no" : "edit.value.none");
    }
    return switch (column.type()) {
      case TEXT -> Text.literal(shorter((String) value));
      case CODE -> names.code(column.target(), (String) value);
      case REF, ANY_REF -> names.of((String) value);
      case TEXTS -> list((List<?>) value, each -> Text.literal(shorter(each)));
      case CODES -> list((List<?>) value, each -> names.code(column.target(), each));
      case REFS -> list((List<?>) value, names::of);
      case DATE -> DateWords.text((PartialDate) value);
      case BOUND -> MoneyWords.text((Bound) value);
      case NUMBER -> Text.literal(Bound.plain((Double) value));
      case FLAG -> Text.of("edit.value.yes");
    };
  }

  private static Text list(List<?> values, java.util.function.Function<String, Text> name) {
    Text all = name.apply((String) values.getFirst());
    for (Object next : values.subList(1, Math.min(MOST, values.size()))) {
      all = Text.of("edit.list", all, name.apply((String) next));
    }
    int left = values.size() - MOST;
    return left > 0 ? Text.of("edit.list.more", all, left) : all;
  }

  private static String shorter(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
