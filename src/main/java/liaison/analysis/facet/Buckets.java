package liaison.analysis.facet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import liaison.model.Dataset;
import liaison.model.Presence;
import liaison.model.Schema;
import liaison.model.filter.AmountValue;
import liaison.model.filter.PeriodValue;
import liaison.model.record.Amount;
import liaison.model.value.Bound;
import liaison.model.value.Money;
import liaison.model.value.Period;

/**
 * The values of facets that are made up: spans of years, and how much at least, in the currency
 * most amounts are in. They rest on the whole dataset, so that they stay when the filter changes.
 *
 * @param periods single years, five years or decades, from early to late
 * @param amounts none stated, then thresholds from small to large
 */
record Buckets(List<String> periods, List<String> amounts) {

  private static final int MOST = 14;
  private static final int[] STEPS = {1, 5, 10, 50, 100};
  private static final double SMALLEST = 1e3;
  private static final double LARGEST = 1e13;

  Buckets {
    periods = List.copyOf(periods);
    amounts = List.copyOf(amounts);
  }

  static Buckets of(Dataset data, Presence[] presences) {
    return new Buckets(periods(presences), amounts(data));
  }

  private static List<String> periods(Presence[] presences) {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (Presence presence : presences) {
      if (presence.from().isDated()) {
        first = Math.min(first, presence.from().earliest().getYear());
        LocalDate end = presence.lastDay();
        boolean isOpen = end.equals(LocalDate.MAX);
        last = Math.max(last, (isOpen ? presence.from().latest() : end).getYear());
      }
    }
    if (first > last) {
      return List.of();
    }
    int step = STEPS[STEPS.length - 1];
    for (int one = STEPS.length - 1; one >= 0; one--) {
      if (last / STEPS[one] - first / STEPS[one] < MOST) {
        step = STEPS[one];
      }
    }
    List<String> periods = new ArrayList<>();
    for (int year = first - Math.floorMod(first, step); year <= last; year += step) {
      periods.add(PeriodValue.text(Period.ofYears(year, year + step - 1)));
    }
    return periods;
  }

  private static List<String> amounts(Dataset data) {
    Map<String, Integer> currencies = new TreeMap<>();
    for (Amount amount : data.rows(Schema.AMOUNTS)) {
      if (amount.money().amount().isPresent()) {
        currencies.merge(amount.currency(), 1, Integer::sum);
      }
    }
    List<String> values = new ArrayList<>();
    values.add(AmountValue.NONE);
    currencies.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .ifPresent(main -> thresholds(data, main.getKey(), values));
    return values;
  }

  /** Powers of ten; of several that as many amounts reach, the largest. */
  private static void thresholds(Dataset data, String currency, List<String> values) {
    List<Money> money =
        data.rows(Schema.AMOUNTS).stream()
            .map(Amount::money)
            .filter(one -> one.value().isStated())
            .toList();
    String waiting = "";
    long reached = -1;
    for (double least = SMALLEST; least <= LARGEST; least *= 10) {
      Bound bound = new Bound(Bound.Sense.AT_LEAST, least, least);
      AmountValue value = new AmountValue(bound, currency);
      long count = money.stream().filter(value::holds).count();
      if (count != reached && reached > 0) {
        values.add(waiting);
      }
      waiting = value.toString();
      reached = count;
    }
    if (reached > 0) {
      values.add(waiting);
    }
  }
}
