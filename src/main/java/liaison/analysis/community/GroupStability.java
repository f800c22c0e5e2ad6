package liaison.analysis.community;

import java.util.Arrays;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.parallel.Workers;
import liaison.base.Param;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Partition;
import liaison.model.network.StableGroups;

/**
 * How stable each Leiden community is: over {@code runs} further runs with other seeds, the mean of
 * the largest Jaccard similarity {@code |A ∩ B| / |A ∪ B|} between the community A and a community
 * B of the run. 1: always found again; below about 0.6 it should not be believed.
 *
 * <p>Source: C. Hennig, Cluster-wise assessment of cluster stability, Computational Statistics and
 * Data Analysis 52 (2007) 258–271, doi:10.1016/j.csda.2006.11.025, with seeds in the place of
 * resampling.
 *
 * <p>Cost: {@code runs} + 1 times that of {@link Leiden}; memory linear in nodes and ties for each
 * thread, and runs × nodes.
 *
 * <p>Odd cases are those of {@link Leiden}; isolated nodes are always found again. Random choices
 * come from {@code seed} and the numbers after it; the same on one thread and on many. Progress and
 * cancel: as {@link Leiden}.
 */
public final class GroupStability implements Analysis<StableGroups> {

  public static final String ID = "leiden-stability";

  private static final String RUNS = "runs";
  private static final String SEED = "seed";

  private final Workers workers;

  public GroupStability() {
    this(Workers.SHARED);
  }

  /** On the threads of these workers. */
  public GroupStability(Workers workers) {
    this.workers = workers;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Params params() {
    Params leiden = new Leiden().params();
    int count = leiden.declared().size();
    Param[] all = leiden.declared().toArray(new Param[count + 1]);
    all[count] = Param.integer(RUNS, 20, 1, 10_000);
    return Params.of(all);
  }

  @Override
  public StableGroups run(Subject subject, Params chosen, Progress progress) {
    int runs = Math.toIntExact(chosen.integer(RUNS));
    int[][] found = new int[runs + 1][];
    Partition[] base = new Partition[1];
    Leiden single = new Leiden(Workers.of(1));
    workers.each(
        runs + 1,
        progress,
        () -> single,
        (leiden, run, turn) -> {
          long seed = (chosen.integer(SEED) + run) & Integer.MAX_VALUE;
          Params params = chosen.with(SEED, Long.toString(seed));
          Partition groups = leiden.run(subject, params, (done, total) -> turn.check());
          found[run] = groups.group();
          if (run == 0) {
            base[0] = groups;
          }
        });
    double[] stability = new double[base[0].count()];
    for (int run = 1; run <= runs; run++) {
      double[] best = best(base[0], found[run]);
      Arrays.setAll(stability, group -> stability[group] + best[group]);
    }
    Arrays.setAll(stability, group -> stability[group] / runs);
    return new StableGroups(base[0], stability, runs);
  }

  /** Of each group the largest Jaccard similarity with one of another grouping. */
  static double[] best(Partition groups, int[] other) {
    int nodes = other.length;
    int[] sizes = new int[groups.count()];
    int[] otherSizes = new int[nodes];
    for (int node = 0; node < nodes; node++) {
      sizes[groups.group()[node]]++;
      otherSizes[other[node]]++;
    }
    long[] pairs = new long[nodes]; // which two groups a node is in
    int[] group = groups.group();
    for (int node = 0; node < nodes; node++) {
      pairs[node] = (long) group[node] << 32 | other[node];
    }
    Arrays.sort(pairs);
    double[] best = new double[sizes.length];
    int start = 0;
    for (int i = 1; i <= nodes; i++) {
      if (i == nodes || pairs[i] != pairs[start]) {
        int one = (int) (pairs[start] >>> 32);
        double shared = i - start;
        double either = sizes[one] + otherSizes[(int) pairs[start]] - shared;
        best[one] = Math.max(best[one], shared / either);
        start = i;
      }
    }
    return best;
  }
}
