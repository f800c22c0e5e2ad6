package liaison.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.base.Text;
import liaison.model.value.Bound;
import liaison.model.value.Money;

/** Amounts of money and other bounded numbers in the words of a language. */
public final class MoneyWords {

  /** A word for a power of ten. */
  private record Scale(double factor, String key) {}

  private static final List<Scale> ENGLISH =
      List.of(
          new Scale(1e9, "text.scale.billion"),
          new Scale(1e6, "text.scale.million"),
          new Scale(1e3, "text.scale.thousand"));
  private static final List<Scale> CHINESE =
      List.of(
          new Scale(1e8, "text.scale.hundred-million"), new Scale(1e4, "text.scale.ten-thousand"));

  private MoneyWords() {}

  /**
   * An amount: as stated where its unit is of the language, “15 亿元”; else in the language's own
   * units, “1.5 billion CNY”; empty when not stated.
   */
  public static String of(Money money, Language language) {
    if (!money.value().isStated()) {
      return "";
    }
    boolean chinese = money.unit().codePoints().anyMatch(Character::isIdeographic);
    boolean own = money.unit().isEmpty() || chinese == (language == Language.ZH);
    OptionalDouble amount = money.amount();
    double middle = money.value().middle();
    if (own || amount.isEmpty() || middle == 0) {
      boolean named = language == Language.ZH && money.unit().endsWith("元");
      return words(money.value(), money.unit(), named ? "" : money.currency(), language);
    }
    double factor = amount.getAsDouble() / middle;
    List<Scale> scales = language == Language.ZH ? CHINESE : ENGLISH;
    for (Scale scale : scales) {
      if (Math.abs(amount.getAsDouble()) >= scale.factor()) {
        Bound scaled = times(money.value(), factor / scale.factor());
        String unit = Messages.in(language).get(scale.key());
        return words(scaled, unit, money.currency(), language);
      }
    }
    return words(times(money.value(), factor), "", money.currency(), language);
  }

  /**
   * An amount as it was written and in full: “500 万元 = 5,000,000 yuan”; where that says no more,
   * only once; empty when not stated.
   */
  public static String inFull(Money money, Language language) {
    if (!money.value().isStated()) {
      return "";
    }
    Messages messages = Messages.in(language);
    String currency = currency(money.currency(), language);
    OptionalDouble amount = money.amount();
    double middle = money.value().middle();
    if (amount.isEmpty() || middle == 0) {
      return messages.get(
          "text.money.one", words(money.value(), money.unit(), "", language), currency);
    }
    Bound full = times(money.value(), amount.getAsDouble() / middle);
    if (full.equals(money.value())) {
      return messages.get("text.money.one", of(full, language), currency);
    }
    String written = words(money.value(), money.unit(), "", language);
    return messages.get("text.money.equals", written, of(full, language), currency);
  }

  /** The shortest text that {@link MoneyReader} reads as an amount. */
  public static String written(Money money) {
    boolean isYuan = money.unit().endsWith("元") && money.currency().equals("CNY");
    boolean isChinese = money.unit().codePoints().anyMatch(Character::isIdeographic);
    String amount = money.value().cell() + (isChinese ? "" : " ") + money.unit();
    return (amount.strip() + (isYuan ? "" : " " + money.currency())).strip();
  }

  /** What a currency is called; a code without a name reads as itself. */
  public static String currency(String code, Language language) {
    Messages messages = Messages.in(language);
    if (code.isEmpty()) {
      return messages.get("text.currency.none");
    }
    String key = "text.currency." + code;
    return messages.has(key) ? messages.get(key) : code;
  }

  /**
   * A sum in single currency units, in the language's own units and at most four digits: “293.7
   * million CNY”, “2.937 亿元”; empty when not stated.
   */
  public static String total(Bound value, String currency, Language language) {
    double largest = Math.max(Math.abs(value.low()), Math.abs(value.high()));
    Scale chosen = new Scale(1, "");
    for (Scale scale : (language == Language.ZH ? CHINESE : ENGLISH).reversed()) {
      chosen = largest >= scale.factor() ? scale : chosen;
    }
    Bound rounded =
        new Bound(
            value.sense(),
            fourDigits(value.low() / chosen.factor()),
            fourDigits(value.high() / chosen.factor()));
    String unit = chosen.key().isEmpty() ? "" : Messages.in(language).get(chosen.key());
    if (language == Language.EN) {
      return words(rounded, unit, currency, language);
    }
    boolean isYuan = currency.equals("CNY");
    String yuan = Messages.in(language).get("text.scale.yuan");
    return words(rounded, unit + (isYuan ? yuan : named(currency)), "", language);
  }

  /** The Chinese name of a currency behind a number; nothing for none. */
  private static String named(String currency) {
    return currency.isEmpty() ? "" : currency(currency, Language.ZH);
  }

  private static double fourDigits(double number) {
    return Double.isFinite(number)
        ? new BigDecimal(number).round(new MathContext(4)).doubleValue()
        : number;
  }

  /** A bounded number: “about 20”, “4–7”; empty when not stated. */
  public static String of(Bound bound, Language language) {
    return bound.isStated() ? Messages.in(language).get(text(bound)) : "";
  }

  /** A bounded number in words of whatever language is read. */
  public static Text text(Bound bound) {
    String low = number(bound.low());
    return switch (bound.sense()) {
      case NONE -> Text.literal("");
      case EXACT -> Text.literal(low);
      case RANGE -> Text.of("text.bound.range", low, number(bound.high()));
      case AT_LEAST -> Text.of("text.bound.at-least", low);
      case MORE_THAN -> Text.of("text.bound.more-than", low);
      case ABOUT -> Text.of("text.bound.about", low);
      case LESS_THAN -> Text.of("text.bound.less-than", low);
      case AT_MOST -> Text.of("text.bound.at-most", low);
    };
  }

  /** A number with groups of three digits and at most six decimals. */
  public static String number(double number) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
    return new DecimalFormat("#,##0.######", symbols).format(number);
  }

  private static Bound times(Bound bound, double factor) {
    return new Bound(bound.sense(), bound.low() * factor, bound.high() * factor);
  }

  private static String words(Bound value, String unit, String currency, Language language) {
    return String.join(" ", of(value, language), unit, currency).strip().replaceAll(" +", " ");
  }
}
