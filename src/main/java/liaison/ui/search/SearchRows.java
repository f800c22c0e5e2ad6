package liaison.ui.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import liaison.base.Text;
import liaison.search.Hit;
import liaison.search.HitGroup;
import liaison.search.Hits;
import liaison.search.Thing;

/** Puts hits and former searches into lines. */
final class SearchRows {

  /** As many hits of a kind as are ever listed. */
  static final int MOST = 60;

  private static final int MANY = 6;
  private static final int FEW = 3;
  private static final Text NOTHING = Text.literal("");

  private SearchRows() {}

  /** Each group under its heading, cut short unless the user asked for more of it. */
  static List<SearchRow> of(Hits hits, Set<Thing> whole) {
    List<SearchRow> rows = new ArrayList<>();
    for (HitGroup group : hits.groups()) {
      boolean isCounted = group.hits().stream().anyMatch(hit -> hit.count() > 0);
      Text count = isCounted ? Text.of(countKey(group.thing())) : NOTHING;
      rows.add(new SearchRow.Heading(Text.of(group.thing().headingKey()), group.total(), count));
      int most = whole.contains(group.thing()) ? MOST : most(group.thing(), hits.groups().size());
      List<Hit> shown = group.hits().subList(0, Math.min(most, group.hits().size()));
      shown.forEach(hit -> rows.add(new SearchRow.Found(hit, isCounted)));
      int rest = group.total() - shown.size();
      if (rest > 0 && shown.size() < MOST) {
        rows.add(new SearchRow.More(group.thing(), rest));
      } else if (rest > 0) {
        rows.add(new SearchRow.Hint(Text.of("search.rest", rest)));
      }
    }
    return rows;
  }

  /** Former searches, or what one can look for while there are none. */
  static List<SearchRow> of(Collection<String> recent) {
    List<SearchRow> rows = new ArrayList<>();
    if (recent.isEmpty()) {
      rows.add(new SearchRow.Hint(Text.of("search.hint")));
    } else {
      rows.add(new SearchRow.Heading(Text.of("search.recent"), 0, NOTHING));
      recent.forEach(words -> rows.add(new SearchRow.Recent(words)));
    }
    return rows;
  }

  private static int most(Thing thing, int groups) {
    boolean isMain = EnumSet.of(Thing.ORGANISATION, Thing.COLLABORATION).contains(thing);
    return isMain || groups < 3 ? MANY : FEW;
  }

  private static String countKey(Thing thing) {
    return switch (thing) {
      case COLLABORATION -> "search.count.participants";
      case SOURCE -> "search.count.mentions";
      default -> "search.count.collaborations";
    };
  }
}
