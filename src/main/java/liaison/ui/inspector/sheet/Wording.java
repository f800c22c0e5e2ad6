package liaison.ui.inspector.sheet;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Presence;
import liaison.model.record.Collaboration;
import liaison.model.value.Bound;
import liaison.model.value.Money;
import liaison.model.value.PartialDate;
import liaison.text.DateWords;
import liaison.text.MoneyWords;

/** Dates, quantities and amounts as a reader of one language says them. */
final class Wording {

  private static final double MILLION = 1e6;
  private static final double TEN_THOUSAND = 1e4;
  private static final double HUNDRED_MILLION = 1e8;

  private final Messages messages;

  Wording(Language language) {
    this.messages = Messages.in(language);
  }

  String get(Text text) {
    return messages.get(text);
  }

  /** A date in words; empty when it is not stated. */
  String date(PartialDate date) {
    if (date.isUnknown()) {
      return "";
    }
    return DateWords.of(date, messages.language());
  }

  /** When a collaboration was there, by the rule its dates rest on. */
  String presence(Collaboration collaboration, Presence presence) {
    String from = date(presence.from());
    return switch (presence.rule()) {
      case KNOWN_BY -> messages.get("inspector.when.knownBy", from);
      case NONE -> messages.get("inspector.when.undated");
      case MILESTONES ->
          presence.isEndStated()
              ? span(from, presence.to())
              : messages.get("inspector.when.firstStep", from);
      case STATED -> {
        if (!collaboration.start().isDated()) {
          yield messages.get("inspector.when.until", date(presence.to()));
        }
        yield presence.isEndStated()
            ? span(from, presence.to())
            : messages.get("inspector.when.from", from);
      }
    };
  }

  private String span(String from, PartialDate end) {
    if (end.isOpen()) {
      return messages.get("inspector.when.open", from);
    }
    String to = date(end);
    return from.equals(to) ? from : messages.get("inspector.when.between", from, to);
  }

  /** Planned start and end, empty when none is stated. */
  String planned(Collaboration collaboration) {
    return between(collaboration.plannedStart(), collaboration.plannedEnd());
  }

  /** Two ends of which either may be missing; empty when both are. */
  String between(PartialDate start, PartialDate end) {
    String from = date(start);
    String to = date(end);
    if (!from.isEmpty() && from.equals(to)) {
      return from;
    }
    if (from.isEmpty() && to.isEmpty()) {
      return "";
    }
    if (to.isEmpty()) {
      return messages.get("inspector.when.from", from);
    }
    return from.isEmpty()
        ? messages.get("inspector.when.until", to)
        : messages.get("inspector.when.between", from, to);
  }

  /** When the first of some collaborations began, as far as dates are stated; else empty. */
  String since(Dataset data, Collection<Collaboration> collaborations) {
    return collaborations.stream()
        .map(one -> Presence.of(data, one))
        .filter(presence ->
            presence.rule() == Presence.Rule.STATED || presence.rule() == Presence.Rule.MILESTONES)
        .map(Presence::from)
        .filter(PartialDate::isDated)
        .min(Comparator.naturalOrder())
        .map(first -> messages.get("inspector.when.from", date(first)))
        .orElse("");
  }

  /** An ISO 8601 duration in years, months and days; what is none reads as itself. */
  String duration(String iso) {
    try {
      Period period = Period.parse(iso);
      List<String> parts = new ArrayList<>();
      addPart(parts, "inspector.duration.years", period.getYears());
      addPart(parts, "inspector.duration.months", period.getMonths());
      addPart(parts, "inspector.duration.days", period.getDays());
      return parts.isEmpty() ? iso : String.join(" ", parts);
    } catch (DateTimeParseException other) {
      return hours(iso);
    }
  }

  private String hours(String iso) {
    try {
      return messages.get("inspector.duration.hours", Duration.parse(iso).toHours());
    } catch (DateTimeParseException unknown) {
      return iso;
    }
  }

  private void addPart(List<String> parts, String key, int number) {
    if (number != 0) {
      parts.add(messages.get(key, number));
    }
  }

  /** A quantity with the sense its source gives it; empty when not stated. */
  String bound(Bound bound) {
    return switch (bound.sense()) {
      case NONE -> "";
      case EXACT -> number(bound.low());
      case RANGE ->
          messages.get("inspector.bound.range", number(bound.low()), number(bound.high()));
      default -> messages.get("inspector.bound." + bound.sense().code(), number(bound.low()));
    };
  }

  String number(double value) {
    NumberFormat format = NumberFormat.getNumberInstance(messages.language().locale());
    format.setMaximumFractionDigits(2);
    return format.format(value);
  }

  /** A sum in single units of a currency, said in the large units of the language. */
  String sum(Bound value, String currency) {
    boolean isChinese = messages.language() == Language.ZH;
    String yuan = currency.equals("CNY") ? messages.get("text.scale.yuan") : "";
    if (isChinese && value.low() >= HUNDRED_MILLION) {
      return money(
          new Money(
              over(value, HUNDRED_MILLION),
              currency,
              messages.get("text.scale.hundred-million") + yuan));
    }
    if (isChinese && value.low() >= TEN_THOUSAND) {
      return money(
          new Money(
              over(value, TEN_THOUSAND), currency, messages.get("text.scale.ten-thousand") + yuan));
    }
    return !isChinese && value.low() >= MILLION
        ? money(new Money(over(value, MILLION), currency, "million"))
        : money(new Money(value, currency, ""));
  }

  private static Bound over(Bound value, double unit) {
    return new Bound(value.sense(), value.low() / unit, value.high() / unit);
  }

  /** An amount, in units the reader knows; empty when not stated. */
  String money(Money money) {
    return MoneyWords.of(money, messages.language());
  }
}
