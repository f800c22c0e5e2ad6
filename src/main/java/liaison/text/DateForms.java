package liaison.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shapes a single date is written in, without marks of doubt, as EDTF. */
final class DateForms {

  private static final String SEASONS = "spring|summer|autumn|fall|winter|春|夏|秋|冬";
  private static final Map<String, Integer> SEASON =
      Map.of(
          "spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24, "春", 21, "夏", 22, "秋",
          23, "冬", 24);
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(\\d{4})(?:\\s?年度?|(?:\\s?[-./年]\\s?|\\s)(\\d{1,2})"
              + "(?:\\s?月份?|\\s?[-./月]\\s?(\\d{1,2})\\s?[日号]?|\\s(\\d{1,2}))?)?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\d{1,2})\\s?(?:[-./]|月,?)\\s?(\\d{4})年?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})\\s?[-./]\\s?(\\d{1,2})\\s?[-./]\\s?(\\d{4})");
  private static final Pattern DECADE =
      Pattern.compile("(?:the )?(?:(上世纪|20 ?世纪|21 ?世纪) ?)?'?(\\d0|\\d{3}0)(?:'?s| ?年代)");
  private static final Pattern YEAR_SEASON =
      Pattern.compile("(\\d{4})\\s?年?,?\\s?(" + SEASONS + ")[季天日]?");
  private static final Pattern SEASON_YEAR =
      Pattern.compile("(" + SEASONS + ")[季天]?(?: of)?,?\\s?(\\d{4})年?(?:\\s?[/-]\\s?\\d{2,4})?");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("'?\\d{2}(?:\\s?年.*)?|\\d{1,2}\\s?[-./]\\s?\\d{1,2}\\s?[-./]\\s?'?\\d{2}");
  private static final Pattern NO_YEAR =
      Pattern.compile(
          "\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?[日号])?|(?:" + SEASONS + ")[季天]?|\\d{1,2}[/.]\\d{1,2}");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?");

  private DateForms() {}

  static Reading<String> read(String text, String typed) {
    Matcher form = DIGITS.matcher(text);
    if (form.matches()) {
      return date(typed, form.group(1), form.group(2), form.group(3));
    }
    form = YEAR_FIRST.matcher(text);
    if (form.matches()) {
      String day = form.group(3) == null ? form.group(4) : form.group(3);
      return date(typed, form.group(1), form.group(2), day);
    }
    form = MONTH_FIRST.matcher(text);
    if (form.matches()) {
      return date(typed, form.group(2), form.group(1), null);
    }
    form = YEAR_LAST.matcher(text);
    if (form.matches()) {
      return twoWays(typed, form);
    }
    form = DECADE.matcher(text);
    if (form.matches()) {
      return decade(typed, form.group(1) == null ? "" : form.group(1), form.group(2));
    }
    form = YEAR_SEASON.matcher(text);
    if (form.matches()) {
      return Reading.of(form.group(1) + "-" + SEASON.getOrDefault(form.group(2), 0));
    }
    form = SEASON_YEAR.matcher(text);
    if (form.matches()) {
      return Reading.of(form.group(2) + "-" + SEASON.getOrDefault(form.group(1), 0));
    }
    if (SHORT_YEAR.matcher(text).matches()) {
      return Reading.refuse("text.date.shortYear", Typed.shown(typed));
    }
    return NO_YEAR.matcher(text).matches()
        ? Reading.refuse("text.date.noYear", Typed.shown(typed))
        : words(text, typed);
  }

  /** A date with the name of a month: its number has four digits when it is the year. */
  private static Reading<String> words(String text, String typed) {
    List<String> years = new ArrayList<>();
    List<String> months = new ArrayList<>();
    List<String> days = new ArrayList<>();
    String even = text.replaceAll("(?<=\\d)(?:st|nd|rd|th)\\b", "");
    for (String word : even.split("[\\s,./()-]+")) {
      OptionalInt month = MonthNames.find(word);
      if (word.matches("\\d{4}")) {
        years.add(word);
      } else if (word.matches("\\d{1,2}")) {
        days.add(word);
      } else if (month.isPresent()) {
        months.add(Integer.toString(month.getAsInt()));
      } else if (!word.matches("of|the|") && !WEEKDAY.matcher(word).matches()) {
        return Reading.refuse("text.date.unknown", Typed.shown(typed));
      }
    }
    if (months.size() != 1 || years.size() > 1 || days.size() > 2) {
      return Reading.refuse("text.date.unknown", Typed.shown(typed));
    }
    if (years.isEmpty()) {
      boolean isShort = days.size() == 2 || text.contains("'");
      return Reading.refuse(
          isShort ? "text.date.shortYear" : "text.date.noYear", Typed.shown(typed));
    }
    if (days.size() > 1) {
      return Reading.refuse("text.date.unknown", Typed.shown(typed));
    }
    return date(
        typed, years.getFirst(), months.getFirst(), days.isEmpty() ? null : days.getFirst());
  }

  private static Reading<String> twoWays(String typed, Matcher form) {
    int first = Integer.parseInt(form.group(1));
    int second = Integer.parseInt(form.group(2));
    if (first != second && first <= 12 && second <= 12 && first > 0 && second > 0) {
      String year = form.group(3);
      return Reading.refuse(
          "text.date.ambiguous",
          Typed.shown(typed),
          iso(year, second, first),
          iso(year, first, second));
    }
    boolean isMonthFirst = second > 12;
    return date(
        typed, form.group(3), form.group(isMonthFirst ? 1 : 2), form.group(isMonthFirst ? 2 : 1));
  }

  private static String iso(String year, int month, int day) {
    return String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day);
  }

  private static Reading<String> decade(String typed, String century, String digits) {
    if (digits.length() == 4) {
      return century.isEmpty()
          ? Reading.of(digits.substring(0, 3) + "X")
          : Reading.refuse("text.date.unknown", Typed.shown(typed));
    }
    char tens = digits.charAt(0);
    if (century.isEmpty() && tens == '2') {
      return Reading.refuse("text.date.ambiguous", Typed.shown(typed), "1920s", "2020s");
    }
    boolean isNow = century.isEmpty() ? tens < '2' : century.startsWith("21");
    return Reading.of((isNow ? "20" : "19") + tens + "X");
  }

  private static Reading<String> date(
      String typed,
      String year,
      @org.jspecify.annotations.Nullable String month,
      @org.jspecify.annotations.Nullable String day) {
    if (month == null) {
      return Reading.of(year);
    }
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(year),
              Integer.parseInt(month),
              day == null ? 1 : Integer.parseInt(day));
      return Reading.of(day == null ? date.toString().substring(0, 7) : date.toString());
    } catch (DateTimeException none) {
      return Reading.refuse("text.date.noSuchDay", Typed.shown(typed));
    }
  }
}
