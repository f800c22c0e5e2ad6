package liaison.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import liaison.base.Language;
import liaison.model.record.Term;

/**
 * The code lists: what each code is called, what stands above it, and what its list keeps of it.
 * Order is the order of the terms given; a later term replaces an earlier one of the same code.
 */
public final class Vocabulary {

  /** No lists at all. */
  public static final Vocabulary EMPTY = new Vocabulary(List.of());

  private final Map<String, Map<String, Term>> lists = new LinkedHashMap<>();

  public Vocabulary(List<Term> terms) {
    for (Term term : terms) {
      lists.computeIfAbsent(term.list(), list -> new LinkedHashMap<>()).put(term.code(), term);
    }
  }

  /** These lists with a project's own terms added. */
  public Vocabulary with(List<Term> terms) {
    if (terms.isEmpty()) {
      return this;
    }
    List<Term> all = new ArrayList<>();
    lists.values().forEach(list -> all.addAll(list.values()));
    all.addAll(terms);
    return new Vocabulary(all);
  }

  /** The terms of a list in their order. */
  public List<Term> list(String list) {
    return List.copyOf(lists.getOrDefault(list, Map.of()).values());
  }

  /** Names of the lists. */
  public Set<String> lists() {
    return Collections.unmodifiableSet(lists.keySet());
  }

  public Optional<Term> find(String list, String code) {
    return Optional.ofNullable(lists.getOrDefault(list, Map.of()).get(code));
  }

  public boolean has(String list, String code) {
    return find(list, code).isPresent();
  }

  /** What a code is called; an unknown code reads as itself. */
  public String name(String list, String code, Language language) {
    return find(list, code).map(term -> language.pick(term.nameZh(), term.nameEn())).orElse(code);
  }

  /** What its list keeps of a code, empty for an unknown code. */
  public String property(String list, String code) {
    return find(list, code).map(Term::property).orElse("");
  }

  /** Whether a code is another or stands below it. */
  public boolean isWithin(String list, String code, String ancestor) {
    Set<String> seen = new TreeSet<>();
    String at = code;
    while (!at.isEmpty() && seen.add(at)) {
      if (at.equals(ancestor)) {
        return true;
      }
      at = find(list, at).map(Term::parent).orElse("");
    }
    return false;
  }

  /** The region of a level (country, province, city, district) a region is or lies in. */
  public Optional<String> regionAt(String region, String level) {
    Set<String> seen = new TreeSet<>();
    String at = region;
    while (!at.isEmpty() && seen.add(at)) {
      Optional<Term> term = find("regions", at);
      if (term.isPresent() && term.get().property().equals(level)) {
        return Optional.of(at);
      }
      at = term.map(Term::parent).orElse("");
    }
    return Optional.empty();
  }
}
