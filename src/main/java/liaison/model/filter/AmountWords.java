package liaison.model.filter;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import liaison.base.Language;
import liaison.base.Messages;

/** Amounts of clauses in words: {@code at least 1 million CNY}. */
final class AmountWords {

  private record Scale(double factor, String key) {}

  private static final List<Scale> ENGLISH =
      List.of(
          new Scale(1e9, "text.scale.billion"),
          new Scale(1e6, "text.scale.million"),
          new Scale(1, ""));
  private static final List<Scale> CHINESE =
      List.of(
          new Scale(1e8, "text.scale.hundred-million"),
          new Scale(1e4, "text.scale.ten-thousand"),
          new Scale(1, ""));

  private final Messages messages;

  AmountWords(Messages messages) {
    this.messages = messages;
  }

  String of(AmountValue amount) {
    String currency = amount.currency();
    String low = money(amount.bound().low(), currency);
    String how = "filter.amount." + amount.bound().sense().code();
    return switch (amount.bound().sense()) {
      case NONE -> messages.get("filter.amount.none");
      case RANGE -> {
        boolean isBare = currency.isEmpty() || messages.language() == Language.EN;
        String first = isBare ? scaled(amount.bound().low()) : low;
        yield messages.get(how, first, money(amount.bound().high(), currency));
      }
      default -> messages.get(how, low);
    };
  }

  private String money(double number, String currency) {
    String scaled = scaled(number);
    String name = "filter.currency." + currency;
    if (currency.isEmpty()) {
      return messages.get("filter.money.any", scaled);
    }
    if (!messages.has(name)) {
      return messages.get("filter.money.code", scaled, currency);
    }
    boolean isWord = !Character.isDigit(scaled.charAt(scaled.length() - 1));
    return messages.get(
        isWord ? "filter.money.scaled" : "filter.money.plain", scaled, messages.get(name));
  }

  private String scaled(double number) {
    List<Scale> scales = messages.language() == Language.ZH ? CHINESE : ENGLISH;
    Scale scale =
        scales.stream().filter(one -> number >= one.factor()).findFirst().orElse(scales.getLast());
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
    String digits = new DecimalFormat("#,##0.######", symbols).format(number / scale.factor());
    return scale.key().isEmpty() ? digits : digits + " " + messages.get(scale.key());
  }
}
