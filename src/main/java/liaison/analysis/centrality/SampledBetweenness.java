package liaison.analysis.centrality;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.LongAdder;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.parallel.Workers;
import liaison.base.Param;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Scores;

/**
 * Betweenness from a sample: of pairs of different nodes drawn at random, the share of which a
 * random shortest path leads through the node. Hops count. The expectation is the betweenness
 * divided by the number of pairs, {@code b(v) / (n(n−1)/2)}; without {@code normalised} it is
 * multiplied by that number, with it by n/(n−2), so that both are those of {@link Betweenness}.
 *
 * <p><b>Stated bound:</b> with probability at least {@code confidence} the shares of all nodes at
 * once are off by at most {@code error}; in betweenness, by {@code error·n(n−1)/2}. Paths are drawn
 * until that is so, by Chernoff's bound for the mean of indicators, {@code P(p̂ ≥ q) ≤
 * exp(−τ·kl(q,p))}, shared among all nodes, both sides and all rounds.
 *
 * <p>Source: M. Riondato, E. M. Kornaropoulos, Fast approximation of betweenness centrality through
 * sampling, Data Mining and Knowledge Discovery 30 (2016) 438–475, doi:10.1007/s10618-015-0423-0;
 * search from both ends and adaptive stop: M. Borassi, E. Natale, KADABRA is an ADaptive Algorithm
 * for Betweenness via Random Approximation, ACM JEA 24 (2019) 1.2, doi:10.1145/3284359; bound: W.
 * Hoeffding, Probability inequalities for sums of bounded random variables, JASA 58 (1963) 13–30,
 * theorem 1, doi:10.1080/01621459.1963.10500830.
 *
 * <p>Cost: for an error ε and the greatest share p some {@code (2p/ε + 1)·ln(n)/ε} paths, each of
 * which is found by looking at a small part of the ties, at worst all; shared among the cores;
 * memory linear in nodes for each thread.
 *
 * <p>Odd cases: an empty network gives no scores; one or two nodes and isolated nodes score 0;
 * pairs of different components have no path and count as drawn; a network has no self-ties and no
 * parallel ties; weights are not looked at. Path counts may exceed the range of numbers without
 * harm.
 *
 * <p>Randomness: each block of paths has its own seed drawn from {@code seed}; the same seed gives
 * the same scores on any number of threads. Progress: in each block; cancel: also within a path.
 */
public final class SampledBetweenness implements Analysis<Scores> {

  public static final String ID = "sampled-betweenness";

  /** Parameter: largest error of a share. */
  public static final String ERROR = "error";

  /** Parameter: probability that no share is off by more. */
  public static final String CONFIDENCE = "confidence";

  private static final String NORMALISED = "normalised";
  private static final String SEED = "seed";
  private static final int PATHS_IN_BLOCK = 256;
  private static final int FIRST_BLOCKS = 8;

  private final Workers workers;

  public SampledBetweenness() {
    this(Workers.SHARED);
  }

  /** On threads of the caller's choice; the scores are the same to the bit on any. */
  public SampledBetweenness(Workers workers) {
    this.workers = workers;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Params params() {
    return Params.of(
        Param.number(ERROR, 0.0005, 0.00001, 0.5),
        Param.number(CONFIDENCE, 0.95, 0.5, 0.9999),
        Param.flag(NORMALISED, false),
        Param.integer(SEED, 1, 0, Integer.MAX_VALUE));
  }

  @Override
  public Scores run(Subject subject, Params chosen, Progress progress) {
    Network network = subject.network();
    int nodes = network.nodeCount();
    progress.step(0, 0);
    double[] values = new double[nodes];
    NearRows rows = new NearRows(network, progress);
    if (nodes > 2) {
      AtomicIntegerArray hits = new AtomicIntegerArray(nodes);
      long paths = draw(rows, hits, chosen, progress);
      if (paths == 0) {
        return exact(subject, chosen, progress);
      }
      double scale = chosen.flag(NORMALISED) ? nodes / (nodes - 2.0) : nodes * (nodes - 1.0) / 2;
      for (int node = 0; node < nodes; node++) {
        values[node] = (double) hits.get(node) / paths * scale;
      }
    }
    return new Scores(ID, rows.asInNetwork(values));
  }

  private Scores exact(Subject subject, Params chosen, Progress progress) {
    Betweenness all = new Betweenness(workers);
    Params same = all.params().with(NORMALISED, chosen.value(NORMALISED));
    return new Scores(ID, all.run(subject, same, progress).values());
  }

  /**
   * Draws rounds of paths, each half as many again, until the bound holds.
   *
   * @return how many there were; 0 when to count all paths is less work
   */
  private long draw(NearRows rows, AtomicIntegerArray hits, Params chosen, Progress progress) {
    double error = chosen.number(ERROR);
    SampleBound bound = new SampleBound(rows.nodeCount(), chosen.number(CONFIDENCE));
    double allPaths = 2.0 * rows.nodeCount() * rows.neighbour.length;
    long seed = chosen.integer(SEED);
    LongAdder looked = new LongAdder();
    int drawn = 0;
    for (int round = 1; ; round++) {
      int begin = drawn;
      int blocks = Math.max(FIRST_BLOCKS, drawn / 2);
      workers.each(
          blocks,
          progress,
          () -> new PathSample(rows),
          (sample, block, turn) -> {
            sample.seed(seed, begin + block);
            for (int path = 0; path < PATHS_IN_BLOCK; path++) {
              sample.draw(hits, turn);
            }
            looked.add(sample.looked());
          });
      drawn += blocks;
      long paths = (long) drawn * PATHS_IN_BLOCK;
      double width = bound.width(round, paths, most(hits));
      if (width <= error) {
        return paths;
      }
      double needed = looked.sum() * (width / error) * Math.min(width / error, 2);
      if (needed > allPaths) {
        return 0;
      }
    }
  }

  private static int most(AtomicIntegerArray hits) {
    int most = 0;
    for (int node = 0; node < hits.length(); node++) {
      most = Math.max(most, hits.get(node));
    }
    return most;
  }
}
