package liaison.analysis.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import liaison.model.network.Network;

/**
 * A connected part of a network with nodes numbered by themselves, as compressed sparse rows. The
 * arrays are not copied.
 *
 * @param members number in the network of each node, ascending
 * @param offset first arc of each node; one more than there are nodes
 * @param neighbour node at the other end of each arc
 * @param weight of each arc, relative to the mean of the part
 */
public record Component(int[] members, int[] offset, int[] neighbour, double[] weight) {

  /** The parts of a network, the largest first, of like ones that of the first node. */
  public static List<Component> of(Network network) {
    int count = network.nodeCount();
    int[] own = new int[count];
    Arrays.fill(own, -1);
    int[] queue = new int[count];
    List<Component> parts = new ArrayList<>();
    for (int start = 0; start < count; start++) {
      if (own[start] < 0) {
        int[] members = Arrays.copyOf(queue, spread(network, start, own, queue));
        Arrays.sort(members);
        for (int v = 0; v < members.length; v++) {
          own[members[v]] = v;
        }
        parts.add(part(network, members, own));
      }
    }
    parts.sort(Comparator.comparingInt((Component part) -> -part.size()));
    return parts;
  }

  private static int spread(Network network, int start, int[] own, int[] queue) {
    int write = 0;
    own[start] = 0;
    queue[write++] = start;
    for (int read = 0; read < write; read++) {
      int node = queue[read];
      for (int arc = network.offset(node); arc < network.offset(node + 1); arc++) {
        int other = network.neighbour(arc);
        if (own[other] < 0) {
          own[other] = 0;
          queue[write++] = other;
        }
      }
    }
    return write;
  }

  private static Component part(Network network, int[] members, int[] own) {
    int[] offset = new int[members.length + 1];
    for (int v = 0; v < members.length; v++) {
      offset[v + 1] = offset[v] + network.degree(members[v]);
    }
    int[] neighbour = new int[offset[members.length]];
    double[] weight = new double[neighbour.length];
    double sum = 0;
    int at = 0;
    for (int member : members) {
      for (int arc = network.offset(member); arc < network.offset(member + 1); arc++) {
        neighbour[at] = own[network.neighbour(arc)];
        weight[at] = network.weight(network.tie(arc));
        sum += weight[at++];
      }
    }
    for (int arc = 0; arc < weight.length; arc++) {
      weight[arc] *= weight.length / sum;
    }
    return new Component(members, offset, neighbour, weight);
  }

  public int size() {
    return members.length;
  }

  public int degree(int node) {
    return offset[node + 1] - offset[node];
  }

  /**
   * Hops from a node to each other.
   *
   * @param distance filled, by node
   * @param queue filled with the nodes in the order they are met
   */
  public void hops(int node, int[] distance, int[] queue) {
    Arrays.fill(distance, -1);
    int write = 0;
    distance[node] = 0;
    queue[write++] = node;
    for (int read = 0; read < write; read++) {
      int v = queue[read];
      for (int arc = offset[v]; arc < offset[v + 1]; arc++) {
        int next = neighbour[arc];
        if (distance[next] < 0) {
          distance[next] = distance[v] + 1;
          queue[write++] = next;
        }
      }
    }
  }
}
