package liaison.bench.peer;

import java.util.Arrays;
import java.util.Random;
import liaison.bench.graph.TestGraph;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/** The Leiden algorithm of its authors. */
public final class Cwts {

  /** What tables call it. */
  public static final Peer PEER = Peer.named("CWTS networkanalysis");

  private final Network network;
  private final double weights;

  /** Takes over a graph without its weights; nodes weigh as much as they have ties. */
  public Cwts(TestGraph graph) {
    int nodes = graph.nodeCount();
    long[] first = new long[nodes + 1];
    for (int tie = 0; tie < graph.tieCount(); tie++) {
      first[graph.from()[tie] + 1]++;
      first[graph.to()[tie] + 1]++;
    }
    double[] degrees = new double[nodes];
    for (int node = 0; node < nodes; node++) {
      degrees[node] = first[node + 1];
      first[node + 1] += first[node];
    }
    int[] neighbours = new int[2 * graph.tieCount()];
    long[] next = first.clone();
    for (int tie = 0; tie < graph.tieCount(); tie++) {
      neighbours[(int) next[graph.to()[tie]]++] = graph.from()[tie];
    }
    for (int tie = 0; tie < graph.tieCount(); tie++) {
      neighbours[(int) next[graph.from()[tie]]++] = graph.to()[tie];
    }
    double[] ones = new double[neighbours.length];
    Arrays.fill(ones, 1);
    network =
        new Network(
            degrees, first, new LargeIntArray(neighbours), new LargeDoubleArray(ones), false);
    weights = neighbours.length;
  }

  /** Modularity with resolution 1; the group of each node. */
  public int[] leiden(int iterations, long seed) {
    LeidenAlgorithm leiden =
        new LeidenAlgorithm(
            1 / weights, iterations, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(seed));
    Clustering groups = leiden.findClustering(network);
    return groups.getClusters();
  }
}
