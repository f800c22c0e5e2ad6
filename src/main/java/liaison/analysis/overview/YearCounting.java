package liaison.analysis.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import liaison.model.Presence;
import liaison.model.Schema;
import liaison.model.overview.Count;
import liaison.model.overview.YearCounts;
import liaison.model.record.Collaboration;
import liaison.model.value.Period;

/**
 * Counts collaborations by year. One begins in the first year it may have begun in, is active in
 * every year it is known of, and ends where a source states an end. The years reach from the first
 * beginning to the last day known of, cut to the period; all years of a short period are there.
 */
final class YearCounting {

  private static final int MOST_YEARS = 400;
  private static final int MOST_EMPTY = 25;

  private final Map<Integer, List<String>> begun = new TreeMap<>();
  private final Map<Integer, List<String>> active = new TreeMap<>();
  private final Map<Integer, List<String>> ended = new TreeMap<>();

  /** Whether it has a date of its own. */
  static boolean isDated(Presence presence) {
    return presence.rule() == Presence.Rule.STATED || presence.rule() == Presence.Rule.MILESTONES;
  }

  static int firstYear(Presence presence) {
    return presence.from().earliest().getYear();
  }

  YearCounts count(Map<Collaboration, Presence> collaborations, Period period) {
    Set<String> undated = new TreeSet<>();
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (Map.Entry<Collaboration, Presence> each : collaborations.entrySet()) {
      Presence presence = each.getValue();
      if (isDated(presence)) {
        first = Math.min(first, firstYear(presence));
        last = Math.max(last, lastYear(presence));
      } else {
        undated.add(each.getKey().id());
      }
    }
    if (first <= last) {
      int from = yearOf(period.from(), first);
      int to = yearOf(period.to(), last);
      boolean isShort = isBounded(period) && to - from < MOST_EMPTY;
      first = isShort ? from : Math.max(Math.max(first, from), last - MOST_YEARS + 1);
      last = isShort ? to : Math.min(last, to);
    }
    Set<String> before = new TreeSet<>();
    for (Map.Entry<Collaboration, Presence> each : collaborations.entrySet()) {
      if (isDated(each.getValue())) {
        place(each.getKey().id(), each.getValue(), first, last, before);
      }
    }
    return new YearCounts(
        years(first, last),
        Count.of("year", "before", Schema.COLLABORATIONS, before),
        Count.of("year", "undated", Schema.COLLABORATIONS, undated));
  }

  private void place(String id, Presence presence, int first, int last, Set<String> before) {
    int start = firstYear(presence);
    if (start < first) {
      before.add(id);
    }
    add(begun, start, id);
    int end = presence.lastDay().equals(LocalDate.MAX) ? last : Math.min(last, lastYear(presence));
    for (int year = Math.max(first, start); year <= end; year++) {
      add(active, year, id);
    }
    if (presence.isEndStated() && presence.to().isDated()) {
      add(ended, presence.to().latest().getYear(), id);
    }
  }

  private static void add(Map<Integer, List<String>> byYear, int year, String id) {
    byYear.computeIfAbsent(year, any -> new ArrayList<>()).add(id);
  }

  private List<YearCounts.Year> years(int first, int last) {
    List<YearCounts.Year> years = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      years.add(
          new YearCounts.Year(
              year,
              of("begun", year, begun),
              of("active", year, active),
              of("ended", year, ended)));
    }
    return years;
  }

  private static Count of(String what, int year, Map<Integer, List<String>> byYear) {
    return Count.of(
        what, Integer.toString(year), Schema.COLLABORATIONS, byYear.getOrDefault(year, List.of()));
  }

  private static int lastYear(Presence presence) {
    return presence.lastDay().equals(LocalDate.MAX)
        ? presence.from().latest().getYear()
        : Math.max(presence.lastDay().getYear(), firstYear(presence));
  }

  private static boolean isBounded(Period period) {
    return !period.from().equals(LocalDate.MIN) && !period.to().equals(LocalDate.MAX);
  }

  private static int yearOf(LocalDate bound, int otherwise) {
    return bound.equals(LocalDate.MIN) || bound.equals(LocalDate.MAX) ? otherwise : bound.getYear();
  }
}
