package liaison.analysis.community;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import liaison.analysis.parallel.Workers;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Partition;
import org.jgrapht.alg.interfaces.ClusteringAlgorithm;

/** The Leiden algorithm over arrays: local moving, refinement, aggregation, and again. */
final class LeidenClustering implements ClusteringAlgorithm<Integer> {

  private static final int SETTLED = 5;

  private final Network network;
  private final double[] strengths;
  private final Settings settings;
  private final Workers workers;
  private final Progress progress;
  private final SplittableRandom random;

  LeidenClustering(
      Network network, double[] strengths, Settings settings, Workers workers, Progress progress) {
    this.network = network;
    this.strengths = strengths;
    this.settings = settings;
    this.workers = workers;
    this.progress = progress;
    this.random = new SplittableRandom(settings.seed());
  }

  /**
   * What it maximises, how far it goes, and where its random numbers start.
   *
   * @param iterations the most there are
   * @param untilStable whether it ends before that, after some in a row in which no node moved
   */
  record Settings(
      CommunityQuality quality,
      double resolution,
      int iterations,
      boolean untilStable,
      long seed) {}

  /** The communities, numbered, with their quality. */
  Partition partition() {
    Partition groups = Grouping.numbered(labels(), Double.NaN);
    double quality =
        settings.quality().value(network, strengths, groups.group(), settings.resolution());
    return new Partition(groups.group(), groups.count(), quality);
  }

  @Override
  public ClusteringAlgorithm.Clustering<Integer> getClustering() {
    Partition groups = partition();
    List<Set<Integer>> sets = new ArrayList<>();
    for (int group = 0; group < groups.count(); group++) {
      sets.add(new TreeSet<>());
    }
    for (int node = 0; node < network.nodeCount(); node++) {
      sets.get(groups.group()[node]).add(node);
    }
    return new ClusteringImpl<>(sets);
  }

  private int[] labels() {
    int[] group = new int[network.nodeCount()];
    Arrays.setAll(group, node -> node);
    if (network.tieCount() > 0) {
      LevelGraph graph =
          LevelGraph.of(network, strengths, settings.quality().nodeWeights(network, strengths));
      double resolution = settings.quality().scaled(settings.resolution(), strengths);
      int still = 0;
      for (int round = 0; round < settings.iterations() && still < SETTLED; round++) {
        progress.step(round, settings.iterations());
        boolean hasMoved = iterate(graph, group, resolution);
        still = hasMoved || !settings.untilStable() ? 0 : still + 1;
      }
    }
    return Pieces.of(network, group);
  }

  /** One iteration; whether anything moved. */
  private boolean iterate(LevelGraph whole, int[] wholeGroup, double resolution) {
    List<int[]> parts = new ArrayList<>();
    LevelGraph graph = whole;
    int[] group = wholeGroup;
    boolean hasMoved = false;
    boolean isDone = false;
    while (!isDone) {
      hasMoved |= new LocalMoving(graph, group, resolution).run(random, progress) > 0;
      int groups = Numbering.compact(group);
      LevelGraph.Members members = graph.members(group, groups);
      long seed = random.nextLong();
      int[] part = new Refinement(graph, group, members, resolution).run(seed, workers, progress);
      int count = Numbering.compact(part, members.order());
      isDone = groups == graph.nodes() || count == graph.nodes();
      if (!isDone) {
        LevelGraph.Members inside = graph.members(part, count);
        int[] next = new int[count];
        for (int i = 0; i < count; i++) {
          next[i] = group[inside.order()[inside.first()[i]]];
        }
        graph = Aggregation.of(graph, part, inside, progress);
        parts.add(part);
        group = next;
      }
    }
    spread(parts, group, wholeGroup);
    return hasMoved;
  }

  private static void spread(List<int[]> parts, int[] top, int[] wholeGroup) {
    int[] group = top;
    for (int[] part : parts.reversed()) {
      int[] below = new int[part.length];
      for (int node = 0; node < part.length; node++) {
        below[node] = group[part[node]];
      }
      group = below;
    }
    System.arraycopy(group, 0, wholeGroup, 0, wholeGroup.length);
  }
}
