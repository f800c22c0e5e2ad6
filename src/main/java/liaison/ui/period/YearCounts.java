package liaison.ui.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import liaison.base.Progress;
import liaison.model.Dataset;
import liaison.model.Presence;
import liaison.model.Schema;
import liaison.model.filter.FilterMatcher;
import liaison.model.network.NetworkSpec;
import liaison.model.record.Collaboration;
import liaison.model.value.Period;

/**
 * Collaborations that were there in each year.
 *
 * @param first first year
 * @param counts one number for each year from the first
 */
public record YearCounts(int first, List<Integer> counts) {

  /** Nothing dated. */
  public static final YearCounts NONE = new YearCounts(2000, List.of());

  public YearCounts {
    counts = List.copyOf(counts);
  }

  /** Last year; one before the first when there is none. */
  public int last() {
    return first + counts.size() - 1;
  }

  /** The largest count, at least 1. */
  public int most() {
    return counts.stream().mapToInt(Integer::intValue).max().orElse(1);
  }

  /**
   * Counts by the filter of a spec, whatever its period. The years reach from the first day any
   * collaboration of the project is known of to the last, so that the axis stays where it is when
   * the filter changes.
   */
  static YearCounts of(Dataset data, NetworkSpec spec, Progress progress) {
    FilterMatcher matcher = new FilterMatcher(data, spec.filter(), spec.undated());
    List<Presence> passing = new ArrayList<>();
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (Collaboration one : data.rows(Schema.COLLABORATIONS)) {
      progress.step(0, 0);
      Presence presence = Presence.of(data, one);
      if (presence.from().isDated()) {
        first = Math.min(first, presence.from().earliest().getYear());
        last = Math.max(last, lastYear(presence));
      }
      if (matcher.passes(one)) {
        passing.add(presence);
      }
    }
    if (first > last) {
      return NONE;
    }
    List<Integer> counts = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      Period span = Period.ofYears(year, year);
      counts.add((int) passing.stream().filter(p -> isIn(p, span, spec)).count());
    }
    return new YearCounts(first, counts);
  }

  private static boolean isIn(Presence presence, Period span, NetworkSpec spec) {
    return presence.from().isDated() && presence.isIn(span, spec.undated());
  }

  private static int lastYear(Presence presence) {
    boolean isOpen = presence.lastDay().equals(LocalDate.MAX);
    return isOpen ? presence.from().latest().getYear() : presence.lastDay().getYear();
  }
}
