package liaison.analysis.community;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import liaison.analysis.network.GraphView;
import liaison.analysis.network.Networks;
import liaison.analysis.network.RandomNetworks;
import liaison.analysis.parallel.Workers;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Partition;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.alg.util.UnionFind;
import org.jgrapht.graph.AsUnweightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Communities of 300 networks held against JGraphT's measure and the authors' own code. */
class LeidenOracleTest {

  private static final Params STANDARD = new Leiden().params();

  @ParameterizedTest
  @ValueSource(strings = {"modularity", "cpm"})
  void everyCommunityIsConnectedAndTheLargestComesFirst(String quality) {
    Params params = STANDARD.with("quality", quality).with("resolution", "0.7");
    RandomNetworks.all()
        .forEach(one -> {
          Partition groups = run(params, one.network());
          assertEquals(groups.count(), connectedSets(one.network(), groups.group()), one.name());
          int[] size = new int[groups.count()];
          Arrays.stream(groups.group()).forEach(group -> size[group]++);
          for (int group = 1; group < size.length; group++) {
            assertTrue(size[group] > 0 && size[group] <= size[group - 1], one.name());
          }
        });
  }

  @Test
  void jgraphtMeasuresTheSameModularity() {
    Params plain = STANDARD.with("weights", "none");
    RandomNetworks.all()
        .filter(one -> one.network().tieCount() > 0)
        .forEach(one -> {
          Partition groups = run(plain, one.network());
          var measurer =
              new UndirectedModularityMeasurer<>(
                  new AsUnweightedGraph<>(new GraphView(one.network())));
          assertEquals(measurer.modularity(sets(groups)), groups.quality(), 1e-12, one.name());
          assertEquals(groups.quality(), Modularity.of(one.network(), groups.group()), 1e-12);
        });
  }

  /** Single networks may go either way by chance; together ours are no worse. */
  @Test
  void theAuthorsOwnCodeFindsNoBetterCommunities() {
    double[] sums = new double[2];
    RandomNetworks.all()
        .filter(one -> one.network().tieCount() > 0)
        .forEach(one -> {
          double ours = run(STANDARD, one.network()).quality();
          double theirs =
              Modularity.of(one.network(), one.network().weights(), authors(one.network()), 1);
          sums[0] += ours;
          sums[1] += theirs;
        });
    assertTrue(sums[0] >= sums[1] - 0.03, sums[0] + " against " + sums[1]);
  }

  @Test
  void oneHashOnOneThreadAndOnTwo() {
    Network network = Networks.random(5, 12_000, 36_000);
    Set<Integer> hashes = new TreeSet<>();
    for (int threads : new int[] {1, 2}) {
      for (int again = 0; again < 5; again++) {
        Params params = STANDARD.with("iterations", "3");
        Partition groups =
            new Leiden(Workers.of(threads)).run(Networks.subject(network), params, Progress.NONE);
        hashes.add(31 * Arrays.hashCode(groups.group()) + Double.hashCode(groups.quality()));
      }
    }
    assertEquals(1, hashes.size());
  }

  /** What igraph finds at best: see SOURCE.md. */
  @Test
  void classicsReachTheBestThereIs() {
    Params plain = STANDARD.with("weights", "none");
    assertEquals(0.4197896, run(plain, Networks.classic("karate")).quality(), 1e-6);
    assertEquals(0.5600084, run(plain, Networks.classic("lesmis")).quality(), 1e-3);
    assertEquals(0.5666880, run(STANDARD, Networks.classic("lesmis")).quality(), 1e-3);
  }

  @Test
  void exponentialsAreRightToSixDigits() {
    for (double power = -40; power <= 0; power += 0.01) {
      assertEquals(1, PartDraw.exp(power) / Math.exp(power), 1e-6);
    }
  }

  @Test
  void piecesAreTheConnectedPartsOfGroups() {
    Network path = Networks.path(6);
    assertArrayEquals(new int[] {0, 0, 2, 3, 3, 3}, Pieces.of(path, new int[] {7, 7, 1, 7, 7, 7}));
  }

  private static Partition run(Params params, Network network) {
    return new Leiden().run(Networks.subject(network), params, Progress.NONE);
  }

  private static int connectedSets(Network network, int[] group) {
    if (group.length == 0) {
      return 0;
    }
    UnionFind<Integer> sets =
        new UnionFind<>(IntStream.range(0, group.length).boxed().collect(Collectors.toSet()));
    for (int tie = 0; tie < network.tieCount(); tie++) {
      if (group[network.from(tie)] == group[network.to(tie)]) {
        sets.union(network.from(tie), network.to(tie));
      }
    }
    return sets.numberOfSets();
  }

  private static List<Set<Integer>> sets(Partition groups) {
    List<Set<Integer>> sets = new ArrayList<>();
    for (int group = 0; group < groups.count(); group++) {
      sets.add(new TreeSet<>());
    }
    for (int node = 0; node < groups.group().length; node++) {
      sets.get(groups.group()[node]).add(node);
    }
    return sets;
  }

  private static int[] authors(Network network) {
    double[] strengths = network.weights();
    double[] nodeWeights = CommunityQuality.MODULARITY.nodeWeights(network, strengths);
    long[] first = Arrays.stream(network.offsets()).asLongStream().toArray();
    double[] arcs = Arrays.stream(network.tiesOfArcs()).mapToDouble(t -> strengths[t]).toArray();
    double resolution = CommunityQuality.MODULARITY.scaled(1, strengths);
    return new LeidenAlgorithm(resolution, 20, 0.01, new Random(1))
        .findClustering(
            new nl.cwts.networkanalysis.Network(
                nodeWeights,
                first,
                new LargeIntArray(network.neighbours()),
                new LargeDoubleArray(arcs),
                false))
        .getClusters();
  }
}
