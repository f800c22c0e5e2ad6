package liaison.app.table;

import java.time.temporal.ChronoUnit;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.grid.GridCell;
import liaison.model.value.PartialDate;

/** Dates in the cells of tables: short, as precise as they are, ordered by their first day. */
public final class DateCells {

  private static final double DAYS_OF_A_LIFE = 1e6;

  private final Messages messages;

  public DateCells(Language language) {
    this.messages = Messages.in(language);
  }

  /** {@code 2018-10-31}, {@code 2018-10}, {@code about 2018}, {@code autumn 2018}. */
  public GridCell of(PartialDate date) {
    if (date.isUnknown()) {
      return GridCell.EMPTY;
    }
    if (date.isOpen()) {
      return GridCell.of(messages.get("table.date.open"));
    }
    String plain = plain(date);
    String text = date.isAbout() ? messages.get("text.date.about", plain) : plain;
    double first = date.earliest().toEpochDay();
    double length = ChronoUnit.DAYS.between(date.earliest(), date.latest());
    return GridCell.ordered(text, first + length / DAYS_OF_A_LIFE);
  }

  private String plain(PartialDate date) {
    String edtf = date.edtf();
    String exact = date.isAbout() ? edtf.substring(0, edtf.length() - 1) : edtf;
    return switch (date.precision()) {
      case SEASON ->
          messages.get("text.date.season." + (exact.charAt(6) - '1'), exact.substring(0, 4));
      case DECADE -> messages.get("text.date.decade", exact.substring(0, 3) + "0");
      default -> exact;
    };
  }
}
