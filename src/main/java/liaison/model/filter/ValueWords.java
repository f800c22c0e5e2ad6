package liaison.model.filter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.filter.Filter.Clause;
import liaison.model.filter.Filter.Key;
import liaison.model.value.Period;

/** What values of clauses are called in the middle of a sentence. */
final class ValueWords {

  private static final int MOST = 12;

  private final Dataset data;
  private final Messages messages;
  private final AmountWords amounts;

  ValueWords(Dataset data, Language language) {
    this.data = data;
    this.messages = Messages.in(language);
    this.amounts = new AmountWords(messages);
  }

  Messages messages() {
    return messages;
  }

  /** Each value by itself: {@code joint laboratory}, {@code the United States}. */
  List<String> one(Clause clause) {
    return clause.values().stream().map(value -> one(clause.key(), value)).toList();
  }

  /** Each value as many of it: {@code joint laboratories}. */
  List<String> many(Clause clause) {
    return clause.values().stream().map(value -> many(clause.key(), value)).toList();
  }

  /** Names joined by or; by the word that goes with a not where they are denied. */
  String list(List<String> names, boolean isNot) {
    List<String> all = new ArrayList<>(names);
    all.sort(Comparator.comparing(name -> name.contains(",")));
    int shown = all.size() > MOST ? MOST - 1 : all.size();
    String joined = all.getFirst();
    for (int at = 1; at < shown; at++) {
      boolean isLast = at == all.size() - 1 || all.get(at).contains(",");
      String how = isLast ? (isNot ? "filter.list.not" : "filter.list.or") : "filter.list.next";
      joined = messages.get(how, joined, all.get(at));
    }
    return shown == all.size()
        ? joined
        : messages.get("filter.list.more", joined, all.size() - shown);
  }

  private String many(Key key, String value) {
    String known = "filter.many." + key.list() + "." + value;
    if (messages.has(known)) {
      return messages.get(known);
    }
    String name = data.vocabulary().name(key.list(), value, messages.language());
    return isEnglish() ? EnglishWords.plural(EnglishWords.inSentence(name)) : name;
  }

  String one(Key key, String value) {
    return switch (key) {
      case ACTIVE -> PeriodValue.parse(value).map(this::when).orElse(value);
      case AMOUNT -> AmountValue.parse(value).map(amounts::of).orElse(value);
      case ORGANISATION ->
          data.find(Schema.ORGANISATIONS, value)
              .map(one -> messages.language().pick(one.nameZh(), one.nameEn()))
              .filter(name -> !name.isEmpty())
              .orElse(value);
      case COUNTRY, PROVINCE, REGION, GROUP -> place(key, value);
      default -> {
        String name = data.vocabulary().name(key.list(), value, messages.language());
        yield isEnglish() ? EnglishWords.inSentence(name) : name;
      }
    };
  }

  private String place(Key key, String value) {
    String name = data.vocabulary().name(key.list(), value, messages.language());
    return isEnglish() && EnglishWords.takesThe(value, name) ? "the " + name : name;
  }

  private boolean isEnglish() {
    return messages.language() == Language.EN;
  }

  /** A period with the word that leads to it: {@code since 2018}, {@code in 2019}. */
  private String when(Period period) {
    LocalDate first = period.from();
    LocalDate last = period.to();
    boolean opens = first.equals(LocalDate.MIN);
    boolean closes = last.equals(LocalDate.MAX);
    boolean isYears =
        (opens || first.getDayOfYear() == 1)
            && (closes || last.getDayOfYear() == last.lengthOfYear());
    boolean isMonths =
        (opens || first.getDayOfMonth() == 1)
            && (closes || last.getDayOfMonth() == last.lengthOfMonth());
    String sort = isYears ? "year" : (isMonths ? "month" : "day");
    Optional<String> from = opens ? Optional.empty() : Optional.of(end(first, sort));
    Optional<String> to = closes ? Optional.empty() : Optional.of(end(last, sort));
    if (from.isEmpty()) {
      return messages.get("filter.until." + sort, to.orElse(""));
    }
    if (to.isEmpty()) {
      return messages.get("filter.since." + sort, from.get());
    }
    return from.equals(to)
        ? messages.get("filter.in." + sort, from.get())
        : messages.get("filter.between." + sort, from.get(), to.get());
  }

  private static String end(LocalDate day, String sort) {
    return switch (sort) {
      case "year" -> String.format(Locale.ROOT, "%04d", day.getYear());
      case "month" -> YearMonth.from(day).toString();
      default -> day.toString();
    };
  }
}
