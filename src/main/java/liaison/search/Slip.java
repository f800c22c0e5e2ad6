package liaison.search;

/**
 * One slip of the finger: a letter too many, one missing, a wrong one, or two that changed places
 * (Damerau–Levenshtein distance 1, decided without a table: after the first difference the rests
 * must agree). Time: the length of the words.
 */
final class Slip {

  /** Words shorter than this are too much like others. */
  static final int SHORTEST = 5;

  private Slip() {}

  /**
   * Whether a word differs by one slip from the word of a text that begins at a place, or from that
   * word's beginning, in which case the slip is not at its end.
   */
  static boolean isOneFrom(String typed, String text, int start) {
    int length = text.length();
    if (start + 1 >= length || !mayBegin(typed, text, start)) {
      return false;
    }
    int at = 0;
    while (at < typed.length()
        && start + at < length
        && typed.charAt(at) == text.charAt(start + at)) {
      at++;
    }
    if (at == typed.length()) {
      return false; // the same, or its beginning
    }
    int rest = start + at;
    return fits(typed, at + 1, text, rest) // one too many
        || rest < length && text.charAt(rest) != ' ' && fits(typed, at, text, rest + 1) // missing
        || rest < length && text.charAt(rest) != ' ' && fits(typed, at + 1, text, rest + 1)
        || isSwapped(typed, at, text, rest) && text.startsWith(typed.substring(at + 2), rest + 2);
  }

  /** One slip leaves a letter of the first two where it was, or next to that. */
  private static boolean mayBegin(String typed, String text, int start) {
    char first = text.charAt(start);
    char second = text.charAt(start + 1);
    return first == typed.charAt(0)
        || first == typed.charAt(1)
        || second == typed.charAt(0)
        || second == typed.charAt(1);
  }

  private static boolean isSwapped(String typed, int at, String text, int rest) {
    return at + 1 < typed.length()
        && rest + 1 < text.length()
        && typed.charAt(at) == text.charAt(rest + 1)
        && typed.charAt(at + 1) == text.charAt(rest);
  }

  /** Whether the rest of what was typed stands here, up to a word's end if nothing is left. */
  private static boolean fits(String typed, int from, String text, int at) {
    int left = typed.length() - from;
    if (at > text.length()) {
      return false;
    }
    boolean ends =
        at + left == text.length() || at + left < text.length() && text.charAt(at + left) == ' ';
    return (ends || left > 0) && text.regionMatches(at, typed, from, left);
  }
}
