package liaison.model.network;

import java.util.List;

/**
 * The shortest ways from one node to another, in the order of their nodes' numbers.
 *
 * @param from node the ways start at
 * @param to node they end at
 * @param length how long each of them is, in hops or in the lengths of the ties; infinite when
 *     there is none
 * @param count how many there are in all, infinite beyond the range of numbers; 0 when there is
 *     none
 * @param ways the first of them, all unless they were limited
 */
public record Paths(int from, int to, double length, double count, List<Way> ways) {

  public Paths {
    ways = List.copyOf(ways);
  }

  /** Whether there is a way at all. */
  public boolean isConnected() {
    return count > 0;
  }

  /** Whether there are more than the ways given. */
  public boolean isCut() {
    return count > ways.size();
  }

  /**
   * One way.
   *
   * @param nodes from the first to the last, both included; one node when it is the same
   * @param ties between them, one fewer
   */
  public record Way(List<Integer> nodes, List<Integer> ties) {

    public Way {
      nodes = List.copyOf(nodes);
      ties = List.copyOf(ties);
    }
  }
}
