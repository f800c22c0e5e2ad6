package liaison.analysis.facet;

import java.util.List;
import java.util.Map;
import liaison.model.filter.Filter.Key;

/**
 * The counts of all facets under one filter.
 *
 * @param values by facet; years in their order, amounts from small to large, all else from frequent
 *     to rare
 */
public record Facets(Map<Key, List<FacetValue>> values) {

  /** The facets there are, in the order they are shown. */
  public static final List<Key> KEYS =
      List.of(
          Key.KIND,
          Key.TYPE,
          Key.SECTOR,
          Key.ROLE,
          Key.FIELD,
          Key.COUNTRY,
          Key.PROVINCE,
          Key.GROUP,
          Key.STATUS,
          Key.ACTIVE,
          Key.AMOUNT,
          Key.EVIDENCE);

  /** No counts. */
  public static final Facets NONE = new Facets(Map.of());

  public Facets {
    values = Map.copyOf(values);
  }

  /** The values of a facet that occur. */
  public List<FacetValue> of(Key key) {
    return values.getOrDefault(key, List.of());
  }
}
