package liaison.ui.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import liaison.analysis.facet.Facets;
import liaison.base.Language;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.filter.ClauseNames;
import liaison.model.filter.Clauses;
import liaison.model.filter.Filter.Key;
import liaison.model.filter.SavedFilters;
import liaison.model.record.Organisation;
import liaison.model.record.Term;
import liaison.text.Folding;

/** What can follow in a filter that is being typed: keys, then values, each with its name. */
final class FilterCompletion {

  private static final int MOST = 8;
  private static final Pattern PART =
      Pattern.compile(
          "(?is)(?:.*(?:[;(\\x{ff1b}\\x{ff08}]|\\s(?:or|and|\\x{6216}|\\x{4e14})\\s))?\\s*(?:not\\s*)?");
  private static final Pattern CLAUSE =
      Pattern.compile("(?s)([^=!<>≥≤＝！]+?)\\s*(!=|＝|！＝|>=|<=|[=<>≥≤])(.*)");

  /**
   * Something that can follow.
   *
   * @param name what it is called
   * @param code what is written
   * @param text the whole text once it is taken
   */
  record Suggestion(String name, String code, String text) {}

  private final Dataset data;
  private final ClauseNames names;
  private final Function<Key, List<String>> frequent;

  /**
   * @param frequent the values of a facet, the frequent first
   */
  FilterCompletion(Dataset data, Language language, Function<Key, List<String>> frequent) {
    this.data = data;
    this.names = new ClauseNames(data, language);
    this.frequent = frequent;
  }

  /** What can follow a text. */
  List<Suggestion> of(String typed) {
    if (SavedFilters.isName(typed)) {
      return saved(typed.strip().substring(1).strip());
    }
    Matcher lead = PART.matcher(typed);
    String before = lead.lookingAt() ? lead.group() : "";
    String part = typed.substring(before.length());
    Matcher clause = CLAUSE.matcher(part);
    if (!clause.matches()) {
      return keys(before, part.strip());
    }
    return Clauses.key(clause.group(1).strip())
        .map(key -> values(key, before + part.substring(0, clause.start(3)), clause.group(3)))
        .orElse(List.of());
  }

  private List<Suggestion> saved(String part) {
    String wanted = Folding.fold(part);
    return new SavedFilters(data)
        .all().stream()
            .filter(one -> Folding.fold(one.name()).contains(wanted))
            .map(one -> new Suggestion(one.name(), one.filter(), "@" + one.name()))
            .toList();
  }

  private List<Suggestion> keys(String before, String part) {
    String wanted = part.toLowerCase(Locale.ROOT);
    return Arrays.stream(Key.values())
        .filter(key ->
            key.code().startsWith(wanted)
                || names.key(key).toLowerCase(Locale.ROOT).contains(wanted))
        .map(key -> new Suggestion(names.key(key), key.code() + "=", before + key.code() + "="))
        .toList();
  }

  private List<Suggestion> values(Key key, String before, String typed) {
    int comma = Math.max(typed.lastIndexOf(','), typed.lastIndexOf('，')) + 1;
    String lead = before + typed.substring(0, comma);
    String wanted = Folding.fold(typed.substring(comma).replace("\"", "").strip());
    List<String> codes = new ArrayList<>();
    candidates(key, wanted).distinct().limit(MOST).forEach(codes::add);
    boolean isDone = codes.size() == 1 && codes.getFirst().equals(typed.substring(comma).strip());
    return isDone
        ? List.of()
        : codes.stream()
            .map(code -> new Suggestion(names.value(key, code), code, lead + Clauses.quoted(code)))
            .toList();
  }

  private Stream<String> candidates(Key key, String wanted) {
    List<String> common = Facets.KEYS.contains(key) ? frequent.apply(key) : List.of();
    if (key == Key.ORGANISATION) {
      return data.rows(Schema.ORGANISATIONS).stream()
          .filter(one -> fits(wanted, names(one)))
          .map(Organisation::id);
    }
    if (key.list().isEmpty()) {
      return common.stream().filter(code -> fits(wanted, Stream.of(code, names.value(key, code))));
    }
    Stream<String> first =
        common.stream()
            .filter(code ->
                data.vocabulary()
                    .find(key.list(), code)
                    .filter(one -> fits(wanted, names(one)))
                    .isPresent());
    Stream<String> rest =
        data.vocabulary().list(key.list()).stream()
            .filter(one -> fits(wanted, names(one)))
            .map(Term::code);
    return Stream.concat(first, rest);
  }

  private static Stream<String> names(Term term) {
    return Stream.concat(
        Stream.of(term.code(), term.nameZh(), term.nameEn()), term.aliases().stream());
  }

  private static Stream<String> names(Organisation one) {
    return Stream.of(
            List.of(one.id(), one.nameZh(), one.nameEn()), one.aliases(), one.abbreviations())
        .flatMap(List::stream);
  }

  private static boolean fits(String wanted, Stream<String> names) {
    return wanted.isEmpty()
        || names
            .map(Folding::fold)
            .anyMatch(name ->
                (" " + name).contains(" " + wanted) || isHan(wanted) && name.contains(wanted));
  }

  private static boolean isHan(String wanted) {
    return Folding.isHan(wanted.codePointAt(0));
  }
}
