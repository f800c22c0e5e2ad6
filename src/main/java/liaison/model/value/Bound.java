package liaison.model.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quantity with the sense its source gives it.
 *
 * <p>As text: {@code 1287} exact, {@code >=40} at least, {@code >150} more than, {@code ~20} about,
 * {@code <20} less than, {@code <=20} at most, {@code 4..7} range; empty when not stated.
 *
 * @param sense how the number is meant
 * @param low the number, or the lower end of a range; NaN when not stated
 * @param high the number again, or the upper end of a range; NaN when not stated
 */
public record Bound(Sense sense, double low, double high) {

  /** How a stated number is meant. */
  public enum Sense {
    NONE("none", ""),
    EXACT("exact", ""),
    AT_LEAST("at-least", ">="),
    MORE_THAN("more-than", ">"),
    ABOUT("about", "~"),
    LESS_THAN("less-than", "<"),
    AT_MOST("at-most", "<="),
    RANGE("range", "..");

    private final String code;
    private final String sign;

    Sense(String code, String sign) {
      this.code = code;
      this.sign = sign;
    }

    public String code() {
      return code;
    }
  }

  /** Not stated. */
  public static final Bound NONE = new Bound(Sense.NONE, Double.NaN, Double.NaN);

  private static final String NUMBER = "-?\\d+(?:\\.\\d+)?(?:[eE]-?\\d+)?";
  private static final Pattern SINGLE = Pattern.compile("(>=|>|~|<=|<|)\\s*(" + NUMBER + ")");
  private static final Pattern BETWEEN = Pattern.compile("(" + NUMBER + ")\\.\\.(" + NUMBER + ")");

  public static Bound exact(double value) {
    return new Bound(Sense.EXACT, value, value);
  }

  /** Reads a table cell; empty when it is no quantity. An empty cell is {@link #NONE}. */
  public static Optional<Bound> parse(String cell) {
    String text = cell.strip();
    if (text.isEmpty()) {
      return Optional.of(NONE);
    }
    Matcher range = BETWEEN.matcher(text);
    if (range.matches()) {
      double low = Double.parseDouble(range.group(1));
      double high = Double.parseDouble(range.group(2));
      boolean sound = low <= high && Double.isFinite(low) && Double.isFinite(high);
      return sound ? Optional.of(new Bound(Sense.RANGE, low, high)) : Optional.empty();
    }
    Matcher single = SINGLE.matcher(text);
    if (!single.matches()) {
      return Optional.empty();
    }
    double value = Double.parseDouble(single.group(2));
    if (!Double.isFinite(value)) {
      return Optional.empty();
    }
    for (Sense sense : Sense.values()) {
      if (sense != Sense.NONE && sense.sign.equals(single.group(1))) {
        return Optional.of(new Bound(sense, value, value));
      }
    }
    return Optional.empty();
  }

  /** The table cell that {@link #parse} reads back. */
  public String cell() {
    return switch (sense) {
      case NONE -> "";
      case RANGE -> plain(low) + ".." + plain(high);
      default -> sense.sign + plain(low);
    };
  }

  public boolean isStated() {
    return sense != Sense.NONE;
  }

  /** One number to compute with: the stated one, the middle of a range, NaN when not stated. */
  public double middle() {
    return (low + high) / 2;
  }

  /** A number without exponent or needless zeros. */
  public static String plain(double number) {
    BigDecimal decimal = BigDecimal.valueOf(number).stripTrailingZeros();
    return decimal.scale() < 0 ? decimal.setScale(0).toPlainString() : decimal.toPlainString();
  }
}
