package liaison.model.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import liaison.base.AppException;
import liaison.model.Dataset;
import liaison.model.value.Period;

/**
 * Which collaborations and participants are meant. All conditions must hold, of one collaboration
 * and one of its participants together.
 *
 * <p>As text: {@code kind=joint-lab,joint-centre; type=company; country!=CN}. A semicolon or {@code
 * and} means and, a comma among values or {@code or} between groups means or, {@code !=} or {@code
 * not(…)} means not; and binds tighter than or; parentheses group.
 *
 * @param conditions its conditions in the order they were given, in their normal form
 */
public record Filter(List<Condition> conditions) {

  /** Everything. */
  public static final Filter NONE = new Filter(List.of());

  public Filter {
    Optional<Condition> normal = new Condition.All(conditions).normal();
    conditions =
        normal
            .map(one -> one instanceof Condition.All all ? all.parts() : List.of(one))
            .orElse(List.of());
  }

  /** What a clause looks at. */
  public enum Subject {
    COLLABORATION,
    ORGANISATION,
    /** What an organisation does in a collaboration. */
    PARTICIPATION
  }

  /** What a clause asks for. */
  public enum Key {
    KIND("kind", "kinds", Subject.COLLABORATION),
    STATUS("status", "statuses", Subject.COLLABORATION),
    FIELD("field", "fields", Subject.COLLABORATION),
    ACTIVE("active", "", Subject.COLLABORATION),
    AMOUNT("amount", "", Subject.COLLABORATION),
    EVIDENCE("has-evidence", "", Subject.COLLABORATION),
    TYPE("type", "types", Subject.ORGANISATION),
    SECTOR("sector", "sectors", Subject.ORGANISATION),
    ROLE("role", "roles", Subject.PARTICIPATION),
    COUNTRY("country", "regions", Subject.ORGANISATION),
    PROVINCE("province", "regions", Subject.ORGANISATION),
    REGION("region", "regions", Subject.ORGANISATION),
    GROUP("group", "groups", Subject.ORGANISATION),
    ORGANISATION("organisation", "", Subject.ORGANISATION);

    private final String code;
    private final String list;
    private final Subject subject;

    Key(String code, String list, Subject subject) {
      this.code = code;
      this.list = list;
      this.subject = subject;
    }

    public String code() {
      return code;
    }

    /** Code list of its values, empty for ids, periods, amounts and yes or no. */
    public String list() {
      return list;
    }

    public Subject subject() {
      return subject;
    }

    /** Whether it looks at collaborations; else at those who take part. */
    public boolean isOfCollaboration() {
      return subject == Subject.COLLABORATION;
    }

    public static Optional<Key> ofCode(String code) {
      return Arrays.stream(values()).filter(key -> key.code.equals(code)).findFirst();
    }
  }

  /**
   * One condition: the key's value is (or is not) among the values or below one of them.
   *
   * @param key what is looked at
   * @param isNot whether the values are excluded
   * @param values codes, ids, periods or amounts in their one form, at least one
   */
  public record Clause(Key key, boolean isNot, List<String> values) implements Condition {

    public Clause {
      Key of = key;
      values = values.stream().map(value -> ClauseValues.canonical(of, value)).distinct().toList();
    }

    @Override
    public String toString() {
      return FilterPrinter.print(this);
    }
  }

  /**
   * A filter whose only period stands apart.
   *
   * @param filter the rest
   * @param period the period
   */
  public record Parted(Filter filter, Period period) {}

  public boolean isEmpty() {
    return conditions.isEmpty();
  }

  /** The clauses that must all hold, those within groups left out. */
  public List<Clause> clauses() {
    return conditions.stream()
        .flatMap(one -> one instanceof Clause clause ? Stream.of(clause) : Stream.empty())
        .toList();
  }

  /** All clauses, those within groups too. */
  public Stream<Clause> everyClause() {
    return conditions.stream().flatMap(Condition::clauses);
  }

  /** Whether any clause, however deep, is of such a key. */
  public boolean asks(Predicate<Key> key) {
    return everyClause().anyMatch(clause -> key.test(clause.key()));
  }

  /** This filter with the clause of the same key and sense replaced, or removed without values. */
  public Filter with(Key key, List<String> values) {
    return with(new Clause(key, false, values));
  }

  /** The same, for a clause that may exclude. */
  public Filter with(Clause next) {
    List<Condition> all = new ArrayList<>();
    for (Condition one : conditions) {
      boolean isReplaced =
          one instanceof Clause clause
              && clause.key() == next.key()
              && clause.isNot() == next.isNot();
      if (!isReplaced) {
        all.add(one);
      }
    }
    all.add(next);
    return new Filter(all);
  }

  /** This filter with a further condition. */
  public Filter and(Condition condition) {
    List<Condition> all = new ArrayList<>(conditions);
    all.add(condition);
    return new Filter(all);
  }

  /** This filter without the conditions that ask for nothing but a key. */
  public Filter without(Key key) {
    return new Filter(
        conditions.stream()
            .filter(one -> !one.clauses().allMatch(clause -> clause.key() == key))
            .toList());
  }

  /** The values a key must have by this filter; empty when it may have any. */
  public List<String> values(Key key) {
    return values(key, false);
  }

  /** The values a key must not have. */
  public List<String> excluded(Key key) {
    return values(key, true);
  }

  private List<String> values(Key key, boolean isNot) {
    return clauses().stream()
        .filter(clause -> clause.key() == key && clause.isNot() == isNot)
        .flatMap(clause -> clause.values().stream())
        .toList();
  }

  /** The filter and its period, where one clause that must hold is the only one on periods. */
  public Optional<Parted> parted() {
    List<String> periods = values(Key.ACTIVE);
    boolean isOnly = everyClause().filter(clause -> clause.key() == Key.ACTIVE).count() == 1;
    if (!isOnly || periods.size() != 1) {
      return Optional.empty();
    }
    return PeriodValue.parse(periods.getFirst())
        .map(period -> new Parted(without(Key.ACTIVE), period));
  }

  /** This filter with a period as a clause of its own; the same filter for all of time. */
  public Filter during(Period period) {
    return period.isAlways()
        ? this
        : and(new Clause(Key.ACTIVE, false, List.of(PeriodValue.text(period))));
  }

  /** Clauses that must all hold. */
  public static Filter of(Collection<Clause> clauses) {
    return new Filter(List.copyOf(clauses));
  }

  /**
   * Reads the text form.
   *
   * @throws AppException when it is malformed, naming the part that is and what is possible
   */
  public static Filter parse(String text) {
    return new FilterParser(text).read();
  }

  /**
   * @throws AppException when a value is no code of its list or no id of the dataset
   */
  public void check(Dataset data) {
    new FilterNames(data).check(this);
  }

  /**
   * This filter with values given by a name put into codes: {@code country=Germany} is {@code
   * country=DE}.
   *
   * @throws AppException when a value is neither code nor name
   */
  public Filter resolve(Dataset data) {
    return new FilterNames(data).resolve(this);
  }

  /** The text form that {@link #parse} reads back. */
  @Override
  public String toString() {
    return FilterPrinter.print(this);
  }
}
