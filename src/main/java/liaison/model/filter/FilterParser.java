package liaison.model.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.base.Text;
import liaison.model.filter.Filter.Clause;
import liaison.model.filter.Filter.Key;

/**
 * Reads a filter's text: {@code or := and (“or” and)*}, {@code and := part ((“;” | “and”) part)*},
 * {@code part := “(” or “)” | “not(” or “)” | clause}. Chinese punctuation and 或, 且, 非 mean the
 * same; a key may be given by its name.
 */
final class FilterParser {

  private static final int DEEPEST = 24;
  private static final List<String> OR = List.of("or", "或");
  private static final List<String> AND = List.of("and", "且");
  private static final List<String> NOT = List.of("not", "非");

  private final FilterScanner in;
  private int depth;

  FilterParser(String text) {
    this.in = new FilterScanner(text);
  }

  Filter read() {
    if (in.skipSeparators(AND)) {
      return Filter.NONE;
    }
    Condition whole = or();
    if (!in.isAtEnd()) {
      throw new AppException(Fault.USAGE, Text.of("filter.unopened", in.rest()));
    }
    return new Filter(List.of(whole));
  }

  private Condition or() {
    List<Condition> parts = new ArrayList<>();
    parts.add(and());
    while (in.takeWord(OR)) {
      parts.add(and());
    }
    return new Condition.Any(parts);
  }

  private Condition and() {
    List<Condition> parts = new ArrayList<>();
    in.skipSeparators(AND);
    while (!in.isAtEnd() && !in.isAt(')') && !in.isAtWord(OR)) {
      parts.add(part());
      in.skipSeparators(AND);
    }
    if (parts.isEmpty()) {
      throw new AppException(Fault.USAGE, Text.of("filter.nothing", in.around()));
    }
    return new Condition.All(parts);
  }

  private Condition part() {
    boolean isNot = in.takeNot(NOT);
    if (isNot || in.isAt('(')) {
      Condition group = group();
      return isNot ? new Condition.Not(group) : group;
    }
    return clause();
  }

  private Condition group() {
    String rest = in.rest();
    in.take('(');
    if (++depth > DEEPEST) {
      throw new AppException(Fault.USAGE, Text.of("filter.tooDeep", DEEPEST));
    }
    Condition group = or();
    if (!in.take(')')) {
      throw new AppException(Fault.USAGE, Text.of("filter.unclosed", rest));
    }
    depth--;
    return group;
  }

  private Clause clause() {
    int start = in.at();
    String name = in.untilSign().strip();
    String sign = in.sign();
    if (name.isEmpty() || sign.isEmpty()) {
      in.skipClause();
      throw new AppException(Fault.USAGE, Text.of("filter.malformed", in.since(start).strip()));
    }
    Key key =
        key(name)
            .orElseThrow(
                () -> new AppException(Fault.USAGE, Text.of("filter.unknownKey", name, keys())));
    boolean isOrder = sign.startsWith("<") || sign.startsWith(">");
    if (isOrder && key != Key.AMOUNT) {
      throw new AppException(Fault.USAGE, Text.of("filter.noOrder", key.code(), sign));
    }
    List<String> values = in.values(key == Key.AMOUNT, OR, AND, NOT);
    if (values.isEmpty()) {
      throw new AppException(Fault.USAGE, Text.of("filter.noValue", key.code()));
    }
    if (isOrder) {
      values = values.stream().map(value -> sign + value).toList();
    }
    for (String value : values) {
      ClauseValues.checkForm(key, value);
    }
    return new Clause(key, sign.equals("!="), values);
  }

  /** A key by its code or by its name in either language. */
  static Optional<Key> key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Key.ofCode(lower)
        .or(() ->
            Arrays.stream(Key.values())
                .filter(key ->
                    Arrays.stream(Language.values())
                        .anyMatch(language -> nameOf(key, language).equals(lower)))
                .findFirst());
  }

  private static String nameOf(Key key, Language language) {
    return Messages.in(language).get("filter.key." + key.code()).toLowerCase(Locale.ROOT);
  }

  private static String keys() {
    return String.join(", ", Arrays.stream(Key.values()).map(Key::code).toList());
  }
}
