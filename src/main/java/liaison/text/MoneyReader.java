package liaison.text;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import liaison.model.value.Bound;
import liaison.model.value.Money;

/**
 * Reads amounts as people write them, in Chinese and English: 500万元, 5 million USD, €2.5m, at least
 * 1.2亿. The number stays in the unit it was written in.
 */
public final class MoneyReader {

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("", ""),
          Map.entry("千", "千"),
          Map.entry("万", "万"),
          Map.entry("百万", "百万"),
          Map.entry("千万", "千万"),
          Map.entry("亿", "亿"),
          Map.entry("万亿", "万亿"),
          Map.entry("k", "thousand"),
          Map.entry("thousand", "thousand"),
          Map.entry("thousands", "thousand"),
          Map.entry("m", "million"),
          Map.entry("mn", "million"),
          Map.entry("mln", "million"),
          Map.entry("mio", "million"),
          Map.entry("million", "million"),
          Map.entry("millions", "million"),
          Map.entry("b", "billion"),
          Map.entry("bn", "billion"),
          Map.entry("billion", "billion"),
          Map.entry("billions", "billion"),
          Map.entry("tn", "trillion"),
          Map.entry("trillion", "trillion"));
  private static final String YUAN = "CNY";
  private static final Pattern NOISE = Pattern.compile("^总额|^总计|^共计|^共|[()（）]|整$|\\.$");

  private MoneyReader() {}

  /** Reads an amount; nothing typed is an amount that is not stated. */
  public static Reading<Money> read(String typed) {
    String text = Typed.fold(typed);
    if (text.isEmpty()) {
      return Reading.of(new Money(Bound.NONE, "", ""));
    }
    if (text.matches("^-\\s?\\d.*")) {
      return Reading.refuse("text.money.negative", Typed.shown(typed));
    }
    Set<String> currencies = new LinkedHashSet<>();
    String bare = Currencies.takeFrom(text, currencies);
    boolean hasYuan = bare.contains("元");
    if (hasYuan) {
      currencies.add(YUAN);
    }
    if (currencies.size() > 1) {
      return Reading.refuse(
          "text.money.currencies", Typed.shown(typed), String.join(", ", currencies));
    }
    String even = NOISE.matcher(bare).replaceAll("").replaceAll(" +", " ").strip();
    Optional<BoundReader.Stated> stated = BoundReader.stated(Typed.moneyDigits(even));
    if (stated.isEmpty()) {
      return Reading.refuse("text.money.unknown", Typed.shown(typed));
    }
    String word = stated.get().unit();
    boolean named = word.endsWith("元");
    String scale = named ? word.substring(0, word.length() - 1) : word;
    String unit = UNITS.get(scale.strip());
    if (unit == null || (hasYuan && !named)) {
      return Reading.refuse("text.money.unit", Typed.shown(typed), word);
    }
    String currency = currencies.stream().findFirst().orElse("");
    return Reading.of(new Money(stated.get().bound(), currency, unit + (named ? "元" : "")));
  }

  /** Whether a text is an ISO 4217 code, in capitals. */
  public static boolean isCurrency(String code) {
    return Currencies.isCode(code);
  }
}
