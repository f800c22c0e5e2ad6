package liaison.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liaison.text.Folding;
import liaison.text.Pinyin;

/**
 * A text with Han characters as it can be typed in Latin letters: each character by any of its
 * readings, other letters and digits as themselves. Readings are never multiplied out; matching
 * walks along them.
 */
final class Syllables {

  private static final int MOST = 250;

  private final String[][] readings;
  private final boolean[] isHan;
  private final long[] initials;
  private final long anyInitial;
  private final long anyLetter;
  private final String plain;

  private Syllables(List<List<String>> said, boolean[] isHan) {
    this.readings = said.stream().map(each -> each.toArray(String[]::new)).toArray(String[][]::new);
    this.isHan = isHan;
    this.initials = new long[readings.length];
    StringBuilder usual = new StringBuilder();
    long first = 0;
    long letters = 0;
    for (int at = 0; at < initials.length; at++) {
      for (String reading : readings[at]) {
        initials[at] |= bit(reading.charAt(0));
        letters |= bits(reading);
      }
      first |= initials[at];
      usual.append(readings[at][0]);
    }
    this.anyInitial = first;
    this.anyLetter = letters;
    this.plain = usual.toString();
  }

  /** The syllables of a folded text; nothing when there is no Han character in it. */
  static Optional<Syllables> of(String folded) {
    List<List<String>> readings = new ArrayList<>();
    boolean[] isHan = new boolean[Math.min(folded.length(), MOST)];
    boolean any = false;
    for (int at = 0; at < folded.length() && readings.size() < isHan.length; ) {
      int character = folded.codePointAt(at);
      at += Character.charCount(character);
      if (character == ' ') {
        continue;
      }
      List<String> typed = Folding.isHan(character) ? Pinyin.of(character) : List.of();
      isHan[readings.size()] = !typed.isEmpty();
      any |= !typed.isEmpty();
      readings.add(typed.isEmpty() ? List.of(Character.toString(character)) : typed);
    }
    return any ? Optional.of(new Syllables(List.copyOf(readings), isHan)) : Optional.empty();
  }

  /**
   * A stretch of characters that fits what was typed.
   *
   * @param from first character
   * @param to character after the last
   * @param isWhole whether it is all of the text
   * @param hasWhole whether at least one syllable was typed to its end
   * @param read the syllables as they were read, with spaces
   */
  record Span(int from, int to, boolean isWhole, boolean hasWhole, String read) {}

  /** Whether the text has all these letters in its readings; it cannot be spelled so without. */
  boolean mayBeSpelled(long letters) {
    return Letters.hasAll(anyLetter, letters);
  }

  /** Whether all of these letters but one are there, as when one was mistyped. */
  boolean mayBeNearly(long letters) {
    return Letters.hasAllButOne(anyLetter, letters);
  }

  /** All letters of its readings. */
  long letters() {
    return anyLetter;
  }

  /** Whether all these letters are initials of characters. */
  boolean mayHaveInitials(long letters) {
    return Letters.hasAll(anyInitial, letters);
  }

  /** Where the text is spelled so, from its first character on. */
  Optional<Span> spelledAtStart(String typed) {
    return spelled(typed, 0);
  }

  /** Where a Han character inside the text begins a stretch that is spelled so. */
  Optional<Span> spelledInside(String typed) {
    long first = bit(typed.charAt(0));
    for (int at = 1; at < initials.length; at++) {
      if (isHan[at] && (initials[at] & first) != 0) {
        Optional<Span> span = spelled(typed, at);
        if (span.isPresent()) {
          return span;
        }
      }
    }
    return Optional.empty();
  }

  /** Where the initials of characters are these, from the first character on. */
  Optional<Span> initialsAtStart(String typed) {
    return initials(typed, 0);
  }

  /** Where the initials of characters inside the text are these. */
  Optional<Span> initialsInside(String typed) {
    for (int at = 1; at + typed.length() <= initials.length; at++) {
      if (isHan[at]) {
        Optional<Span> span = initials(typed, at);
        if (span.isPresent()) {
          return span;
        }
      }
    }
    return Optional.empty();
  }

  /** The text by its usual readings, without spaces. */
  String plain() {
    return plain;
  }

  /** Its beginning by usual readings with spaces between them, so many letters or more. */
  String read(int letters) {
    List<String> usual = new ArrayList<>();
    int read = 0;
    for (int at = 0; at < initials.length && read < letters; at++) {
      usual.add(readings[at][0]);
      read += usual.getLast().length();
    }
    return read(usual, 0);
  }

  private Optional<Span> spelled(String typed, int from) {
    if ((initials[from] & bit(typed.charAt(0))) == 0) {
      return Optional.empty();
    }
    if (!begins(typed, from)) {
      return Optional.empty();
    }
    List<String> read = new ArrayList<>();
    if (!walk(typed, 0, from, read)) {
      return Optional.empty();
    }
    int to = from + read.size();
    boolean anyHan = false;
    for (int at = from; at < to; at++) {
      anyHan |= isHan[at];
    }
    if (!anyHan) {
      return Optional.empty();
    }
    int letters = read.stream().mapToInt(String::length).sum();
    boolean isComplete = letters == typed.length();
    boolean isWhole = from == 0 && to == initials.length && isComplete;
    return Optional.of(
        new Span(from, to, isWhole, isComplete || read.size() > 1, read(read, from)));
  }

  /** Whether some reading of a character begins what was typed, or is begun by it. */
  private boolean begins(String typed, int at) {
    for (String reading : readings[at]) {
      if (typed.startsWith(reading) || reading.startsWith(typed)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the letters from a place on are readings of the characters from a place on. */
  private boolean walk(String typed, int letter, int at, List<String> read) {
    if (letter == typed.length()) {
      return true;
    }
    if (at == initials.length || (initials[at] & bit(typed.charAt(letter))) == 0) {
      return false;
    }
    for (String reading : readings[at]) {
      int left = typed.length() - letter;
      boolean isSpelled = typed.startsWith(reading, letter);
      boolean isBegun = left < reading.length() && reading.regionMatches(0, typed, letter, left);
      if (isSpelled || isBegun) {
        read.add(reading);
        if (isBegun || walk(typed, letter + reading.length(), at + 1, read)) {
          return true;
        }
        read.removeLast();
      }
    }
    return false;
  }

  private Optional<Span> initials(String typed, int from) {
    int to = from + typed.length();
    if (to > initials.length) {
      return Optional.empty();
    }
    int han = 0;
    for (int at = from; at < to; at++) {
      if ((initials[at] & bit(typed.charAt(at - from))) == 0) {
        return Optional.empty();
      }
      han += isHan[at] ? 1 : 0;
    }
    boolean isWhole = from == 0 && to == initials.length;
    return han < 2 ? Optional.empty() : Optional.of(new Span(from, to, isWhole, true, typed));
  }

  /** Syllables with spaces; letters that stand for themselves stay together. */
  private String read(List<String> syllables, int from) {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < syllables.size(); at++) {
      boolean isApart = isHan[from + at] || at > 0 && isHan[from + at - 1];
      words.append(at > 0 && isApart ? " " : "").append(syllables.get(at));
    }
    return words.toString();
  }

  /** The letters of a text as a set. */
  static long bits(String letters) {
    long bits = 0;
    for (int at = 0; at < letters.length(); at++) {
      bits |= bit(letters.charAt(at));
    }
    return bits;
  }

  /** A letter or digit has a bit of its own; the rest share what is left. */
  private static long bit(char letter) {
    if (letter >= 'a' && letter <= 'z') {
      return 1L << (letter - 'a');
    }
    return letter >= '0' && letter <= '9' ? 1L << (26 + letter - '0') : 1L << (36 + letter % 28);
  }
}
