package liaison.model.filter;

import java.util.List;
import java.util.Locale;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;
import liaison.model.filter.Filter.Key;

/** The forms of values that are no codes: periods, amounts, yes and no. */
final class ClauseValues {

  static final String YES = "yes";
  static final String NO = "no";
  private static final List<String> YESES = List.of(YES, "true", "是", "有");
  private static final List<String> NOES = List.of(NO, "false", "否", "无");

  private ClauseValues() {}

  /** A value in its one form; as it is where it has none. */
  static String canonical(Key key, String value) {
    return switch (key) {
      case ACTIVE -> PeriodValue.canonical(value).orElse(value);
      case AMOUNT -> AmountValue.parse(value).map(AmountValue::toString).orElse(value);
      case EVIDENCE -> yesOrNo(value);
      default -> value;
    };
  }

  private static String yesOrNo(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    return YESES.contains(lower) ? YES : (NOES.contains(lower) ? NO : value);
  }

  /**
   * @throws AppException when a value can be no period or amount, saying what one looks like
   */
  static void checkForm(Key key, String value) {
    boolean isSound =
        switch (key) {
          case ACTIVE -> PeriodValue.parse(value).isPresent();
          case AMOUNT -> AmountValue.parse(value).isPresent();
          default -> true;
        };
    if (!isSound) {
      String text = key == Key.ACTIVE ? "filter.badPeriod" : "filter.badAmount";
      throw new AppException(Fault.USAGE, Text.of(text, value));
    }
  }
}
