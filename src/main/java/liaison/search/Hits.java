package liaison.search;

import java.util.List;
import java.util.Optional;

/**
 * What a query found, in groups: first those with something that the words name exactly, else in
 * the order of {@link Thing}.
 *
 * @param groups groups that have hits
 */
public record Hits(List<HitGroup> groups) {

  /** Nothing found. */
  public static final Hits NONE = new Hits(List.of());

  public Hits {
    groups = List.copyOf(groups);
  }

  public boolean isEmpty() {
    return groups.isEmpty();
  }

  /** All hits shown, in order. */
  public List<Hit> all() {
    return groups.stream().flatMap(group -> group.hits().stream()).toList();
  }

  /** How many there are of all kinds. */
  public int total() {
    return groups.stream().mapToInt(HitGroup::total).sum();
  }

  /** The group of a kind of thing. */
  public Optional<HitGroup> of(Thing thing) {
    return groups.stream().filter(group -> group.thing() == thing).findFirst();
  }
}
