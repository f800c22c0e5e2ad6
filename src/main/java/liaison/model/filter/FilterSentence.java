package liaison.model.filter;

import java.util.List;
import java.util.stream.Collectors;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.record.Organisation;

/**
 * A filter as one readable line in a language: {@code Kind: joint laboratory; not type: company}.
 */
public final class FilterSentence {

  private final Dataset data;
  private final Messages messages;

  public FilterSentence(Dataset data, Language language) {
    this.data = data;
    this.messages = Messages.in(language);
  }

  /** The line; empty for the filter that lets everything through. */
  public String of(Filter filter) {
    return filter.clauses().stream()
        .map(this::clause)
        .collect(Collectors.joining(messages.get("filter.and")));
  }

  private String clause(Filter.Clause clause) {
    List<String> names = clause.values().stream().map(value -> name(clause.key(), value)).toList();
    return messages.get(
        clause.isNot() ? "filter.isNot" : "filter.is",
        messages.get("filter.key." + clause.key().code()),
        String.join(messages.get("filter.or"), names));
  }

  private String name(Filter.Key key, String value) {
    return switch (key) {
      case EVIDENCE -> messages.get("filter.evidence." + value);
      case ORGANISATION ->
          data.find(Schema.ORGANISATIONS, value).map(this::organisation).orElse(value);
      default -> data.vocabulary().name(key.list(), value, messages.language());
    };
  }

  private String organisation(Organisation organisation) {
    return messages.language().pick(organisation.nameZh(), organisation.nameEn());
  }
}
