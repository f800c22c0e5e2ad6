package liaison.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as its source: EDTF level 1 (ISO 8601-2:2019) with the original wording kept.
 *
 * <p>Forms: {@code 2018-10-31}, {@code 2018-10}, {@code 2018}, {@code 201X}, seasons {@code
 * 2018-21} (spring) to {@code 2018-24} (winter, December to February), each with {@code ~} (about),
 * {@code ?} (uncertain) or {@code %} (both); {@code ..} is open, the empty text is not stated.
 *
 * @param edtf the date in EDTF
 * @param wording the words of the source, empty when they add nothing
 */
public record PartialDate(String edtf, String wording) implements Comparable<PartialDate> {

  /** How much of a date is known. */
  public enum Precision {
    DAY,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    OPEN,
    UNKNOWN
  }

  /** Not stated. */
  public static final PartialDate UNKNOWN = new PartialDate("", "");

  /** Stated to be open, such as an agreement until further notice. */
  public static final PartialDate OPEN = new PartialDate("..", "");

  private static final Pattern FORM =
      Pattern.compile("(\\d{4}|\\d{3}X)(?:-(\\d{2}))?(?:-(\\d{2}))?([~?%]?)");
  private static final Pattern CELL = Pattern.compile("([^\\[\\]]*?)\\s*(?:\\[(.*)\\])?");
  private static final int FIRST_SEASON = 21;
  private static final int LAST_SEASON = 24;
  private static final Comparator<PartialDate> ORDER =
      Comparator.comparing(PartialDate::earliest)
          .thenComparing(PartialDate::latest)
          .thenComparing(PartialDate::edtf)
          .thenComparing(PartialDate::wording);

  /**
   * @throws DateTimeException when the text is no EDTF date of the forms above
   */
  public PartialDate {
    if (!edtf.isEmpty() && !edtf.equals("..")) {
      span(edtf);
    }
  }

  public static PartialDate of(String edtf) {
    return new PartialDate(edtf, "");
  }

  /** Reads a table cell, {@code 2018-10 [2018年10月]}; empty when it is no such date. */
  public static Optional<PartialDate> parse(String cell) {
    Matcher parts = CELL.matcher(cell.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    String wording = parts.group(2) == null ? "" : parts.group(2);
    try {
      return Optional.of(new PartialDate(parts.group(1), wording));
    } catch (DateTimeException bad) {
      return Optional.empty();
    }
  }

  /** The table cell that {@link #parse} reads back. */
  public String cell() {
    return wording.isEmpty() ? edtf : edtf + " [" + wording + "]";
  }

  public boolean isUnknown() {
    return edtf.isEmpty();
  }

  public boolean isOpen() {
    return edtf.equals("..");
  }

  /** Whether it names a day, month, season, year or decade. */
  public boolean isDated() {
    return !isUnknown() && !isOpen();
  }

  /** Whether the source says "about" or is in doubt. */
  public boolean isAbout() {
    return edtf.endsWith("~") || edtf.endsWith("?") || edtf.endsWith("%");
  }

  /** First day it may mean; {@link LocalDate#MIN} when open or not stated. */
  public LocalDate earliest() {
    return isDated() ? span(edtf)[0] : LocalDate.MIN;
  }

  /** Last day it may mean; {@link LocalDate#MAX} when open or not stated. */
  public LocalDate latest() {
    return isDated() ? span(edtf)[1] : LocalDate.MAX;
  }

  public Precision precision() {
    if (isUnknown()) {
      return Precision.UNKNOWN;
    }
    if (isOpen()) {
      return Precision.OPEN;
    }
    String date = isAbout() ? edtf.substring(0, edtf.length() - 1) : edtf;
    if (date.endsWith("X")) {
      return Precision.DECADE;
    }
    return switch (date.length()) {
      case 4 -> Precision.YEAR;
      case 7 ->
          Integer.parseInt(date.substring(5)) >= FIRST_SEASON ? Precision.SEASON : Precision.MONTH;
      default -> Precision.DAY;
    };
  }

  /** By first day, then last day, then text: what is not stated or open comes first. */
  @Override
  public int compareTo(PartialDate other) {
    return ORDER.compare(this, other);
  }

  /** First and last day of an EDTF text. */
  private static LocalDate[] span(String edtf) {
    Matcher form = FORM.matcher(edtf);
    if (!form.matches()) {
      throw new DateTimeException("not an EDTF date: " + edtf);
    }
    String year = form.group(1);
    if (year.endsWith("X")) {
      if (form.group(2) != null) {
        throw new DateTimeException("a decade has no month: " + edtf);
      }
      int first = Integer.parseInt(year.substring(0, 3)) * 10;
      return new LocalDate[] {LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31)};
    }
    return within(Integer.parseInt(year), form.group(2), form.group(3));
  }

  private static LocalDate[] within(
      int year,
      @org.jspecify.annotations.Nullable String month,
      @org.jspecify.annotations.Nullable String day) {
    if (month == null) {
      return new LocalDate[] {LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)};
    }
    int number = Integer.parseInt(month);
    if (day != null) {
      LocalDate exact = LocalDate.of(year, number, Integer.parseInt(day));
      return new LocalDate[] {exact, exact};
    }
    boolean season = number >= FIRST_SEASON && number <= LAST_SEASON;
    LocalDate first = LocalDate.of(year, season ? (number - FIRST_SEASON + 1) * 3 : number, 1);
    return new LocalDate[] {first, first.plusMonths(season ? 3 : 1).minusDays(1)};
  }
}
