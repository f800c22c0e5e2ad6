package liaison.text;

import java.time.LocalDate;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.base.Text;
import liaison.model.value.PartialDate;

/** Dates in words: “autumn 2018”, “2018年秋”. */
public final class DateWords {

  private static final int FIRST_SEASON = 21;

  private DateWords() {}

  /** A date in the words of a language. */
  public static String of(PartialDate date, Language language) {
    return Messages.in(language).get(text(date));
  }

  /** A date in words of whatever language is read. */
  public static Text text(PartialDate date) {
    if (date.isUnknown()) {
      return Text.of("text.date.none");
    }
    if (date.isOpen()) {
      return Text.of("text.date.open");
    }
    Text plain = plain(date);
    return switch (date.edtf().charAt(date.edtf().length() - 1)) {
      case '~' -> Text.of("text.date.about", plain);
      case '?' -> Text.of("text.date.unsure", plain);
      case '%' -> Text.of("text.date.aboutUnsure", plain);
      default -> plain;
    };
  }

  private static Text plain(PartialDate date) {
    LocalDate day = date.earliest();
    String year = Integer.toString(day.getYear());
    Text month = Text.of("text.date.month." + day.getMonthValue());
    return switch (date.precision()) {
      case DAY -> Text.of("text.date.day", year, month, Integer.toString(day.getDayOfMonth()));
      case MONTH -> Text.of("text.date.monthOf", year, month);
      case SEASON -> {
        int season = Integer.parseInt(date.edtf().substring(5, 7)) - FIRST_SEASON;
        yield Text.of("text.date.season." + season, year);
      }
      case DECADE -> Text.of("text.date.decade", year);
      default -> Text.of("text.date.year", year);
    };
  }
}
