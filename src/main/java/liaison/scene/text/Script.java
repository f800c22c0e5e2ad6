package liaison.scene.text;

import java.lang.Character.UnicodeScript;

/** What text layout needs to know about a character. */
enum Script {
  /** Han, kana and the like: set solid, full width. */
  HAN,
  /** Letters and digits of alphabets. */
  LETTER,
  /** Full-width punctuation and symbols of Chinese text. */
  HAN_MARK,
  /** Quotation marks, dashes and dots that Chinese and Latin share. */
  SHARED_MARK,
  /** Controls and format characters: nothing to see. */
  INVISIBLE,
  /** Everything else: spaces, punctuation. */
  OTHER;

  static Script of(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint < 0x20 || codePoint == 0x7f
          ? INVISIBLE
          : Character.isLetterOrDigit(codePoint) ? LETTER : OTHER;
    }
    if (isSharedMark(codePoint)) {
      return SHARED_MARK;
    }
    if (codePoint >= 0x3000 && codePoint <= 0x303f || codePoint >= 0xff00 && codePoint <= 0xffef) {
      return codePoint == 0x3005 || codePoint == 0x3007 ? HAN : HAN_MARK;
    }
    return ofCategory(codePoint);
  }

  private static Script ofCategory(int codePoint) {
    int category = Character.getType(codePoint);
    if (category == Character.CONTROL
        || category == Character.FORMAT
        || category == Character.SURROGATE
        || codePoint >= 0xfe00 && codePoint <= 0xfe0f) {
      return INVISIBLE;
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> HAN;
      default -> Character.isLetterOrDigit(codePoint) ? LETTER : OTHER;
    };
  }

  private static boolean isSharedMark(int codePoint) {
    return switch (codePoint) {
      case 0x2018, 0x2019, 0x201c, 0x201d, 0x2014, 0x2026 -> true;
      default -> false;
    };
  }

  /** Whether a quarter em stands between the two. */
  static boolean gapBetween(Script left, Script right) {
    return left == HAN && right == LETTER || left == LETTER && right == HAN;
  }
}
