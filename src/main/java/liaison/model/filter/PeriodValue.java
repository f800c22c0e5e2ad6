package liaison.model.filter;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import liaison.model.value.PartialDate;
import liaison.model.value.Period;

/**
 * Periods as a clause has them: {@code 2018..2020}, {@code 2018-03..}, {@code ..2020}, {@code
 * 2019}.
 */
public final class PeriodValue {

  private static final String TO = "..";

  private PeriodValue() {}

  /** Reads a period; empty when it is none, ends before it starts, or has no end at all. */
  public static Optional<Period> parse(String text) {
    return canonical(text)
        .map(one -> new Period(dateOf(from(one)).earliest(), dateOf(to(one)).latest()));
  }

  /** A period in its one form. */
  static Optional<String> canonical(String typed) {
    String text = typed.replaceAll("\\s*(–|—|/|~(?=\\d)|至)\\s*", TO).replaceAll("\\s+", "");
    String from = from(text);
    String to = to(text);
    boolean isSound = isEnd(from) && isEnd(to) && !(from.isEmpty() && to.isEmpty());
    if (!isSound || dateOf(to).latest().isBefore(dateOf(from).earliest())) {
      return Optional.empty();
    }
    return Optional.of(from.equals(to) ? from : from + TO + to);
  }

  /** The form of a period: years where it is whole years, else days. */
  public static String text(Period period) {
    LocalDate first = period.from();
    LocalDate last = period.to();
    boolean opens = first.equals(LocalDate.MIN);
    boolean closes = last.equals(LocalDate.MAX);
    boolean isYears =
        (opens || first.getDayOfYear() == 1)
            && (closes || last.getDayOfYear() == last.lengthOfYear());
    String from = opens ? "" : end(first, isYears);
    String to = closes ? "" : end(last, isYears);
    return from.equals(to) ? from : from + TO + to;
  }

  static String from(String text) {
    int at = text.indexOf(TO);
    return at < 0 ? text : text.substring(0, at);
  }

  static String to(String text) {
    int at = text.indexOf(TO);
    return at < 0 ? text : text.substring(at + TO.length());
  }

  private static String end(LocalDate day, boolean isYear) {
    return isYear ? String.format(Locale.ROOT, "%04d", day.getYear()) : day.toString();
  }

  private static boolean isEnd(String text) {
    return text.isEmpty()
        || !text.contains("[") && PartialDate.parse(text).filter(PartialDate::isDated).isPresent();
  }

  private static PartialDate dateOf(String text) {
    return PartialDate.parse(text).orElse(PartialDate.UNKNOWN);
  }
}
