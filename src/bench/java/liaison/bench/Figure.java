package liaison.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * What was timed and what came out.
 *
 * @param task what was done
 * @param runs how often
 * @param median half of the runs took no longer, in milliseconds
 * @param p95 95 of 100 runs took no longer
 * @param most the longest took so long
 * @param wanted what it should be, in words
 */
public record Figure(String task, int runs, double median, double p95, double most, String wanted) {

  /** Of times in milliseconds, at least one. */
  public static Figure of(String task, double[] times, String wanted) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return new Figure(
        task,
        sorted.length,
        sorted[(sorted.length - 1) / 2],
        sorted[(int) Math.ceil(0.95 * sorted.length) - 1],
        sorted[sorted.length - 1],
        wanted);
  }

  static String head() {
    return String.format(
        Locale.ROOT, "%-44s %5s %9s %9s %9s  wanted", "task (ms)", "runs", "median", "p95", "most");
  }

  String line() {
    return String.format(
        Locale.ROOT, "%-44s %5d %9.1f %9.1f %9.1f  %s", task, runs, median, p95, most, wanted);
  }
}
