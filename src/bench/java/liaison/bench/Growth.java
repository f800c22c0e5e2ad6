package liaison.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How the time grows with the graph.
 *
 * @param task what is done
 * @param points the sizes, ascending
 */
public record Growth(String task, List<Point> points) {

  /**
   * A size.
   *
   * @param size name of the graph
   * @param ties its ties
   * @param ms median of the times
   */
  public record Point(String size, long ties, double ms) {}

  public Growth {
    points = List.copyOf(points);
  }

  /** Of the last two sizes: by which power of the number of ties the time grows. */
  public double slope() {
    if (points.size() < 2) {
      return Double.NaN;
    }
    Point before = points.get(points.size() - 2);
    Point last = points.getLast();
    return Math.log(last.ms / before.ms) / Math.log((double) last.ties / before.ties);
  }

  String line() {
    String times =
        points.stream()
            .map(point -> String.format(Locale.ROOT, "%s %.1f", point.size, point.ms))
            .collect(Collectors.joining(", "));
    return String.format(Locale.ROOT, "%-30s grows: %s; slope %.2f", task, times, slope());
  }
}
