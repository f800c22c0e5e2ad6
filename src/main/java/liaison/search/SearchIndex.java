package liaison.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liaison.base.Language;
import liaison.base.Progress;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.Vocabulary;
import liaison.model.record.Row;

/**
 * Everything of a dataset that can be found by a word. A query is compared with every text in both
 * languages; no tree is built, since sets of letters pass over most texts at once.
 *
 * <p>Immutable, for any number of threads. Time: a query the number of texts; building the length
 * of all texts, and less where a former index still holds most of them. An empty dataset finds
 * nothing; so does an empty query. Building steps the progress once for each thing.
 */
public final class SearchIndex {

  private static final Map<Thing, Table<? extends Row>> TABLES =
      new EnumMap<>(
          Map.of(
              Thing.ORGANISATION, Schema.ORGANISATIONS,
              Thing.COLLABORATION, Schema.COLLABORATIONS,
              Thing.LISTING, Schema.LISTINGS,
              Thing.INDICATOR, Schema.INDICATORS,
              Thing.SOURCE, Schema.SOURCES));

  /** Code lists whose names are among the words of records. */
  private static final List<String> BORROWED = List.of("regions", "measures");

  /** With fewer hits than this, words that differ by a slip are looked for too. */
  private static final int FEW = 3;

  private final Vocabulary vocabulary;
  private final List<Entry> entries;

  private SearchIndex(Vocabulary vocabulary, List<Entry> entries) {
    this.vocabulary = vocabulary;
    this.entries = List.copyOf(entries);
  }

  /** The index of a dataset. */
  public static SearchIndex of(Dataset data, Progress progress) {
    return new SearchIndex(Vocabulary.EMPTY, List.of()).next(data, progress);
  }

  /** The index of another state of the same data; words of rows that did not change are kept. */
  public SearchIndex next(Dataset data, Progress progress) {
    Map<Row, Wording> known = known(data.vocabulary());
    Wordings wordings = new Wordings(data.vocabulary());
    Counts counts = Counts.of(data);
    List<Entry> next = new ArrayList<>();
    for (Thing thing : Thing.values()) {
      for (Counted one : counted(thing, data, counts)) {
        progress.step(next.size(), 0);
        Wording wording = known.get(one.row());
        Wording words = wording == null ? wordings.of(one.row()) : wording;
        next.add(new Entry(thing, one.id(), one.row(), words, one.count()));
      }
    }
    return new SearchIndex(data.vocabulary(), next);
  }

  /** How many things can be found. */
  public int size() {
    return entries.size();
  }

  /**
   * What fits some words.
   *
   * @param typed words as a user types them
   * @param language whose order of names decides where nothing else does
   * @param most how many of each kind of thing to give, at least 1
   */
  public Hits find(String typed, Language language, int most) {
    Query query = Query.of(typed);
    if (query.isEmpty()) {
      return Hits.NONE;
    }
    Map<Thing, Best> best = new EnumMap<>(Thing.class);
    List<Entry> missed = new ArrayList<>();
    for (Entry entry : entries) {
      if (!add(best, entry, query.fit(entry.wording(), false), language, most)) {
        missed.add(entry);
      }
    }
    if (entries.size() - missed.size() < FEW && query.mayBeMistyped()) {
      for (Entry entry : missed) {
        add(best, entry, query.fit(entry.wording(), true), language, most);
      }
    }
    List<HitGroup> groups = new ArrayList<>();
    best.forEach((thing, hits) -> groups.add(hits.group(thing)));
    groups.sort(Comparator.comparing(group -> !group.hits().getFirst().isExact()));
    return new Hits(groups);
  }

  private static boolean add(
      Map<Thing, Best> best, Entry entry, Optional<Query.Scored> score, Language order, int most) {
    score.ifPresent(
        fit -> best.computeIfAbsent(entry.thing(), any -> new Best(order, most)).add(entry, fit));
    return score.isPresent();
  }

  /** The words of the rows of this index, unless the names of places or measures have changed. */
  private Map<Row, Wording> known(Vocabulary next) {
    Map<Row, Wording> known = new IdentityHashMap<>();
    if (BORROWED.stream().allMatch(list -> next.list(list).equals(vocabulary.list(list)))) {
      entries.forEach(entry -> known.put(entry.row(), entry.wording()));
    }
    return known;
  }

  private static List<Counted> counted(Thing thing, Dataset data, Counts counts) {
    List<Counted> all = new ArrayList<>();
    Table<? extends Row> table = TABLES.get(thing);
    if (table != null) {
      for (Row row : data.rows(table)) {
        all.add(new Counted(row.id(), row, counts.ofRecord(row.id())));
      }
      return all;
    }
    counts
        .codes(thing)
        .forEach((code, count) ->
            data.vocabulary()
                .find(thing.list(), code)
                .ifPresent(term -> all.add(new Counted(code, term, count))));
    return all;
  }

  /** A row that can be found, before its words are known. */
  private record Counted(String id, Row row, int count) {}
}
