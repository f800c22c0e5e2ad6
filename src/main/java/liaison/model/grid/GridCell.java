package liaison.model.grid;

import liaison.model.value.Bound;

/**
 * One cell.
 *
 * @param text what is read
 * @param number what it is ordered and added up by, NaN when it has none
 * @param isExact whether the number says all that the text does, so that a file may hold the number
 */
public record GridCell(String text, double number, boolean isExact) {

  /** Nothing stated. */
  public static final GridCell EMPTY = new GridCell("", Double.NaN, false);

  public static GridCell of(String text) {
    return text.isEmpty() ? EMPTY : new GridCell(text, Double.NaN, false);
  }

  /** A plain number. */
  public static GridCell number(String text, double number) {
    return Double.isNaN(number) ? EMPTY : new GridCell(text, number, true);
  }

  /** A text that is ordered by a number: a date, a bounded quantity. */
  public static GridCell ordered(String text, double number) {
    return new GridCell(text, number, false);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The text without what makes it easy to read: a number without groups of digits. */
  public String plain() {
    return isExact ? Bound.plain(number) : text;
  }
}
