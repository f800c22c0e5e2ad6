package liaison.text;

import java.util.List;
import java.util.OptionalInt;

/** English names of months, shortened or with one slip of the finger. */
final class MonthNames {

  private static final List<String> NAMES =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final int SHORTEST = 3;

  private MonthNames() {}

  /** The month, 1 to 12, of a lower-case word; empty when it is none or could be two. */
  static OptionalInt find(String word) {
    if (word.length() >= SHORTEST) {
      for (int month = 0; month < NAMES.size(); month++) {
        if (NAMES.get(month).startsWith(word)) {
          return OptionalInt.of(month + 1);
        }
      }
    }
    OptionalInt found = OptionalInt.empty();
    for (int month = 0; month < NAMES.size() && word.length() > SHORTEST; month++) {
      if (isOneSlipFrom(word, NAMES.get(month))) {
        if (found.isPresent()) {
          return OptionalInt.empty();
        }
        found = OptionalInt.of(month + 1);
      }
    }
    return found;
  }

  /** Whether one letter is missing, too many, another, or two neighbours are swapped. */
  private static boolean isOneSlipFrom(String word, String name) {
    int same = 0;
    while (same < Math.min(word.length(), name.length())
        && word.charAt(same) == name.charAt(same)) {
      same++;
    }
    String left = word.substring(same);
    String right = name.substring(same);
    if (left.length() == right.length()) {
      boolean isOther = left.length() >= 1 && left.substring(1).equals(right.substring(1));
      boolean isSwapped =
          left.length() >= 2
              && left.charAt(0) == right.charAt(1)
              && left.charAt(1) == right.charAt(0)
              && left.substring(2).equals(right.substring(2));
      return isOther || isSwapped;
    }
    return left.length() == right.length() + 1
        ? left.substring(1).equals(right)
        : left.length() + 1 == right.length() && right.substring(1).equals(left);
  }
}
