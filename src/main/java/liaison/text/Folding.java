package liaison.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Writes a text the way it is compared: what differs only by case, accents, width, or simplified
 * and traditional characters becomes the same. Words stand apart by one space; apostrophes vanish,
 * other punctuation is a space.
 */
public final class Folding {

  private static final char[] SIMPLE = simple();

  private Folding() {}

  /** The folded text, empty when there is no letter, digit or sign in it. */
  public static String fold(String text) {
    String plain = isPlain(text) ? text : decomposed(text);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int at = 0; at < plain.length(); ) {
      int character = plain.codePointAt(at);
      at += Character.charCount(character);
      append(folded, character);
    }
    int length = folded.length();
    if (length > 0 && folded.charAt(length - 1) == ' ') {
      folded.setLength(length - 1);
    }
    return folded.toString();
  }

  /** Whether a code point is a Han character. */
  public static boolean isHan(int codePoint) {
    return codePoint >= 0x3007 && Character.isIdeographic(codePoint);
  }

  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      boolean isCommonHan = character >= 0x4e00 && character <= 0x9fff;
      if (character >= 0x80 && !isCommonHan) {
        return false;
      }
    }
    return true;
  }

  private static String decomposed(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(lower, Normalizer.Form.NFKD);
  }

  private static void append(StringBuilder folded, int character) {
    if (character < 0x80) {
      appendAscii(folded, (char) character);
    } else if (isHan(character)) {
      folded.appendCodePoint(character < SIMPLE.length ? SIMPLE[character] : character);
    } else if (Character.isLetterOrDigit(character)) {
      String latin = latin(character);
      if (latin.isEmpty()) {
        folded.appendCodePoint(character);
      } else {
        folded.append(latin);
      }
    } else if (Character.getType(character) == Character.OTHER_SYMBOL) {
      folded.appendCodePoint(character);
    } else if (!isDropped(character)) {
      space(folded);
    }
  }

  private static void appendAscii(StringBuilder folded, char character) {
    if (character >= 'A' && character <= 'Z') {
      folded.append((char) (character + 32));
    } else if (character >= 'a' && character <= 'z' || character >= '0' && character <= '9') {
      folded.append(character);
    } else if (character == '+' || character == '#') {
      folded.append(character);
    } else if (character != '\'') {
      space(folded);
    }
  }

  private static void space(StringBuilder folded) {
    int length = folded.length();
    if (length > 0 && folded.charAt(length - 1) != ' ') {
      folded.append(' ');
    }
  }

  /** Accents that were taken apart, joiners and the curly apostrophes. */
  private static boolean isDropped(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || character == 0x2018
        || character == 0x2019
        || character == 0x02bc;
  }

  /** For each character of the basic plane the simplified one; ICU's transform loads slowly. */
  private static char[] simple() {
    char[] simple = new char[0x10000];
    for (int character = 0; character < simple.length; character++) {
      simple[character] = (char) character;
    }
    for (String line : Tables.lines("simplified.txt")) {
      for (String pair : line.split(" ")) {
        simple[pair.charAt(0)] = pair.charAt(1);
      }
    }
    return simple;
  }

  /** Latin letters that no accent can be taken from. */
  private static String latin(int character) {
    return switch (character) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'þ' -> "th";
      case 'ı' -> "i";
      default -> "";
    };
  }
}
