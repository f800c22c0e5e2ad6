package liaison.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A short list of things with names in both languages, such as commands, that is searched the way
 * records are: by words, pinyin or initials, with a slip where nothing fits otherwise.
 *
 * @param <T> what the names stand for
 */
public final class Phrases<T> {

  private final List<Entry<T>> entries = new ArrayList<>();

  /**
   * A thing with its names.
   *
   * @param item what is found
   * @param names its names in all languages
   * @param others words that lead to it too, such as what group it is in
   */
  public record Phrase<T>(T item, List<String> names, List<String> others) {

    public Phrase {
      names = List.copyOf(names);
      others = List.copyOf(others);
    }
  }

  private record Entry<T>(T item, Wording wording) {}

  private record Ranked<T>(T item, int cost) {}

  public Phrases(List<Phrase<T>> phrases) {
    for (Phrase<T> phrase : phrases) {
      List<Name> names = new ArrayList<>();
      phrase.names().forEach(name -> names.add(new Name(name, Role.NAME)));
      phrase.others().forEach(word -> names.add(new Name(word, Role.KEYWORD)));
      Wording wording = Wording.of("", "", names, new byte[0], new byte[0]);
      entries.add(new Entry<>(phrase.item(), wording));
    }
  }

  /** What fits some words, best first, else in the order given; everything for no words. */
  public List<T> find(String typed) {
    Query query = Query.of(typed);
    if (typed.isBlank()) {
      return entries.stream().map(Entry::item).toList();
    }
    List<T> found = query.isEmpty() ? List.of() : find(query, false);
    return found.isEmpty() && query.mayBeMistyped() ? find(query, true) : found;
  }

  private List<T> find(Query query, boolean mayBeNear) {
    List<Ranked<T>> found = new ArrayList<>();
    for (Entry<T> entry : entries) {
      query
          .fit(entry.wording(), mayBeNear)
          .ifPresent(fit -> found.add(new Ranked<>(entry.item(), fit.cost())));
    }
    found.sort(Comparator.comparingInt(Ranked::cost));
    return found.stream().map(Ranked::item).toList();
  }
}
