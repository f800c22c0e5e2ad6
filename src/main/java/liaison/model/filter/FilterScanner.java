package liaison.model.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A filter's text and the place reached in it. Chinese punctuation counts as the plain sort. */
final class FilterScanner {

  private static final String WIDE = "；，（）＝！＞＜“”";
  private static final String PLAIN = ";,()=!><\"\"";
  private static final int AROUND = 24;

  private final String typed;
  private final String text;
  private int at;

  FilterScanner(String typed) {
    this.typed = typed;
    StringBuilder plain = new StringBuilder(typed);
    for (int i = 0; i < plain.length(); i++) {
      int wide = WIDE.indexOf(plain.charAt(i));
      if (wide >= 0) {
        plain.setCharAt(i, PLAIN.charAt(wide));
      }
    }
    this.text = plain.toString();
  }

  int at() {
    return at;
  }

  boolean isAtEnd() {
    skipSpace();
    return at >= text.length();
  }

  boolean isAt(char wanted) {
    skipSpace();
    return at < text.length() && text.charAt(at) == wanted;
  }

  boolean take(char wanted) {
    boolean isThere = isAt(wanted);
    at += isThere ? 1 : 0;
    return isThere;
  }

  String rest() {
    return typed.substring(Math.min(at, typed.length())).strip();
  }

  String since(int start) {
    return typed.substring(start, at);
  }

  /** Some of what stands before and after the place reached. */
  String around() {
    String some =
        typed.substring(Math.max(0, at - AROUND), Math.min(typed.length(), at + AROUND)).strip();
    return some.isEmpty() ? typed : some;
  }

  /** Goes past semicolons and the word for and; whether the text ends there. */
  boolean skipSeparators(List<String> and) {
    while (take(';') || takeWord(and)) {
      skipSpace();
    }
    return isAtEnd();
  }

  boolean isAtWord(List<String> words) {
    skipSpace();
    return wordAt(at, words) > 0;
  }

  boolean takeWord(List<String> words) {
    skipSpace();
    int length = wordAt(at, words);
    at += length;
    return length > 0;
  }

  /** Goes past the word for not where a parenthesis follows, and stops before that. */
  boolean takeNot(List<String> not) {
    skipSpace();
    int length = notAt(at, not);
    at += length;
    return length > 0;
  }

  /** What stands before the next sign or the clause's end. */
  String untilSign() {
    skipSpace();
    int start = at;
    while (at < text.length() && "=!<>≥≤;)(".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return typed.substring(start, at);
  }

  /** The sign at this place in its plain form, empty when there is none. */
  String sign() {
    for (String sign : List.of("!=", ">=", "<=", "≥", "≤", "=", ">", "<")) {
      if (text.startsWith(sign, at)) {
        at += sign.length();
        return sign.equals("≥") ? ">=" : (sign.equals("≤") ? "<=" : sign);
      }
    }
    return "";
  }

  void skipClause() {
    while (at < text.length() && ";)".indexOf(text.charAt(at)) < 0) {
      at++;
    }
  }

  /** The values up to the clause's end; commas between groups of three digits are of a number. */
  List<String> values(boolean isNumber, List<String> or, List<String> and, List<String> not) {
    List<String> values = new ArrayList<>();
    do {
      String value = isAt('"') ? quoted() : bare(isNumber, or, and, not).strip();
      if (!value.isEmpty()) {
        values.add(value);
      }
    } while (take(','));
    return values;
  }

  /** A value in plain quotes, doubled where they are part of it, or in Chinese ones. */
  private String quoted() {
    StringBuilder value = new StringBuilder();
    char close = typed.charAt(at) == '"' ? '"' : '”';
    at++;
    while (at < text.length()) {
      if (typed.charAt(at) == close) {
        at++;
        if (close != '"' || at >= text.length() || typed.charAt(at) != close) {
          break;
        }
      }
      value.append(typed.charAt(at++));
    }
    return value.toString();
  }

  private String bare(boolean isNumber, List<String> or, List<String> and, List<String> not) {
    StringBuilder value = new StringBuilder();
    int open = 0;
    while (at < text.length()) {
      char here = text.charAt(at);
      boolean isThousands = isNumber && here == ',' && isThousands();
      if (here == ';' || here == ',' && !isThousands || here == ')' && open == 0) {
        break;
      }
      if (Character.isWhitespace(here) && joins(or, and, not)) {
        break;
      }
      open += here == '(' ? 1 : (here == ')' ? -1 : 0);
      if (!isThousands) {
        value.append(typed.charAt(at));
      }
      at++;
    }
    return value.toString();
  }

  private boolean isThousands() {
    return at > 0
        && Character.isDigit(text.charAt(at - 1))
        && text.substring(at + 1).matches("(?s)\\d{3}(?!\\d).*");
  }

  /** Whether a word for and or or comes next, and a further part or nothing after it. */
  private boolean joins(List<String> or, List<String> and, List<String> not) {
    int next = spaceEnd(at);
    int length = Math.max(wordAt(next, or), wordAt(next, and));
    if (length == 0) {
      return false;
    }
    int start = spaceEnd(next + length);
    if (start >= text.length() || "();".indexOf(text.charAt(start)) >= 0) {
      return true;
    }
    if (notAt(start, not) > 0) {
      return true;
    }
    int end = start;
    while (end < text.length() && "=!<>≥≤;,)(\"".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end < text.length()
        && "=!<>≥≤".indexOf(text.charAt(end)) >= 0
        && text.substring(start, end).strip().chars().noneMatch(Character::isWhitespace);
  }

  private int notAt(int place, List<String> not) {
    for (String word : not) {
      if (startsWith(place, word)) {
        int after = spaceEnd(place + word.length());
        return after < text.length() && text.charAt(after) == '(' ? after - place : 0;
      }
    }
    return 0;
  }

  /** Length of one of the words at a place, 0 where none stands there by itself. */
  private int wordAt(int place, List<String> words) {
    for (String word : words) {
      int end = place + word.length();
      boolean isAlone =
          end >= text.length()
              || Character.isWhitespace(text.charAt(end))
              || "();".indexOf(text.charAt(end)) >= 0;
      if (isAlone && startsWith(place, word)) {
        return word.length();
      }
    }
    return 0;
  }

  private boolean startsWith(int place, String word) {
    return place + word.length() <= text.length()
        && text.substring(place, place + word.length()).toLowerCase(Locale.ROOT).equals(word);
  }

  private int spaceEnd(int place) {
    int end = place;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void skipSpace() {
    at = spaceEnd(at);
  }
}
