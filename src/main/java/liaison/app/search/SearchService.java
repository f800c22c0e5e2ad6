package liaison.app.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.base.Progress;
import liaison.model.Dataset;
import liaison.model.Vocabulary;
import liaison.search.Hit;
import liaison.search.HitGroup;
import liaison.search.Hits;
import liaison.search.SearchIndex;

/**
 * Finds things of a dataset by words. Keeps the index of the last dataset asked about, and starts
 * from it for the next. For any number of threads; they wait for one build.
 */
public final class SearchService {

  private Dataset indexed = Dataset.empty(Vocabulary.EMPTY);
  private SearchIndex index = SearchIndex.of(indexed, Progress.NONE);

  /** The index of a dataset; at once when it is the one asked for last. */
  @SuppressWarnings("ReferenceEquality") // a snapshot is itself; comparing all its rows takes long
  public synchronized SearchIndex index(Dataset data, Progress progress) {
    if (data != indexed) {
      index = index.next(data, progress);
      indexed = data;
    }
    return index;
  }

  /**
   * What fits some words.
   *
   * @param most how many of each kind of thing
   */
  public Hits find(Dataset data, String words, Language language, int most) {
    return index(data, Progress.NONE).find(words, language, most);
  }

  /** Hits as ordered maps for JSON, one a hit. */
  public static List<Map<String, Object>> rows(Hits hits, Language language) {
    Messages messages = Messages.in(language);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (HitGroup group : hits.groups()) {
      for (Hit hit : group.hits()) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("thing", hit.thing().code());
        row.put("id", hit.id());
        row.put("name", hit.name(language));
        row.put("secondName", hit.secondName(language));
        row.put("reason", messages.get(hit.reason()));
        row.put("count", hit.count());
        rows.add(row);
      }
    }
    return rows;
  }
}
