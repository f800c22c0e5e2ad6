package liaison.model.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liaison.base.Messages;
import liaison.model.filter.Filter.Clause;
import liaison.model.filter.Filter.Key;

/**
 * Conditions that must all hold as one phrase: what kinds, on what, with whom, when, for how much.
 * What finds no place in it follows as “where …” or “except where …”.
 */
final class HeadPhrase {

  private static final Map<String, String> VERBS =
      Map.ofEntries(
          Map.entry("joint-lab", "build"),
          Map.entry("joint-centre", "build"),
          Map.entry("joint-institute", "build"),
          Map.entry("base", "build"),
          Map.entry("platform", "build"),
          Map.entry("collaboration-office", "build"),
          Map.entry("consortium", "form"),
          Map.entry("joint-fund", "found"),
          Map.entry("framework-agreement", "sign"),
          Map.entry("strategic-agreement", "sign"),
          Map.entry("joint-project", "run"),
          Map.entry("flagship-project", "run"),
          Map.entry("commissioned-rd", "run"),
          Map.entry("consultancy", "run"),
          Map.entry("technology-transfer", "run"),
          Map.entry("training-programme", "run"),
          Map.entry("exchange", "run"),
          Map.entry("event", "hold"));

  private final ValueWords words;
  private final Messages messages;
  private final Predicates predicates;

  HeadPhrase(ValueWords words) {
    this.words = words;
    this.messages = words.messages();
    this.predicates = new Predicates(words);
  }

  String of(List<Condition> conditions) {
    ClauseSet clauses = new ClauseSet(conditions);
    String kinds = kinds(clauses, conditions);
    String fields = fields(clauses);
    String with = with(clauses);
    Optional<Clause> active = clauses.take(Key.ACTIVE, false);
    List<String> more = more(clauses);
    boolean isBare = fields.isEmpty() && with.isEmpty();
    boolean isDirect = isBare && more.size() == 1;
    String period =
        active
            .map(clause -> words.list(words.one(clause), false))
            .map(when ->
                messages.get(
                    isBare && !isDirect ? "filter.head.activeDirect" : "filter.head.active", when))
            .orElse("");
    return messages.get(
        "filter.sentence",
        kinds,
        fields,
        with,
        period,
        isDirect
            ? ""
            : more.stream()
                .map(part -> messages.get("filter.head.more", part))
                .collect(Collectors.joining()),
        predicates.tail(clauses.rest()),
        isDirect ? messages.get("filter.head.direct", more.getFirst()) : "");
  }

  private String kinds(ClauseSet clauses, List<Condition> conditions) {
    Optional<Clause> wanted = clauses.take(Key.KIND, false);
    boolean isAll = conditions.stream().allMatch(one -> one instanceof Condition.Not);
    String noun =
        wanted
            .map(clause -> words.list(words.many(clause), false))
            .orElseGet(
                () -> messages.get(isAll ? "filter.allCollaborations" : "filter.collaborations"));
    return clauses
        .take(Key.KIND, true)
        .map(not -> messages.get("filter.kindsBut", noun, words.list(words.many(not), true)))
        .orElse(noun);
  }

  private String fields(ClauseSet clauses) {
    return clauses
        .take(Key.FIELD, false)
        .or(() -> clauses.take(Key.FIELD, true))
        .map(clause ->
            messages.get(
                clause.isNot() ? "filter.headNot.field" : "filter.head.field",
                words.list(words.one(clause), clause.isNot())))
        .orElse("");
  }

  /** What else is said of the collaborations: amount, status, evidence. */
  private List<String> more(ClauseSet clauses) {
    return Stream.of(amount(clauses), status(clauses), evidence(clauses))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> amount(ClauseSet clauses) {
    Optional<Clause> isNone = clauses.takeOnly(Key.AMOUNT, AmountValue.NONE);
    if (isNone.isPresent()) {
      boolean isAny = isNone.get().isNot();
      return Optional.of(messages.get(isAny ? "filter.head.amountAny" : "filter.head.amountNone"));
    }
    return clauses
        .takeWithout(Key.AMOUNT, AmountValue.NONE)
        .map(clause -> messages.get("filter.head.amount", words.list(words.one(clause), false)));
  }

  private Optional<String> status(ClauseSet clauses) {
    return clauses
        .take(Key.STATUS, false)
        .or(() -> clauses.take(Key.STATUS, true))
        .map(clause ->
            messages.get(
                clause.isNot() ? "filter.headNot.status" : "filter.head.status",
                words.list(words.one(clause), clause.isNot())));
  }

  private Optional<String> evidence(ClauseSet clauses) {
    return clauses
        .takeOnly(Key.EVIDENCE, ClauseValues.YES)
        .or(() -> clauses.takeOnly(Key.EVIDENCE, ClauseValues.NO))
        .map(clause -> {
          boolean has = clause.values().contains(ClauseValues.YES) != clause.isNot();
          return messages.get(has ? "filter.head.evidence" : "filter.headNot.evidence");
        });
  }

  private String with(ClauseSet clauses) {
    List<Clause> kinds = clauses.taken(Key.KIND);
    return new PartnerPhrase(words)
        .of(clauses)
        .map(noun -> messages.get("filter.with." + verb(kinds), noun))
        .orElse("");
  }

  /** How such kinds come about, where all of them do so in the same way. */
  private static String verb(List<Clause> kinds) {
    List<String> verbs = new ArrayList<>();
    for (Clause clause : kinds) {
      if (clause.isNot()) {
        return "plain";
      }
      clause.values().forEach(kind -> verbs.add(VERBS.getOrDefault(kind, "plain")));
    }
    return verbs.isEmpty() || verbs.stream().distinct().count() > 1 ? "plain" : verbs.getFirst();
  }
}
