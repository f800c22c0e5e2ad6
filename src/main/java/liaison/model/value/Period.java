package liaison.model.value;

import java.time.LocalDate;

/**
 * A span of days chosen by a user, both ends included.
 *
 * @param from first day; {@link LocalDate#MIN} for no lower end
 * @param to last day; {@link LocalDate#MAX} for no upper end
 */
public record Period(LocalDate from, LocalDate to) {

  /** All of time. */
  public static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a period ends before it starts: " + from + " " + to);
    }
  }

  /** From the first day {@code start} may mean to the last day {@code end} may mean. */
  public static Period between(PartialDate start, PartialDate end) {
    return new Period(start.earliest(), end.latest());
  }

  public static Period ofYears(int first, int last) {
    return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  public boolean isAlways() {
    return equals(ALWAYS);
  }

  /** Whether the days from {@code first} to {@code last} share a day with this period. */
  public boolean overlaps(LocalDate first, LocalDate last) {
    return !first.isAfter(to) && !last.isBefore(from);
  }
}
