package liaison.model.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;

/**
 * Which collaborations and organisations are meant. All clauses must hold.
 *
 * <p>As text: {@code kind=joint-lab,joint-centre; type=company; country!=CN}.
 *
 * @param clauses its clauses in the order they were given
 */
public record Filter(List<Clause> clauses) {

  /** Everything. */
  public static final Filter NONE = new Filter(List.of());

  public Filter {
    clauses = List.copyOf(clauses);
  }

  /** What a clause looks at. */
  public enum Key {
    KIND("kind", "kinds", true),
    STATUS("status", "statuses", true),
    FIELD("field", "fields", true),
    EVIDENCE("has-evidence", "", true),
    TYPE("type", "types", false),
    SECTOR("sector", "sectors", false),
    COUNTRY("country", "regions", false),
    REGION("region", "regions", false),
    GROUP("group", "groups", false),
    ORGANISATION("organisation", "", false);

    private final String code;
    private final String list;
    private final boolean ofCollaboration;

    Key(String code, String list, boolean ofCollaboration) {
      this.code = code;
      this.list = list;
      this.ofCollaboration = ofCollaboration;
    }

    public String code() {
      return code;
    }

    /** Code list of its values, empty for ids and yes or no. */
    public String list() {
      return list;
    }

    /** Whether it looks at collaborations; else at organisations. */
    public boolean isOfCollaboration() {
      return ofCollaboration;
    }

    static Optional<Key> ofCode(String code) {
      return Arrays.stream(values()).filter(key -> key.code.equals(code)).findFirst();
    }
  }

  /**
   * One condition: the key's value is (or is not) among the values or below one of them.
   *
   * @param key what is looked at
   * @param isNot whether the values are excluded
   * @param values codes or ids, at least one
   */
  public record Clause(Key key, boolean isNot, List<String> values) {

    public Clause {
      values = List.copyOf(values);
    }

    @Override
    public String toString() {
      return key.code + (isNot ? "!=" : "=") + String.join(",", values);
    }
  }

  public boolean isEmpty() {
    return clauses.isEmpty();
  }

  /** This filter with the clause of the same key and sense replaced, or removed without values. */
  public Filter with(Key key, List<String> values) {
    List<Clause> next = new ArrayList<>();
    for (Clause clause : clauses) {
      if (clause.key() != key || clause.isNot()) {
        next.add(clause);
      }
    }
    if (!values.isEmpty()) {
      next.add(new Clause(key, false, values));
    }
    return new Filter(next);
  }

  /** The values a key must have by this filter; empty when it may have any. */
  public List<String> values(Key key) {
    return clauses.stream()
        .filter(clause -> clause.key() == key && !clause.isNot())
        .flatMap(clause -> clause.values().stream())
        .toList();
  }

  /**
   * Reads the text form.
   *
   * @throws AppException when it is malformed, naming the part that is
   */
  public static Filter parse(String text) {
    List<Clause> clauses = new ArrayList<>();
    for (String part : text.split(";", -1)) {
      if (!part.isBlank()) {
        clauses.add(clause(part.strip()));
      }
    }
    return new Filter(clauses);
  }

  private static Clause clause(String part) {
    int sign = part.indexOf('=');
    if (sign <= 0) {
      throw new AppException(Fault.USAGE, Text.of("filter.malformed", part));
    }
    boolean isNot = part.charAt(sign - 1) == '!';
    String name = part.substring(0, isNot ? sign - 1 : sign).strip().toLowerCase(Locale.ROOT);
    Key key =
        Key.ofCode(name)
            .orElseThrow(
                () -> new AppException(Fault.USAGE, Text.of("filter.unknownKey", name, keys())));
    List<String> values =
        Arrays.stream(part.substring(sign + 1).split(",", -1))
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .toList();
    if (values.isEmpty()) {
      throw new AppException(Fault.USAGE, Text.of("filter.noValue", name));
    }
    return new Clause(key, isNot, values);
  }

  private static String keys() {
    return String.join(", ", Arrays.stream(Key.values()).map(Key::code).toList());
  }

  /**
   * @throws AppException when a value is no code of its list or no id of the dataset
   */
  public void check(Dataset data) {
    for (Clause clause : clauses) {
      for (String value : clause.values()) {
        if (!knows(data, clause.key(), value)) {
          throw new AppException(
              Fault.USAGE, Text.of("filter.unknownValue", value, clause.key().code()));
        }
      }
    }
  }

  private static boolean knows(Dataset data, Key key, String value) {
    return switch (key) {
      case EVIDENCE -> value.equals("true") || value.equals("false");
      case ORGANISATION -> data.find(Schema.ORGANISATIONS, value).isPresent();
      default -> data.vocabulary().has(key.list(), value);
    };
  }

  /** The text form that {@link #parse} reads back. */
  @Override
  public String toString() {
    return String.join("; ", clauses.stream().map(Clause::toString).toList());
  }
}
