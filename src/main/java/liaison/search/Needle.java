package liaison.search;

import liaison.text.Folding;

/**
 * Something to look for in texts: words as typed, folded.
 *
 * @param text folded text
 * @param letters its characters as a set
 * @param typed its letters and digits without spaces, as pinyin is typed; empty where it holds Han
 *     characters, which nobody means as pinyin
 * @param typedLetters those as a set of {@link Syllables}
 */
record Needle(String text, long letters, String typed, long typedLetters) {

  static Needle of(String folded) {
    boolean hasHan = folded.codePoints().anyMatch(Folding::isHan);
    String typed = hasHan ? "" : folded.replace(" ", "");
    return new Needle(folded, Letters.of(folded), typed, Syllables.bits(typed));
  }

  /** Whether it is long enough that a slip of the finger can be told from another word. */
  boolean mayBeMistyped() {
    return typed.length() >= Slip.SHORTEST && typed.length() == text.length();
  }
}
