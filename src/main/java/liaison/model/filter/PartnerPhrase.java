package liaison.model.filter;

import java.util.List;
import java.util.Optional;
import liaison.base.Messages;
import liaison.model.filter.Filter.Clause;
import liaison.model.filter.Filter.Key;

/** With whom: {@code companies or universities in Germany as funders}. */
final class PartnerPhrase {

  private static final List<Key> PLACES = List.of(Key.COUNTRY, Key.PROVINCE, Key.REGION, Key.GROUP);

  private static final int LONG = 3;

  private final ValueWords words;
  private final Messages messages;
  private boolean isSeveral;
  private boolean isNarrow;
  private boolean isAsked;

  PartnerPhrase(ValueWords words) {
    this.words = words;
    this.messages = words.messages();
  }

  /** The phrase; empty when the clauses say nothing of partners. */
  Optional<String> of(ClauseSet clauses) {
    String noun = roles(clauses, but(clauses, places(clauses, noun(clauses))));
    return isAsked ? Optional.of(noun) : Optional.empty();
  }

  private Optional<Clause> take(ClauseSet clauses, Key key, boolean isNot) {
    Optional<Clause> taken = clauses.take(key, isNot);
    isAsked |= taken.isPresent();
    return taken;
  }

  private String noun(ClauseSet clauses) {
    Optional<Clause> named = take(clauses, Key.ORGANISATION, false);
    if (named.isPresent()) {
      isSeveral = true;
      isNarrow = true;
      return words.list(words.one(named.get()), false);
    }
    Optional<Clause> types = take(clauses, Key.TYPE, false);
    Optional<Clause> sectors = take(clauses, Key.SECTOR, false);
    isNarrow = types.isPresent() || sectors.isPresent();
    isSeveral = types.filter(clause -> clause.values().size() > 1).isPresent();
    String noun =
        types
            .map(clause -> words.list(words.many(clause), false))
            .orElseGet(() -> messages.get("filter.partners"));
    return sectors
        .map(clause ->
            messages.get("filter.partner.from", noun, words.list(words.many(clause), false)))
        .orElse(noun);
  }

  private String but(ClauseSet clauses, String noun) {
    Optional<Clause> organisations = take(clauses, Key.ORGANISATION, true);
    if (organisations.isPresent()) {
      return messages.get(
          "filter.partner.but", noun, words.list(words.one(organisations.get()), true));
    }
    if (isNarrow) {
      return noun;
    }
    Optional<Clause> types = take(clauses, Key.TYPE, true);
    return types.isPresent()
        ? messages.get("filter.partner.but", noun, words.list(words.many(types.get()), true))
        : take(clauses, Key.SECTOR, true)
            .map(clause ->
                messages.get("filter.partner.notFrom", noun, words.list(words.many(clause), true)))
            .orElse(noun);
  }

  private String roles(ClauseSet clauses, String start) {
    String noun = start;
    for (boolean isNot : new boolean[] {false, true}) {
      Optional<Clause> role = take(clauses, Key.ROLE, isNot);
      if (role.isPresent()) {
        String list = words.list(words.many(role.get()), isNot);
        noun = messages.get(isNot ? "filter.partner.notAs" : "filter.partner.as", noun, list);
      }
    }
    return noun;
  }

  private String places(ClauseSet clauses, String start) {
    String noun = start;
    for (boolean isNot : new boolean[] {false, true}) {
      for (Key key : PLACES) {
        Optional<Clause> place = take(clauses, key, isNot);
        if (place.isPresent()) {
          boolean isLong = isSeveral || place.get().values().size() > LONG;
          String how = isNot ? "outside" : (isLong ? "within" : "in");
          String list = words.list(words.one(place.get()), isNot);
          noun = messages.get("filter.partner." + how, noun, list);
          isSeveral = true;
        }
      }
    }
    return noun;
  }
}
