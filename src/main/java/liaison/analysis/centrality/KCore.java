package liaison.analysis.centrality;

import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.Scores;

/**
 * Core number: the largest k for which the node is in a k-core, the part of the network that is
 * left when all nodes with fewer than k neighbours are taken away, again and again.
 *
 * <p>Source: S. B. Seidman, Network structure and minimum degree, Social Networks 5 (1983) 269–287,
 * doi:10.1016/0378-8733(83)90028-X; V. Batagelj, M. Zaveršnik, An O(m) algorithm for cores
 * decomposition of networks, arXiv:cs/0310049.
 *
 * <p>Cost: linear in nodes and ties, four numbers per node.
 *
 * <p>Odd cases: an empty network gives no scores; one node and isolated nodes score 0; components
 * do not matter; a network has no self-ties and no parallel ties; weights are not looked at.
 *
 * <p>Nothing is random. Progress and cancel: at each node.
 */
public final class KCore implements Analysis<Scores> {

  public static final String ID = "k-core";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Params params() {
    return Params.NONE;
  }

  @Override
  public Scores run(Subject subject, Params chosen, Progress progress) {
    Network network = subject.network();
    Peeling peeling = new Peeling(network);
    double[] values = new double[network.nodeCount()];
    for (int rank = 0; rank < values.length; rank++) {
      progress.step(rank, values.length);
      int node = peeling.order[rank];
      values[node] = peeling.degree[node];
      peeling.takeAway(network, node);
    }
    return new Scores(ID, values);
  }

  /** Nodes sorted by what is left of their degree, in one bin per degree. */
  private static final class Peeling {

    private final int[] degree;
    private final int[] order;
    private final int[] place;
    private final int[] bin;

    Peeling(Network network) {
      int nodes = network.nodeCount();
      degree = new int[nodes];
      order = new int[nodes];
      place = new int[nodes];
      bin = new int[nodes + 1];
      for (int node = 0; node < nodes; node++) {
        degree[node] = network.degree(node);
        bin[degree[node] + 1]++;
      }
      for (int k = 0; k < nodes; k++) {
        bin[k + 1] += bin[k];
      }
      int[] next = bin.clone();
      for (int node = 0; node < nodes; node++) {
        place[node] = next[degree[node]]++;
        order[place[node]] = node;
      }
    }

    /** Neighbours of a higher degree lose one: they change places with the first of their bin. */
    void takeAway(Network network, int node) {
      for (int arc = network.offset(node); arc < network.offset(node + 1); arc++) {
        int other = network.neighbour(arc);
        if (degree[other] > degree[node]) {
          int first = order[bin[degree[other]]];
          order[place[other]] = first;
          place[first] = place[other];
          place[other] = bin[degree[other]];
          order[place[other]] = other;
          bin[degree[other]]++;
          degree[other]--;
        }
      }
    }
  }
}
