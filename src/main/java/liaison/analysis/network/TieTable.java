package liaison.analysis.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import liaison.model.network.Network;
import liaison.model.network.Node;

/** Nodes and ties in the making, numbered as they come; {@link #network} sorts them. */
final class TieTable {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Long, Tie> ties = new HashMap<>();

  private static final class Tie {
    final int from;
    final int to;
    double weight;
    final List<String> collaborations = new ArrayList<>();

    Tie(int from, int to) {
      this.from = from;
      this.to = to;
    }
  }

  /** Provisional number of a node. */
  int number(Node node) {
    Integer known = numbers.putIfAbsent(node.id(), nodes.size());
    if (known == null) {
      nodes.add(node);
      return nodes.size() - 1;
    }
    return known;
  }

  int size() {
    return nodes.size();
  }

  Node node(int number) {
    return nodes.get(number);
  }

  /** Adds what one collaboration gives to the tie of two different nodes. */
  void add(int one, int other, double weight, String collaboration) {
    int from = Math.min(one, other);
    int to = Math.max(one, other);
    Tie tie = ties.computeIfAbsent(((long) from << 32) | to, key -> new Tie(from, to));
    tie.weight += weight;
    tie.collaborations.add(collaboration);
  }

  /** The network of the nodes wanted and of the ties that have a weight; their ends are wanted. */
  Network network(boolean[] isWanted) {
    List<Tie> kept = new ArrayList<>();
    boolean[] isKept = Arrays.copyOf(isWanted, nodes.size());
    for (Tie tie : ties.values()) {
      if (tie.weight > 0) {
        kept.add(tie);
        isKept[tie.from] = true;
        isKept[tie.to] = true;
      }
    }
    int[] number = new int[nodes.size()];
    List<Node> sorted = sort(isKept, number);
    return assemble(sorted, kept, number);
  }

  private List<Node> sort(boolean[] isKept, int[] number) {
    List<Node> sorted = new ArrayList<>();
    for (int v = 0; v < nodes.size(); v++) {
      if (isKept[v]) {
        sorted.add(nodes.get(v));
      }
    }
    sorted.sort(Comparator.comparing(Node::id));
    for (int rank = 0; rank < sorted.size(); rank++) {
      number[numbers.getOrDefault(sorted.get(rank).id(), 0)] = rank;
    }
    return sorted;
  }

  private static Network assemble(List<Node> sorted, List<Tie> kept, int[] number) {
    kept.sort(
        Comparator.<Tie>comparingInt(tie -> Math.min(number[tie.from], number[tie.to]))
            .thenComparingInt(tie -> Math.max(number[tie.from], number[tie.to])));
    int[] from = new int[kept.size()];
    int[] to = new int[kept.size()];
    double[] weight = new double[kept.size()];
    List<List<String>> collaborations = new ArrayList<>();
    for (int t = 0; t < kept.size(); t++) {
      Tie tie = kept.get(t);
      from[t] = Math.min(number[tie.from], number[tie.to]);
      to[t] = Math.max(number[tie.from], number[tie.to]);
      weight[t] = tie.weight;
      collaborations.add(List.copyOf(tie.collaborations));
    }
    return new Network(sorted, from, to, weight, collaborations);
  }
}
