package liaison.model.filter;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import liaison.model.filter.Filter.Clause;
import liaison.model.filter.Filter.Key;

/** The text form of filters. */
final class FilterPrinter {

  private static final Pattern BARE =
      Pattern.compile("[^\\s,;()\"，；（）“”](?:[^,;()\"，；（）“”\\s]| (?=\\S))*");
  private static final Pattern JOIN = Pattern.compile("(?i).*\\s(or|and|或|且)(\\s.*|$)");
  private static final Pattern ORDER = Pattern.compile("[<>].*");

  private FilterPrinter() {}

  static String print(Filter filter) {
    List<Condition> all = filter.conditions();
    if (all.size() == 1 && all.getFirst() instanceof Condition.Any any) {
      return any(any);
    }
    return all.stream().map(FilterPrinter::part).collect(Collectors.joining("; "));
  }

  static String print(Clause clause) {
    List<String> values = clause.values();
    boolean isOrder =
        clause.key() == Key.AMOUNT
            && values.size() == 1
            && ORDER.matcher(values.getFirst()).matches();
    if (isOrder) {
      String plain = clause.key().code() + values.getFirst();
      return clause.isNot() ? "not(" + plain + ")" : plain;
    }
    return clause.key().code()
        + (clause.isNot() ? "!=" : "=")
        + values.stream().map(FilterPrinter::quoted).collect(Collectors.joining(","));
  }

  /** A value as it may stand in a clause. */
  static String quoted(String value) {
    boolean isBare = BARE.matcher(value).matches() && !JOIN.matcher(value).matches();
    return isBare ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  private static String part(Condition condition) {
    return switch (condition) {
      case Clause clause -> print(clause);
      case Condition.All all -> "(" + all(all) + ")";
      case Condition.Any any -> "(" + any(any) + ")";
      case Condition.Not not ->
          "not("
              + switch (not.part()) {
                case Condition.All all -> all(all);
                case Condition.Any any -> any(any);
                default -> part(not.part());
              }
              + ")";
    };
  }

  private static String all(Condition.All all) {
    return all.parts().stream().map(FilterPrinter::part).collect(Collectors.joining("; "));
  }

  private static String any(Condition.Any any) {
    return any.parts().stream().map(FilterPrinter::part).collect(Collectors.joining(" or "));
  }
}
