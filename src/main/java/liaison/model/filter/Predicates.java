package liaison.model.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import liaison.base.Messages;
import liaison.model.filter.Filter.Clause;
import liaison.model.filter.Filter.Key;

/** Conditions as claims: {@code the partner is in Germany or the amount is at least 1 million}. */
final class Predicates {

  private final ValueWords words;
  private final Messages messages;

  Predicates(ValueWords words) {
    this.words = words;
    this.messages = words.messages();
  }

  /** The end of a sentence that says what else must or must not hold; may be empty. */
  String tail(List<Condition> conditions) {
    List<Condition> wanted = new ArrayList<>();
    List<Condition> denied = new ArrayList<>();
    for (Condition condition : conditions) {
      if (condition instanceof Condition.Not not) {
        denied.add(not.part());
      } else {
        wanted.add(condition);
      }
    }
    StringBuilder tail = new StringBuilder();
    if (!wanted.isEmpty()) {
      tail.append(messages.get("filter.where", joined(wanted, "filter.both", wanted.size() > 1)));
    }
    if (!denied.isEmpty()) {
      tail.append(
          messages.get("filter.except", joined(denied, "filter.either", denied.size() > 1)));
    }
    return tail.toString();
  }

  private String joined(List<Condition> parts, String with, boolean isGrouped) {
    return parts.stream()
        .map(part -> claim(part, isGrouped))
        .collect(Collectors.joining(messages.get(with)));
  }

  private String claim(Condition condition, boolean isGrouped) {
    return switch (condition) {
      case Clause clause -> claim(clause);
      case Condition.All all -> grouped(joined(all.parts(), "filter.both", true), isGrouped);
      case Condition.Any any -> grouped(joined(any.parts(), "filter.either", true), isGrouped);
      case Condition.Not not -> messages.get("filter.denied", claim(not.part(), false));
    };
  }

  private String grouped(String claim, boolean isGrouped) {
    return isGrouped ? messages.get("filter.grouped", claim) : claim;
  }

  private String claim(Clause clause) {
    if (clause.key() == Key.EVIDENCE) {
      boolean has = clause.values().contains(ClauseValues.YES) != clause.isNot();
      return messages.get(has ? "filter.claim.evidence" : "filter.claimNot.evidence");
    }
    String list = words.list(words.one(clause), clause.isNot());
    String key = clause.key().code();
    return messages.get(clause.isNot() ? "filter.claimNot." + key : "filter.claim." + key, list);
  }
}
