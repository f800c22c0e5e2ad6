package liaison.model.filter;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.Dataset;
import liaison.model.value.Period;

/**
 * A filter as one readable line in a language: {@code Joint laboratories with companies in Germany
 * or Japan, active 2018–2020}.
 */
public final class FilterSentence {

  private static final Pattern HAN_AFTER = Pattern.compile("(?<=[A-Za-z0-9])(?=\\p{IsHan})");
  private static final Pattern LATIN_AFTER = Pattern.compile("(?<=\\p{IsHan})(?=[A-Za-z0-9])");

  private final Messages messages;
  private final HeadPhrase head;

  public FilterSentence(Dataset data, Language language) {
    this.messages = Messages.in(language);
    this.head = new HeadPhrase(new ValueWords(data, language));
  }

  /** The line; empty for the filter that lets everything through. */
  public String of(Filter filter) {
    if (filter.isEmpty()) {
      return "";
    }
    String line = capital(sentence(filter.conditions()));
    return messages.language() == Language.ZH ? spaced(line) : line;
  }

  /** The line of a filter and a period; empty for everything at all times. */
  public String of(Filter filter, Period period) {
    return of(filter.during(period));
  }

  private String sentence(List<Condition> conditions) {
    if (conditions.size() == 1 && conditions.getFirst() instanceof Condition.Any any) {
      return any.parts().stream()
          .map(part -> sentence(part instanceof Condition.All all ? all.parts() : List.of(part)))
          .collect(Collectors.joining(messages.get("filter.alternatives")));
    }
    return head.of(conditions);
  }

  /** A space between Han and Latin, as the rest of the program sets it. */
  private static String spaced(String line) {
    return LATIN_AFTER.matcher(HAN_AFTER.matcher(line).replaceAll(" ")).replaceAll(" ");
  }

  private static String capital(String line) {
    return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
  }
}
