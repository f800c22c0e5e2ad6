package liaison.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import liaison.bench.peer.Peer;

/** Ours and a peer in turn; see the package for how often. */
public final class Race {

  private static final double ONCE_MS = 60_000;
  private static final double THRICE_MS = 20_000;
  private static final double SHORT_MS = 50;
  private static final double WARM_MS = 2_500;
  private static final int WARM_RUNS = 40;

  private final String task;
  private final String size;
  private int threads = 1;
  private double must = Double.NaN;
  private double aim = Double.NaN;
  private Run ours = () -> Double.NaN;
  private Peer peer = Peer.named("");
  private Run theirs = () -> Double.NaN;
  private Callable<Quality> gate = () -> Quality.NONE;

  /**
   * @param task what is done, as the table says it
   * @param size name of the graph
   */
  public Race(String task, String size) {
    this.task = task;
    this.size = size;
  }

  /** How many threads both may use. */
  public Race threads(int count) {
    threads = count;
    return this;
  }

  public Race ours(Callable<?> work) {
    ours = Run.of(work);
    return this;
  }

  /** Ours, where it says itself how long it took. */
  public Race oursTimed(Run run) {
    ours = run;
    return this;
  }

  public Race peer(Peer which, Run run) {
    peer = which;
    theirs = run;
    return this;
  }

  /** Ratios of times: what must be reached, and what is aimed at. */
  public Race must(double ratio, double aimedAt) {
    must = ratio;
    aim = aimedAt;
    return this;
  }

  /** Looks at the results of the last runs of both. */
  public Race gate(Callable<Quality> quality) {
    gate = quality;
    return this;
  }

  /** Runs both, when they are wanted, and reports. */
  public void run(Report report) throws Exception {
    if (!report.wants(size, peer.name())) {
      return;
    }
    List<Double> mine = new ArrayList<>();
    List<Double> other = new ArrayList<>();
    boolean isThere = peer.missing().isEmpty();
    if (!isThere) {
      report.missing(peer.missing().get());
    }
    report.say(task + ", " + size + ", " + peer.name());
    warm(ours, ours.ms());
    int pairs = isThere ? warmPeer(other) : 7;
    for (int pair = 0; pair < pairs; pair++) {
      mine.add(settled(ours));
      if (isThere && other.size() <= pair) {
        other.add(settled(theirs));
      }
    }
    Quality quality = isThere ? gate.call() : new Quality("not compared", false);
    report.add(
        new Comparison(
            task,
            size,
            threads,
            Comparison.median(mine),
            peer.name(),
            mine,
            other,
            must,
            aim,
            quality));
  }

  /** How often; a run of a slow peer that was meant to warm it up counts as one of them. */
  private int warmPeer(List<Double> times) throws Exception {
    double cold = theirs.ms();
    if (cold > THRICE_MS) {
      times.add(cold);
      return cold > ONCE_MS ? 1 : 3;
    }
    double warm = warm(theirs, cold);
    return warm < SHORT_MS ? 15 : 7;
  }

  private static double warm(Run run, double first) throws Exception {
    double spent = first;
    double last = first;
    for (int runs = 1; spent < WARM_MS && runs < WARM_RUNS; runs++) {
      last = run.ms();
      spent += last;
    }
    return last;
  }

  /** Without the rubbish of the one before. */
  private static double settled(Run run) throws Exception {
    System.gc();
    return run.ms();
  }
}
