package liaison.model.value;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An amount of money as stated.
 *
 * @param value the number with its bound, in {@code unit}
 * @param currency ISO 4217 code, empty when not stated
 * @param unit unit as stated, such as 万元 or million; empty for the currency's own unit
 */
public record Money(Bound value, String currency, String unit) {

  private static final Map<String, Double> FACTORS =
      Map.ofEntries(
          Map.entry("", 1.0),
          Map.entry("元", 1.0),
          Map.entry("千", 1e3),
          Map.entry("千元", 1e3),
          Map.entry("万", 1e4),
          Map.entry("万元", 1e4),
          Map.entry("百万", 1e6),
          Map.entry("百万元", 1e6),
          Map.entry("千万", 1e7),
          Map.entry("千万元", 1e7),
          Map.entry("亿", 1e8),
          Map.entry("亿元", 1e8),
          Map.entry("万亿", 1e12),
          Map.entry("万亿元", 1e12),
          Map.entry("thousand", 1e3),
          Map.entry("million", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("trillion", 1e12));

  /** The amount in single currency units; empty when not stated or in an unknown unit. */
  public OptionalDouble amount() {
    Double factor = FACTORS.get(unit);
    if (factor == null || !value.isStated()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(value.middle() * factor);
  }

  /** The bounded amount in single currency units; empty when not stated or in an unknown unit. */
  public Optional<Bound> inUnits() {
    Double factor = FACTORS.get(unit);
    return factor == null || !value.isStated()
        ? Optional.empty()
        : Optional.of(new Bound(value.sense(), value.low() * factor, value.high() * factor));
  }
}
