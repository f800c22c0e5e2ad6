package liaison.scene.timeline;

import java.util.List;

/**
 * What one kind, organisation or region did over time.
 *
 * @param code code or id it stands for, empty for what has none
 * @param name its name in the picture's language
 * @param bars spans with days of their own or shown always, in order
 * @param known spans known only by the date of their source, in order
 */
record Lane(String code, String name, List<Span> bars, List<Span> known) {

  Lane {
    bars = List.copyOf(bars);
    known = List.copyOf(known);
  }

  int size() {
    return bars.size() + known.size();
  }

  /** First day in it; without any, after everything. */
  double first() {
    double first = Double.POSITIVE_INFINITY;
    for (Span span : bars) {
      first = Double.isNaN(span.startLow()) ? first : Math.min(first, span.startLow());
    }
    for (Span span : known) {
      first = Math.min(first, span.startLow());
    }
    return first;
  }
}
