package liaison.analysis.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import liaison.model.network.Network;
import liaison.model.network.Node;

/** Parts of a network. Time linear in nodes and ties; ties keep weight and collaborations. */
public final class Neighbourhood {

  private Neighbourhood() {}

  /**
   * The node, those within some hops of it, and all ties among them.
   *
   * @param hops 0 gives the node alone
   */
  public static Network within(Network network, int node, int hops) {
    int[] distance = distances(network, node);
    boolean[] isKept = new boolean[network.nodeCount()];
    for (int v = 0; v < isKept.length; v++) {
      isKept[v] = distance[v] >= 0 && distance[v] <= hops;
    }
    return keep(network, isKept);
  }

  /** Everything but one node and its ties: the ties among the partners of a hub come to light. */
  public static Network without(Network network, int node) {
    boolean[] isKept = new boolean[network.nodeCount()];
    Arrays.fill(isKept, true);
    isKept[node] = false;
    return keep(network, isKept);
  }

  /** The nodes that are tied to others. */
  public static Network tied(Network network) {
    boolean[] isKept = new boolean[network.nodeCount()];
    for (int v = 0; v < isKept.length; v++) {
      isKept[v] = network.degree(v) > 0;
    }
    return keep(network, isKept);
  }

  /** Hops from a node to each other, -1 where there is no way. */
  public static int[] distances(Network network, int node) {
    int[] distance = new int[network.nodeCount()];
    Arrays.fill(distance, -1);
    int[] queue = new int[network.nodeCount()];
    int read = 0;
    int write = 0;
    distance[node] = 0;
    queue[write++] = node;
    while (read < write) {
      int v = queue[read++];
      for (int arc = network.offset(v); arc < network.offset(v + 1); arc++) {
        int next = network.neighbour(arc);
        if (distance[next] < 0) {
          distance[next] = distance[v] + 1;
          queue[write++] = next;
        }
      }
    }
    return distance;
  }

  /** The network of some nodes and all ties among them. */
  public static Network keep(Network network, boolean[] isKept) {
    List<Node> nodes = new ArrayList<>();
    int[] number = new int[network.nodeCount()];
    for (int v = 0; v < number.length; v++) {
      number[v] = isKept[v] ? nodes.size() : -1;
      if (isKept[v]) {
        nodes.add(network.node(v));
      }
    }
    int[] from = new int[network.tieCount()];
    int[] to = new int[network.tieCount()];
    double[] weight = new double[network.tieCount()];
    List<List<String>> collaborations = new ArrayList<>();
    int ties = 0;
    for (int tie = 0; tie < network.tieCount(); tie++) {
      if (isKept[network.from(tie)] && isKept[network.to(tie)]) {
        from[ties] = number[network.from(tie)];
        to[ties] = number[network.to(tie)];
        weight[ties++] = network.weight(tie);
        collaborations.add(network.collaborations(tie));
      }
    }
    return new Network(
        nodes,
        Arrays.copyOf(from, ties),
        Arrays.copyOf(to, ties),
        Arrays.copyOf(weight, ties),
        collaborations);
  }
}
