package liaison.search;

import java.util.List;

/**
 * The hits of one kind of thing.
 *
 * @param thing which
 * @param hits the best of them, best first
 * @param total how many there are
 */
public record HitGroup(Thing thing, List<Hit> hits, int total) {

  public HitGroup {
    hits = List.copyOf(hits);
  }

  /** How many are not among the hits shown. */
  public int rest() {
    return total - hits.size();
  }
}
