package liaison.cli;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;

/** Turns words of options into values, or says which words there are. */
final class Choices {

  private static final String WHOLE = "[+-]?[0-9]+";
  private static final String DECIMAL = "[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)";

  private Choices() {}

  /** The constant of a code. */
  static <E> E of(String option, String code, E[] all, Function<E, String> codeOf) {
    for (E each : all) {
      if (codeOf.apply(each).equals(code)) {
        return each;
      }
    }
    throw unknown(option, code, Arrays.stream(all).map(codeOf).toList());
  }

  /** The word itself when it is one of the choices. */
  static String of(String option, String word, List<String> all) {
    if (!all.contains(word)) {
      throw unknown(option, word, all);
    }
    return word;
  }

  /** A number of an option within a range, both ends included. */
  static double number(String option, String typed, double low, double high) {
    if (!typed.matches(DECIMAL)) {
      throw new AppException(Fault.USAGE, Text.of("cli.notANumber", typed, option));
    }
    double value = Double.parseDouble(typed);
    if (!(value >= low && value <= high)) {
      throw new AppException(
          Fault.USAGE, Text.of("cli.outOfRange", typed, option, plain(low), plain(high)));
    }
    return value;
  }

  /** A whole number of an option. */
  static long integer(String option, String typed, long low, long high) {
    if (!typed.matches(WHOLE)) {
      throw new AppException(Fault.USAGE, Text.of("cli.notAWholeNumber", typed, option));
    }
    return (long) number(option, typed, low, high);
  }

  private static AppException unknown(String option, String word, List<String> all) {
    return new AppException(
        Fault.USAGE, Text.of("cli.unknownChoice", word, option, String.join(", ", all)));
  }

  private static String plain(double number) {
    return liaison.model.value.Bound.plain(number);
  }
}
