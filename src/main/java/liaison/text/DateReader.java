package liaison.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import liaison.model.value.PartialDate;

/**
 * Reads dates as people write them, in Chinese and English: 2018, 2018年10月, 10/2018, Oct 2018, 28
 * July 2020, 2018年秋, 1980s, about 2015, until further notice. What was written is kept as the
 * date's wording. What could mean two things, or is more than EDTF level 1 holds, is refused.
 */
public final class DateReader {

  /**
   * A start and an end written together.
   *
   * @param end {@link PartialDate#UNKNOWN} where only one date was written
   */
  public record Span(PartialDate start, PartialDate end) {}

  private static final Set<String> OPEN =
      Set.of(
          "open",
          "open-ended",
          "until further notice",
          "ongoing",
          "present",
          "now",
          "to date",
          "no end date",
          "indefinite",
          "至今",
          "今",
          "迄今",
          "现在",
          "长期",
          "无限期",
          "无固定期限",
          "持续中",
          "另行通知为止",
          "直至另行通知",
          "在另行通知之前");
  private static final Pattern ABOUT =
      Pattern.compile(
          "^(?:about|around|circa|ca\\.?|c\\.?(?=\\s?\\d)|approx(?:imately|\\.)?|roughly|~|≈"
              + "|大约在?|大概在?|约于?)\\s*(?=\\S)|\\s*(?:左右|前后|or so|~|\\(approx\\.?\\))$");
  private static final Pattern UNSURE =
      Pattern.compile(
          "^(?:possibly|probably|perhaps|maybe|可能是?在?|或许|疑为|疑似)\\s*(?=\\S)|\\s*(?:\\(\\?\\)|\\?)$");
  private static final Pattern LEAD =
      Pattern.compile("^(?:(?:in|on|since|from|as of)\\s+|自|从|在|于|截至)|(?:以来|起|开始)$");
  private static final Pattern PART =
      Pattern.compile(
          "半年|季度|[年月代世纪]+(?:初|底|末|中)|[上中下]旬|早期|后期|中期"
              + "|\\b(?:early|late|mid|middle|end of|beginning of|first|second|half|quarter"
              + "|q[1-4]|h[12])\\b");
  private static final Pattern SIDE =
      Pattern.compile("\\b(?:before|after|by|until|till|prior to|not later than)\\b|[以之]?[前后]$");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:-|–|—|~|/|至|到|\\bto\\b|\\buntil\\b|\\btill\\b|\\band\\b)\\s*");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private DateReader() {}

  /** Reads one date; nothing typed is {@link PartialDate#UNKNOWN}. */
  public static Reading<PartialDate> read(String typed) {
    Reading<PartialDate> one = single(typed);
    boolean isOpen =
        one.problem().filter(reason -> !reason.key().endsWith("ambiguous")).isPresent();
    boolean isSpan = isOpen && between(Typed.fold(typed)).isPresent();
    return isSpan ? Reading.refuse("text.date.span", Typed.shown(typed)) : one;
  }

  /** Reads one date, or a start and an end such as 2015–2019 or 2018年3月至今. */
  public static Reading<Span> readSpan(String typed) {
    Reading<PartialDate> one = single(typed);
    if (one.value().isPresent()) {
      return one.map(date -> new Span(date, PartialDate.UNKNOWN));
    }
    return between(Typed.fold(typed))
        .<Reading<Span>>map(Reading::of)
        .orElseGet(() -> one.map(date -> new Span(date, date)));
  }

  private static Reading<PartialDate> single(String typed) {
    String bare = typed.strip();
    Optional<PartialDate> cell = PartialDate.parse(bare);
    if (cell.isPresent()) {
      return Reading.of(cell.get());
    }
    String text = Typed.fold(bare);
    if (OPEN.contains(text)) {
      return Reading.of(worded("..", bare));
    }
    boolean isAbout = false;
    boolean isUnsure = false;
    String before = "";
    while (!before.equals(text)) {
      before = text;
      isAbout |= ABOUT.matcher(text).find();
      text = ABOUT.matcher(text).replaceAll("").strip();
      isUnsure |= UNSURE.matcher(text).find();
      text = UNSURE.matcher(text).replaceAll("").strip();
      text = LEAD.matcher(text).replaceAll("").strip();
    }
    String sign = isAbout && isUnsure ? "%" : isAbout ? "~" : isUnsure ? "?" : "";
    return plain(Typed.dateDigits(text), bare).map(edtf -> worded(edtf + sign, bare));
  }

  /** The wording on one line and without the brackets that a table cell puts around it. */
  private static PartialDate worded(String edtf, String typed) {
    String line = typed.replaceAll("\\s+", " ");
    return new PartialDate(edtf, line.equals(edtf) ? "" : line);
  }

  private static Reading<String> plain(String text, String typed) {
    if (PART.matcher(text).find()) {
      return Reading.refuse("text.date.part", Typed.shown(typed));
    }
    if (SIDE.matcher(text).find()) {
      return Reading.refuse("text.date.side", Typed.shown(typed));
    }
    return DateForms.read(text, typed);
  }

  private static Optional<Span> between(String text) {
    String bare = LEAD.matcher(text).replaceAll("").replaceAll("^between\\s+", "");
    Matcher sign = BETWEEN.matcher(bare);
    while (sign.find()) {
      String left = bare.substring(0, sign.start());
      String right = bare.substring(sign.end());
      Optional<PartialDate> start = half(left, right, false);
      Optional<PartialDate> end =
          right.isEmpty() ? Optional.of(PartialDate.OPEN) : half(right, left, true);
      if (start.isPresent() && end.isPresent()) {
        return Optional.of(new Span(start.get(), end.get()));
      }
    }
    return bare.endsWith("至今")
        ? half(bare.substring(0, bare.length() - 2), "", false)
            .map(start -> new Span(start, PartialDate.OPEN))
        : Optional.empty();
  }

  /** One side of a span; a year that it lacks is the other side's. */
  private static Optional<PartialDate> half(String half, String other, boolean isEnd) {
    if (half.isBlank()) {
      return Optional.empty();
    }
    Optional<PartialDate> own = single(half).value().filter(date -> isEnd || date.isDated());
    Matcher year = YEAR.matcher(other);
    if (own.isPresent() || !year.find()) {
      return own;
    }
    boolean isShort = isEnd && half.matches("\\d{2}") && other.matches("\\d{4}");
    String century = year.group().substring(0, 2);
    List<String> whole =
        isShort && half.compareTo(other.substring(2)) > 0
            ? List.of(century + half)
            : List.of(year.group() + "年" + half, half + " " + year.group());
    return whole.stream().flatMap(text -> single(text).value().stream()).findFirst();
  }
}
