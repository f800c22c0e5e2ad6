package liaison.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines by measure: between words, and between Han characters, never so that a
 * line begins with closing punctuation or ends with opening punctuation. A word wider than the line
 * is broken where it must be.
 */
public final class LineBreaker {

  private static final String ELLIPSIS = "…";
  private static final String NOT_FIRST = "，。、；：！？）】》〉」』”’…—·,.;:!?)]}%‰℃";
  private static final String AFTER = "-‐–—/·、，；";

  /** Two characters that stay together. */
  private static final List<String> INSEPARABLE = List.of("一带");

  private static final String NOT_LAST = "（【《〈「『“‘([{";

  private final TextMeasure measure;

  public LineBreaker(TextMeasure measure) {
    this.measure = measure;
  }

  /** Lines of at most a width; the last one of too many ends in an ellipsis. */
  public List<String> wrap(String text, double size, boolean bold, double width, int maxLines) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty() && lines.size() < maxLines) {
      if (measure.width(rest, size, bold) <= width) {
        lines.add(rest);
        return lines;
      }
      if (lines.size() == maxLines - 1) {
        lines.add(shorten(rest, size, bold, width));
        return lines;
      }
      int end = breakPoint(rest, size, bold, width);
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).strip();
    }
    return lines;
  }

  /**
   * Two lines of about equal width for a name, at a sensible place; one where no break helps, and
   * an ellipsis where even two lines are too wide.
   */
  public List<String> balance(String text, double size, boolean bold, double width) {
    String name = text.strip();
    double whole = measure.width(name, size, bold);
    if (whole <= width) {
      return List.of(name);
    }
    List<String> best = List.of();
    double bestWidth = Double.MAX_VALUE;
    for (int at : opportunities(name)) {
      String first = name.substring(0, at).strip();
      String second = name.substring(at).strip();
      double wider = Math.max(measure.width(first, size, bold), measure.width(second, size, bold));
      if (wider < bestWidth && !first.isEmpty() && !second.isEmpty()) {
        bestWidth = wider;
        best = List.of(first, second);
      }
    }
    if (best.isEmpty()) {
      return List.of(shorten(name, size, bold, width)); // a word is never broken inside
    }
    if (bestWidth <= width) {
      return best;
    }
    return widestWord(name, size, bold) <= width
        ? wrap(name, size, bold, width, 2)
        : best.stream().map(line -> shorten(line, size, bold, width)).toList();
  }

  private double widestWord(String name, double size, boolean bold) {
    double widest = 0;
    int start = 0;
    for (int at : opportunities(name)) {
      widest = Math.max(widest, measure.width(name.substring(start, at).strip(), size, bold));
      start = at;
    }
    return Math.max(widest, measure.width(name.substring(start).strip(), size, bold));
  }

  /** The text cut to a width, with an ellipsis when something is missing. */
  public String shorten(String text, double size, boolean bold, double width) {
    if (measure.width(text, size, bold) <= width) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (measure.width(cut(text, middle), size, bold) <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return cut(text, low);
  }

  private static String cut(String text, int length) {
    int end =
        length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  private int breakPoint(String text, double size, boolean bold, double width) {
    int best = 0;
    for (int at : opportunities(text)) {
      if (measure.width(text.substring(0, at).stripTrailing(), size, bold) > width) {
        break;
      }
      best = at;
    }
    return best > 0 ? best : forcedBreak(text, size, bold, width);
  }

  private int forcedBreak(String text, double size, boolean bold, double width) {
    int end = text.offsetByCodePoints(0, 1);
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      if (measure.width(text.substring(0, next), size, bold) > width) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** Places before which a line may begin: after spaces and hyphens, and around Han characters. */
  private static List<Integer> opportunities(String text) {
    List<Integer> places = new ArrayList<>();
    int at = 0;
    int before = -1;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (before >= 0 && mayBreak(before, point) && !clings(text, at)) {
        places.add(at);
      }
      before = point;
      at += Character.charCount(point);
    }
    return places;
  }

  private static boolean clings(String text, int at) {
    return INSEPARABLE.stream()
        .anyMatch(pair -> text.startsWith(pair, at) || text.startsWith(pair, at - 1));
  }

  private static boolean mayBreak(int before, int after) {
    if (after == ' ' || NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
      return false;
    }
    return before == ' ' || AFTER.indexOf(before) >= 0 || isWide(before) || isWide(after);
  }

  /** Han, kana, hangul and full-width forms. */
  private static boolean isWide(int point) {
    return point >= 0x2e80 && point <= 0x9fff
        || point >= 0xac00 && point <= 0xd7a3
        || point >= 0xf900 && point <= 0xfaff
        || point >= 0xff00 && point <= 0xffef
        || point >= 0x20000 && point <= 0x3ffff;
  }
}
