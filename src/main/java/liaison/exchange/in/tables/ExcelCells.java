package liaison.exchange.in.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** The text a table cell would have in a CSV file, of a cell of a workbook. */
final class ExcelCells {

  private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
  private static final int MAX_DAYS = 2_958_465;

  private final LocalDate epoch;

  ExcelCells(boolean from1904) {
    this.epoch = from1904 ? EPOCH_1904 : EPOCH_1900;
  }

  /** Numbers without exponent, days as ISO dates, yes as {@code true}, no as empty. */
  String text(Cell cell) {
    String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
    CellType type = cell.getType();
    if (type == CellType.BOOLEAN) {
      return raw.equals("1") || raw.equalsIgnoreCase("true") ? "true" : "";
    }
    boolean number = type == CellType.NUMBER || type == CellType.FORMULA;
    if (number && raw.matches("-?\\d{1,20}(\\.\\d+)?([eE][-+]?\\d{1,2})?")) {
      BigDecimal value = new BigDecimal(raw);
      return isDay(cell, value) ? day(value) : plain(value);
    }
    if (type == CellType.STRING) {
      return Optional.ofNullable(cell.getText()).orElse("");
    }
    return raw;
  }

  private String day(BigDecimal value) {
    return epoch.plusDays(value.longValue()).toString();
  }

  private static String plain(BigDecimal value) {
    // A spreadsheet keeps 15 digits; what it writes beyond them is noise of its arithmetic.
    BigDecimal rounded = value.round(new java.math.MathContext(15)).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  private static boolean isDay(Cell cell, BigDecimal value) {
    String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
    String pattern = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "");
    boolean dated = pattern.contains("y") || pattern.contains("d");
    return dated && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(MAX_DAYS)) <= 0;
  }
}
