package liaison.model.filter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import liaison.model.record.Amount;
import liaison.model.value.Bound;
import liaison.model.value.Money;

/**
 * An amount as a clause has it: {@code >=1000000}, {@code 1e6..5e6}, {@code >=100万元}, {@code <2
 * million USD}, {@code none} for no amount stated. A stated amount is within it when the number its
 * source gives is; a stated range when it shares a number with it. Nothing is converted: with a
 * currency only amounts in that currency are, without one each counts in its own.
 *
 * @param bound numbers in whole currency units; not stated for {@code none}
 * @param currency ISO 4217 code, empty for any
 */
public record AmountValue(Bound bound, String currency) {

  /** No amount at all. */
  public static final String NONE = "none";

  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("", 1.0),
          Map.entry("千", 1e3),
          Map.entry("万", 1e4),
          Map.entry("百万", 1e6),
          Map.entry("千万", 1e7),
          Map.entry("亿", 1e8),
          Map.entry("thousand", 1e3),
          Map.entry("million", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("bn", 1e9));

  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("元", "CNY"),
          Map.entry("人民币", "CNY"),
          Map.entry("元人民币", "CNY"),
          Map.entry("rmb", "CNY"),
          Map.entry("¥", "CNY"),
          Map.entry("￥", "CNY"),
          Map.entry("美元", "USD"),
          Map.entry("$", "USD"),
          Map.entry("欧元", "EUR"),
          Map.entry("€", "EUR"),
          Map.entry("英镑", "GBP"),
          Map.entry("£", "GBP"),
          Map.entry("日元", "JPY"),
          Map.entry("港元", "HKD"));

  private static final String NUMBER = "(\\d+(?:\\.\\d+)?(?:e\\d{1,2})?)";
  private static final String SCALE = "(百万|千万|千|万|亿|thousand|million|billion|bn|)";
  private static final String MONEY = "(元人民币|人民币|美元|欧元|英镑|日元|港元|元|[a-z]{3}|[¥￥$€£]|)";
  private static final Pattern FORM =
      Pattern.compile(
          "(>=|<=|>|<|)\\s*"
              + MONEY
              + "\\s*"
              + NUMBER
              + "\\s*"
              + SCALE
              + "\\s*"
              + MONEY
              + "(?:\\s*\\.\\.\\s*"
              + NUMBER
              + "\\s*"
              + SCALE
              + "\\s*"
              + MONEY
              + ")?");

  /** Reads an amount; empty when it is none. */
  public static Optional<AmountValue> parse(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT).replace("≥", ">=").replace("≤", "<=");
    if (text.equals(NONE) || text.equals("无")) {
      return Optional.of(new AmountValue(Bound.NONE, ""));
    }
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    return form.group(6) == null ? single(form) : range(form);
  }

  private static Optional<AmountValue> single(Matcher form) {
    double number = Double.parseDouble(form.group(3)) * scale(form.group(4));
    Optional<Bound> bound = Bound.parse(form.group(1) + Bound.plain(number));
    Optional<String> currency = currency(form.group(2), form.group(5));
    return bound.flatMap(one -> currency.map(code -> new AmountValue(one, code)));
  }

  private static Optional<AmountValue> range(Matcher form) {
    boolean isShared = form.group(4).isEmpty() && form.group(5).isEmpty();
    double low =
        Double.parseDouble(form.group(3)) * scale(isShared ? form.group(7) : form.group(4));
    double high = Double.parseDouble(form.group(6)) * scale(form.group(7));
    boolean isSound = form.group(1).isEmpty() && low <= high;
    if (!isSound) {
      return Optional.empty();
    }
    return currency(form.group(2), form.group(5))
        .flatMap(first -> currency(first, form.group(8)))
        .map(code -> new AmountValue(new Bound(Bound.Sense.RANGE, low, high), code));
  }

  private static double scale(String word) {
    return SCALES.getOrDefault(word, 1.0);
  }

  /** The currency of two words of which at most one is given, or both agree. */
  private static Optional<String> currency(String one, String other) {
    String first = code(one);
    String second = code(other);
    if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
      return Optional.of(first.isEmpty() ? second : first);
    }
    return Optional.empty();
  }

  private static String code(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return CURRENCIES.getOrDefault(lower, lower.toUpperCase(Locale.ROOT));
  }

  /** Whether it asks for collaborations without any amount. */
  public boolean isNone() {
    return !bound.isStated();
  }

  /** Whether a stated amount is within it. */
  public boolean holds(Money money) {
    OptionalDouble amount = money.amount();
    if (amount.isEmpty() || !(currency.isEmpty() || currency.equals(money.currency()))) {
      return false;
    }
    Bound stated = money.value();
    double factor = stated.middle() == 0 ? 1 : amount.getAsDouble() / stated.middle();
    double low = stated.low() * factor;
    double high = stated.high() * factor;
    return switch (stated.sense()) {
      case MORE_THAN -> meets(Math.nextUp(low), Math.nextUp(high));
      case LESS_THAN -> meets(Math.nextDown(low), Math.nextDown(high));
      default -> meets(low, high);
    };
  }

  /** Whether one of a collaboration's amounts is within it. */
  public boolean holdsAmong(List<Amount> stated) {
    return isNone()
        ? stated.stream().noneMatch(one -> one.value().isStated())
        : stated.stream().anyMatch(one -> holds(one.money()));
  }

  private boolean meets(double low, double high) {
    return switch (bound.sense()) {
      case NONE -> false;
      case AT_LEAST -> high >= bound.low();
      case MORE_THAN -> high > bound.low();
      case AT_MOST -> low <= bound.high();
      case LESS_THAN -> low < bound.high();
      default -> high >= bound.low() && low <= bound.high();
    };
  }

  /** The form that {@link #parse} reads back. */
  @Override
  public String toString() {
    return isNone() ? NONE : (bound.cell() + " " + currency).strip();
  }
}
