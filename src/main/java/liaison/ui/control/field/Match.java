package liaison.ui.control.field;

import java.util.List;
import liaison.text.Folding;
import liaison.text.Pinyin;

/** How well a name fits what was typed: as written, or in pinyin or its initials. */
final class Match {

  /** The whole name. */
  static final int WHOLE = 0;

  /** No fit. */
  static final int NONE = 9;

  private final String typed;
  private final String letters;

  Match(String typed) {
    this.typed = Folding.fold(typed);
    this.letters = this.typed.replace(" ", "");
  }

  boolean isBlank() {
    return typed.isEmpty();
  }

  /** 0 the whole name, 1 its beginning, 2 a word's beginning, 3 inside, 4 in pinyin, 9 not. */
  int rank(List<String> names) {
    int best = NONE;
    for (String name : names) {
      best = Math.min(best, rank(name));
    }
    return best;
  }

  private int rank(String name) {
    String folded = Folding.fold(name);
    if (folded.equals(typed)) {
      return WHOLE;
    }
    int at = folded.indexOf(typed);
    if (at >= 0) {
      return at == 0 ? 1 : folded.charAt(at - 1) == ' ' ? 2 : 3;
    }
    return isSpelt(folded) ? 4 : NONE;
  }

  private boolean isSpelt(String name) {
    if (letters.length() < 2 || !letters.chars().allMatch(sign -> sign >= 'a' && sign <= 'z')) {
      return false;
    }
    int[] signs = name.codePoints().toArray();
    for (int from = 0; from < signs.length; from++) {
      if (Folding.isHan(signs[from]) && isSpelt(signs, from, letters)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the rest is spelt by characters from here on, each whole or by its first letter. */
  private static boolean isSpelt(int[] signs, int from, String rest) {
    if (rest.isEmpty()) {
      return true;
    }
    if (from == signs.length) {
      return false;
    }
    for (String reading : Pinyin.of(signs[from])) {
      boolean isWhole =
          rest.startsWith(reading) && isSpelt(signs, from + 1, rest.substring(reading.length()));
      boolean isInitial =
          rest.charAt(0) == reading.charAt(0) && isSpelt(signs, from + 1, rest.substring(1));
      if (isWhole || isInitial || reading.startsWith(rest)) {
        return true;
      }
    }
    return false;
  }
}
