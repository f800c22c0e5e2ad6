package liaison.model.filter;

import java.util.Locale;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.Dataset;
import liaison.model.filter.Filter.Clause;
import liaison.model.filter.Filter.Key;
import liaison.model.value.Period;

/** What keys and values of clauses are called where they stand by themselves, as in a list. */
public final class ClauseNames {

  private final Dataset data;
  private final Messages messages;
  private final ValueWords words;

  public ClauseNames(Dataset data, Language language) {
    this.data = data;
    this.messages = Messages.in(language);
    this.words = new ValueWords(data, language);
  }

  public String key(Key key) {
    return messages.get("filter.key." + key.code());
  }

  /** The name of a value; what no list knows reads as itself. */
  public String value(Key key, String value) {
    return switch (key) {
      case ACTIVE -> PeriodValue.parse(value).map(ClauseNames::years).orElse(value);
      case AMOUNT -> capital(words.one(key, value));
      case EVIDENCE -> messages.get("filter.evidence." + value);
      case ORGANISATION -> words.one(key, value);
      default -> data.vocabulary().name(key.list(), value, messages.language());
    };
  }

  /** The values of a clause in words: {@code Germany or Japan}, {@code not China}. */
  public String list(Clause clause) {
    String list =
        words.list(
            clause.values().stream().map(value -> value(clause.key(), value)).toList(),
            clause.isNot());
    return clause.isNot() ? messages.get("filter.not", list) : list;
  }

  private static String years(Period period) {
    String text = PeriodValue.text(period);
    String from = PeriodValue.from(text);
    String to = PeriodValue.to(text);
    return from.equals(to) ? from : from + "–" + to;
  }

  private static String capital(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
