package liaison.analysis.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Partition;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.jgrapht.alg.interfaces.ClusteringAlgorithm;

/** The authors' Leiden algorithm over the arrays of a network. */
final class LeidenClustering implements ClusteringAlgorithm<Integer> {

  private static final double RANDOMNESS = LeidenAlgorithm.DEFAULT_RANDOMNESS;

  private final Network network;
  private final double[] strengths;
  private final Settings settings;
  private final Progress progress;

  LeidenClustering(Network network, double[] strengths, Settings settings, Progress progress) {
    this.network = network;
    this.strengths = strengths;
    this.settings = settings;
    this.progress = progress;
  }

  /** What it maximises, how far it goes, and where its random numbers start. */
  record Settings(CommunityQuality quality, double resolution, int iterations, long seed) {}

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
    var clustering = new nl.cwts.networkanalysis.Clustering(network.nodeCount());
    if (network.tieCount() > 0) {
      LeidenAlgorithm leiden =
          new LeidenAlgorithm(
              settings.quality().scaled(settings.resolution(), strengths),
              1,
              RANDOMNESS,
              new WatchedRandom(settings.seed(), progress));
      nl.cwts.networkanalysis.Network copy = copy();
      boolean isBetter = true;
      for (int round = 0; round < settings.iterations() && isBetter; round++) {
        progress.step(round, settings.iterations());
        isBetter = leiden.improveClustering(copy, clustering);
      }
    }
    return clustering.getClusters();
  }

  private nl.cwts.networkanalysis.Network copy() {
    int count = network.nodeCount();
    long[] first = new long[count + 1];
    int[] neighbours = new int[network.offset(count)];
    double[] weights = new double[neighbours.length];
    for (int node = 0; node <= count; node++) {
      first[node] = network.offset(node);
    }
    for (int arc = 0; arc < neighbours.length; arc++) {
      neighbours[arc] = network.neighbour(arc);
      weights[arc] = strengths[network.tie(arc)];
    }
    return new nl.cwts.networkanalysis.Network(
        settings.quality().nodeWeights(network, strengths),
        first,
        new LargeIntArray(neighbours),
        new LargeDoubleArray(weights),
        false);
  }
}
