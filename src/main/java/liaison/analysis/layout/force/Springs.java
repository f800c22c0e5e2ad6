package liaison.analysis.layout.force;

import java.util.Arrays;
import liaison.model.network.Network;

/**
 * Ties that pull, as compressed sparse rows: each tie stands in the rows of both its ends, so that
 * the pull at a node is gathered by whoever moves that node. The arrays are not copied; leave them
 * alone afterwards.
 *
 * @param offset first arc of each node, and the number of arcs at the end
 * @param neighbour node at the other end of each arc
 * @param pull of each arc, the same both ways
 */
public record Springs(int[] offset, int[] neighbour, double[] pull) {

  /** The ties of a network, each pulling by its weight. */
  public static Springs of(Network network) {
    int[] all = new int[network.nodeCount()];
    Arrays.setAll(all, v -> v);
    return of(network, all);
  }

  /**
   * The ties among some nodes, each pulling by its weight.
   *
   * @param members numbers in the network, ascending; node {@code i} of the result is {@code
   *     members[i]}
   */
  public static Springs of(Network network, int[] members) {
    int[] number = new int[network.nodeCount()];
    Arrays.fill(number, -1);
    int arcs = 0;
    for (int at = 0; at < members.length; at++) {
      number[members[at]] = at;
      arcs += network.degree(members[at]);
    }
    int[] offset = new int[members.length + 1];
    int[] neighbour = new int[arcs];
    double[] pull = new double[arcs];
    int next = 0;
    for (int at = 0; at < members.length; at++) {
      for (int a = network.offset(members[at]); a < network.offset(members[at] + 1); a++) {
        int other = number[network.neighbour(a)];
        if (other >= 0) {
          neighbour[next] = other;
          pull[next++] = network.weight(network.tie(a));
        }
      }
      offset[at + 1] = next;
    }
    return new Springs(offset, Arrays.copyOf(neighbour, next), Arrays.copyOf(pull, next));
  }

  /** Pulling by the root of what they pulled relative to the mean, within 0.3 and 3. */
  Springs rooted() {
    double mean = 0;
    for (double own : pull) {
      mean += own / pull.length;
    }
    double[] rooted = new double[pull.length];
    for (int arc = 0; arc < pull.length; arc++) {
      rooted[arc] = Math.clamp(Math.sqrt(pull[arc] / mean), 0.3, 3);
    }
    return new Springs(offset, neighbour, rooted);
  }

  public int nodeCount() {
    return offset.length - 1;
  }

  public int degree(int node) {
    return offset[node + 1] - offset[node];
  }
}
