package liaison.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import liaison.model.value.Bound;
import liaison.model.value.Bound.Sense;

/** Reads numbers with the sense that words give them: about 20, at least 1,200, 4–7, 500余. */
public final class BoundReader {

  /**
   * A quantity and the words that follow its number.
   *
   * @param unit what stands after the number, lower case, empty for nothing
   */
  record Stated(Bound bound, String unit) {}

  static final String NUMBER =
      "\\d{1,3}(?:[, '’]\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3})+,\\d+|\\d{1,3}(?:\\.\\d{3}){2,}"
          + "|\\d+(?:[.,]\\d+)?";
  private static final Map<Pattern, Sense> BEFORE = new LinkedHashMap<>();
  private static final Map<Pattern, Sense> AFTER = new LinkedHashMap<>();
  private static final Pattern RANGE =
      Pattern.compile(
          "(?:between |from |介于|从)?("
              + NUMBER
              + ")\\s?([^\\d\\s–—~/-]*?)\\s?(?:-|–|—|~|\\.\\.|至|到|和|\\bto\\b|\\band\\b)\\s?("
              + NUMBER
              + ")\\s?(\\D*)");
  private static final Pattern SINGLE = Pattern.compile("(" + NUMBER + ")\\s?(\\D*)");
  private static final Pattern MORE = Pattern.compile("(?:个?[余多]|\\+)(?=\\D*$)");

  static {
    BEFORE.put(
        Pattern.compile(
            "^(?:no less than|not less than|at least|minimum(?: of)?|min\\.?|>=|≥|不少于|不低于|至少|最少)\\s?"),
        Sense.AT_LEAST);
    BEFORE.put(
        Pattern.compile(
            "^(?:no more than|not more than|at most|up to|maximum(?: of)?|max\\.?|<=|≤|不超过|不高于|至多|最多)\\s?"),
        Sense.AT_MOST);
    BEFORE.put(
        Pattern.compile("^(?:more than|over|above|exceeding|>|超过|高于|多于|大于|超|逾)\\s?"),
        Sense.MORE_THAN);
    BEFORE.put(
        Pattern.compile("^(?:less than|fewer than|under|below|<|不足|不到|低于|少于|小于)\\s?"),
        Sense.LESS_THAN);
    BEFORE.put(
        Pattern.compile(
            "^(?:about|around|circa|ca\\.?|approx(?:imately|\\.)?|roughly|some|nearly|almost|~|≈"
                + "|大约|约为|约|将近|近|大概)\\s?"),
        Sense.ABOUT);
    AFTER.put(Pattern.compile("\\s?(?:or more|and more|and above|及?以上)$"), Sense.AT_LEAST);
    AFTER.put(Pattern.compile("\\s?(?:or less|and below|及?以[下内])$"), Sense.AT_MOST);
    AFTER.put(Pattern.compile("\\s?(?:左右|上下|or so)$"), Sense.ABOUT);
  }

  private BoundReader() {}

  /** Reads a bare number; nothing typed is {@link Bound#NONE}. */
  public static Reading<Bound> read(String typed) {
    Optional<Bound> cell = Bound.parse(typed);
    if (cell.isPresent()) {
      return Reading.of(cell.get());
    }
    Optional<Stated> stated = stated(Typed.fold(typed));
    if (stated.isPresent() && !stated.get().unit().isEmpty()) {
      return Reading.refuse("text.number.unit", Typed.shown(typed), stated.get().unit());
    }
    return stated
        .<Reading<Bound>>map(found -> Reading.of(found.bound()))
        .orElseGet(() -> Reading.refuse("text.number.unknown", Typed.shown(typed)));
  }

  /** The quantity of a folded text; empty when there is no number, or more than a range. */
  static Optional<Stated> stated(String folded) {
    String text = folded;
    Sense sense = Sense.EXACT;
    for (Map.Entry<Pattern, Sense> word : BEFORE.entrySet()) {
      if (sense == Sense.EXACT && word.getKey().matcher(text).find()) {
        sense = word.getValue();
        text = word.getKey().matcher(text).replaceFirst("");
      }
    }
    for (Map.Entry<Pattern, Sense> word : AFTER.entrySet()) {
      if (word.getKey().matcher(text).find()) {
        sense = sense == Sense.EXACT ? word.getValue() : sense;
        text = word.getKey().matcher(text).replaceFirst("");
      }
    }
    Matcher more = MORE.matcher(text);
    if (more.find()) {
      sense = more.group().equals("+") ? Sense.AT_LEAST : Sense.MORE_THAN;
      text = more.replaceFirst("");
    }
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      return range(range);
    }
    Matcher single = SINGLE.matcher(text);
    if (!single.matches()) {
      return Optional.empty();
    }
    double value = number(single.group(1));
    return Optional.of(new Stated(new Bound(sense, value, value), single.group(2).strip()));
  }

  private static Optional<Stated> range(Matcher range) {
    double low = number(range.group(1));
    double high = number(range.group(3));
    String unit = range.group(4).strip();
    boolean isOneUnit = range.group(2).isEmpty() || range.group(2).equals(unit);
    return isOneUnit && low <= high
        ? Optional.of(new Stated(new Bound(Sense.RANGE, low, high), unit))
        : Optional.empty();
  }

  /** A number with thousands parted by commas, spaces, apostrophes or dots. */
  static double number(String written) {
    String text = written.replaceAll("[ '’]", "");
    if (text.matches("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?")) {
      text = text.replace(",", "");
    } else if (text.matches("\\d{1,3}(?:\\.\\d{3}){2,}|\\d{1,3}(?:\\.\\d{3})+,\\d+")) {
      text = text.replace(".", "").replace(',', '.');
    }
    return Double.parseDouble(text.replace(',', '.'));
  }
}
