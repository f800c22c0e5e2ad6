package liaison.bench;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Ours held against a peer.
 *
 * @param task what was done
 * @param size name of the graph
 * @param threads how many threads both had
 * @param oursMs median of ours in milliseconds
 * @param peer name of the peer
 * @param ours times of ours in milliseconds, in order
 * @param theirs times of the peer, in order; empty when it is missing
 * @param must what the ratio must not exceed, NaN for none
 * @param aim what is aimed at, NaN for nothing
 * @param quality whether the result is good enough
 */
public record Comparison(
    String task,
    String size,
    int threads,
    double oursMs,
    String peer,
    List<Double> ours,
    List<Double> theirs,
    double must,
    double aim,
    Quality quality) {

  public Comparison {
    ours = List.copyOf(ours);
    theirs = List.copyOf(theirs);
  }

  /** The middle one, of an even number the lower; NaN of none. */
  static double median(List<Double> times) {
    if (times.isEmpty()) {
      return Double.NaN;
    }
    List<Double> sorted = times.stream().sorted().toList();
    return sorted.get((sorted.size() - 1) / 2);
  }

  public double peerMs() {
    return median(theirs);
  }

  /** Median of the ratios of the pairs, NaN without a peer. */
  public double ratio() {
    int pairs = Math.min(ours.size(), theirs.size());
    return median(IntStream.range(0, pairs).mapToObj(i -> ours.get(i) / theirs.get(i)).toList());
  }

  /** Whether the ratio and the quality are what they must be. */
  public boolean isMet() {
    return quality.isMet() && (Double.isNaN(must) || ratio() <= must);
  }

  private String verdict() {
    if (theirs.isEmpty()) {
      return "no peer";
    }
    if (!quality.isMet()) {
      return "QUALITY NOT MET";
    }
    if (!isMet()) {
      return "NOT MET";
    }
    return ratio() <= aim ? "aim met" : "met";
  }

  static String head() {
    return String.format(
        Locale.ROOT,
        "%-30s %-8s %3s %10s %-20s %10s %4s %7s %6s %6s  %s",
        "task (ms)",
        "size",
        "thr",
        "ours",
        "peer",
        "peer",
        "runs",
        "ratio",
        "must",
        "aim",
        "verdict; quality");
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%-30s %-8s %3d %10.1f %-20s %10.1f %4d %7.3f %6.2f %6.2f  %s; %s",
        task,
        size,
        threads,
        oursMs,
        peer,
        peerMs(),
        Math.max(1, Collections.min(List.of(ours.size(), Math.max(1, theirs.size())))),
        ratio(),
        must,
        aim,
        verdict(),
        quality.text());
  }
}
