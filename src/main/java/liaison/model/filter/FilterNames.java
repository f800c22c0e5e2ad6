package liaison.model.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.filter.Filter.Clause;
import liaison.model.filter.Filter.Key;
import liaison.model.record.Organisation;
import liaison.model.record.Term;

/** Finds the values of filters among a dataset's codes, ids and names. */
final class FilterNames {

  private static final int MOST = 8;

  private final Dataset data;

  FilterNames(Dataset data) {
    this.data = data;
  }

  void check(Filter filter) {
    filter.everyClause().forEach(this::check);
  }

  Filter resolve(Filter filter) {
    return new Filter(filter.conditions().stream().map(this::resolve).toList());
  }

  private void check(Clause clause) {
    for (String value : clause.values()) {
      if (!knows(clause.key(), value)) {
        throw unknown(clause.key(), value);
      }
    }
  }

  private Condition resolve(Condition condition) {
    return switch (condition) {
      case Clause clause ->
          new Clause(
              clause.key(),
              clause.isNot(),
              clause.values().stream().map(value -> code(clause.key(), value)).toList());
      case Condition.All all -> new Condition.All(all.parts().stream().map(this::resolve).toList());
      case Condition.Any any -> new Condition.Any(any.parts().stream().map(this::resolve).toList());
      case Condition.Not not -> new Condition.Not(resolve(not.part()));
    };
  }

  private boolean knows(Key key, String value) {
    return switch (key) {
      case EVIDENCE -> value.equals(ClauseValues.YES) || value.equals(ClauseValues.NO);
      case ACTIVE -> PeriodValue.parse(value).isPresent();
      case AMOUNT -> AmountValue.parse(value).isPresent();
      case ORGANISATION -> data.find(Schema.ORGANISATIONS, value).isPresent();
      default -> data.vocabulary().has(key.list(), value);
    };
  }

  private String code(Key key, String value) {
    if (knows(key, value)) {
      return value;
    }
    Optional<String> found =
        key == Key.ORGANISATION
            ? data.rows(Schema.ORGANISATIONS).stream()
                .filter(one -> names(one).anyMatch(name -> name.equalsIgnoreCase(value)))
                .map(Organisation::id)
                .findFirst()
            : terms(key)
                .filter(term -> names(term).anyMatch(name -> name.equalsIgnoreCase(value)))
                .map(Term::code)
                .findFirst();
    return found.orElseThrow(() -> unknown(key, value));
  }

  private Stream<Term> terms(Key key) {
    return key.list().isEmpty() ? Stream.empty() : data.vocabulary().list(key.list()).stream();
  }

  private static Stream<String> names(Term term) {
    return Stream.concat(
        Stream.of(term.code(), term.nameZh(), term.nameEn()), term.aliases().stream());
  }

  private static Stream<String> names(Organisation one) {
    return Stream.of(
            List.of(one.nameZh(), one.nameEn()),
            one.aliases(),
            one.abbreviations(),
            one.formerNames())
        .flatMap(List::stream)
        .filter(name -> !name.isEmpty());
  }

  private AppException unknown(Key key, String value) {
    List<String> near = new ArrayList<>();
    String part = value.toLowerCase(Locale.ROOT);
    Stream<String> all =
        switch (key) {
          case EVIDENCE -> Stream.of(ClauseValues.YES, ClauseValues.NO);
          case ORGANISATION ->
              data.rows(Schema.ORGANISATIONS).stream()
                  .filter(one -> names(one).anyMatch(name -> isLike(name, part)))
                  .map(Organisation::id);
          default ->
              terms(key)
                  .filter(term -> names(term).anyMatch(name -> isLike(name, part)))
                  .map(Term::code);
        };
    all.limit(MOST).forEach(near::add);
    if (near.isEmpty()) {
      terms(key).limit(MOST).map(Term::code).forEach(near::add);
    }
    return near.isEmpty()
        ? new AppException(Fault.USAGE, Text.of("filter.unknownValue", value, key.code()))
        : new AppException(
            Fault.USAGE,
            Text.of("filter.unknownValueOf", value, key.code(), String.join(", ", near)));
  }

  private static boolean isLike(String name, String part) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains(part) || !lower.isEmpty() && part.contains(lower) && lower.length() > 2;
  }
}
