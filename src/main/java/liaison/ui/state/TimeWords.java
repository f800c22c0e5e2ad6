package liaison.ui.state;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import liaison.base.Text;

/** Moments as people say them: just now, 5 minutes ago, today 14:05, 3 May 2026. */
public final class TimeWords {

  private TimeWords() {}

  /** A moment here and now. */
  public static Text of(String moment) {
    return of(moment, Instant.now(), ZoneId.systemDefault());
  }

  /**
   * @param moment day and time, ISO 8601 in UTC; anything else reads as itself
   */
  static Text of(String moment, Instant now, ZoneId zone) {
    try {
      Instant then = Instant.parse(moment);
      long minutes = Duration.between(then, now).toMinutes();
      if (minutes >= 0 && minutes < 60) {
        return Text.of("time.minutes", minutes);
      }
      ZonedDateTime at = then.atZone(zone);
      long days = now.atZone(zone).toLocalDate().toEpochDay() - at.toLocalDate().toEpochDay();
      String clock = String.format(Locale.ROOT, "%02d:%02d", at.getHour(), at.getMinute());
      if (days == 0) {
        return Text.of("time.today", clock);
      }
      return days == 1 ? Text.of("time.yesterday", clock) : date(at);
    } catch (DateTimeException odd) {
      return Text.literal(moment);
    }
  }

  private static Text date(ZonedDateTime at) {
    return Text.of(
        "time.date",
        Integer.toString(at.getYear()),
        Text.of("time.month." + at.getMonthValue()),
        Integer.toString(at.getDayOfMonth()));
  }
}
