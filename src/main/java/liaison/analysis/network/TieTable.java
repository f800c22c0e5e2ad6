package liaison.analysis.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import liaison.model.network.Network;
import liaison.model.network.Node;

/**
 * Nodes and ties in the making, numbered as they come; {@link #network} sorts them. What each
 * collaboration adds is kept in columns and put together in the end, in time linear in what was
 * added.
 */
final class TieTable {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final List<String> collaborations = new ArrayList<>();
  private int[] low = new int[16];
  private int[] high = new int[16];
  private double[] weight = new double[16];
  private int added;

  /** Provisional number of a node. */
  int number(Node node) {
    Integer known = numbers.get(node.id());
    if (known != null) {
      return known;
    }
    numbers.put(node.id(), nodes.size());
    nodes.add(node);
    return nodes.size() - 1;
  }

  int size() {
    return nodes.size();
  }

  Node node(int number) {
    return nodes.get(number);
  }

  /** Adds what one collaboration gives to the tie of two different nodes. */
  void add(int one, int other, double more, String collaboration) {
    if (added == low.length) {
      low = Arrays.copyOf(low, 2 * added);
      high = Arrays.copyOf(high, 2 * added);
      weight = Arrays.copyOf(weight, 2 * added);
    }
    low[added] = Math.min(one, other);
    high[added] = Math.max(one, other);
    weight[added++] = more;
    collaborations.add(collaboration);
  }

  /** The network of the nodes wanted and of the ties that have a weight; their ends are wanted. */
  Network network(boolean[] isWanted) {
    int[] kept = additionsThatCount();
    boolean[] isKept = Arrays.copyOf(isWanted, nodes.size());
    for (int addition : kept) {
      isKept[low[addition]] = true;
      isKept[high[addition]] = true;
    }
    int[] rank = new int[nodes.size()];
    List<Node> sorted = sort(isKept, rank);
    for (int addition : kept) {
      int one = rank[low[addition]];
      int other = rank[high[addition]];
      low[addition] = Math.min(one, other);
      high[addition] = Math.max(one, other);
    }
    return assemble(sorted, inOrder(kept, sorted.size()));
  }

  /** Those that belong to ties of a weight above 0, in the order they came. */
  private int[] additionsThatCount() {
    int[] all = new int[added];
    Arrays.setAll(all, i -> i);
    int[] ordered = inOrder(all, nodes.size());
    boolean[] counts = new boolean[added];
    for (int start = 0; start < added; ) {
      int end = endOfTie(ordered, start);
      double sum = 0;
      for (int at = start; at < end; at++) {
        sum += weight[ordered[at]];
      }
      for (int at = start; at < end; at++) {
        counts[ordered[at]] = sum > 0;
      }
      start = end;
    }
    return Arrays.stream(all).filter(addition -> counts[addition]).toArray();
  }

  private int endOfTie(int[] ordered, int start) {
    int end = start + 1;
    while (end < ordered.length
        && low[ordered[end]] == low[ordered[start]]
        && high[ordered[end]] == high[ordered[start]]) {
      end++;
    }
    return end;
  }

  /** Additions by lower, then by higher end, those of a tie in the order they came. */
  private int[] inOrder(int[] additions, int size) {
    return byEnd(byEnd(additions, high, size), low, size);
  }

  private static int[] byEnd(int[] additions, int[] end, int size) {
    int[] next = new int[size + 1];
    for (int addition : additions) {
      next[end[addition] + 1]++;
    }
    for (int node = 0; node < size; node++) {
      next[node + 1] += next[node];
    }
    int[] ordered = new int[additions.length];
    for (int addition : additions) {
      ordered[next[end[addition]]++] = addition;
    }
    return ordered;
  }

  private List<Node> sort(boolean[] isKept, int[] rank) {
    List<Integer> order = new ArrayList<>();
    for (int node = 0; node < nodes.size(); node++) {
      if (isKept[node]) {
        order.add(node);
      }
    }
    order.sort(Comparator.comparing(number -> nodes.get(number).id()));
    List<Node> sorted = new ArrayList<>(order.size());
    for (int number : order) {
      rank[number] = sorted.size();
      sorted.add(nodes.get(number));
    }
    return sorted;
  }

  private Network assemble(List<Node> sorted, int[] ordered) {
    int[] from = new int[ordered.length];
    int[] to = new int[ordered.length];
    double[] sum = new double[ordered.length];
    int[] first = new int[ordered.length + 1];
    String[] behind = new String[ordered.length];
    int ties = 0;
    for (int start = 0; start < ordered.length; ) {
      int end = endOfTie(ordered, start);
      from[ties] = low[ordered[start]];
      to[ties] = high[ordered[start]];
      for (int at = start; at < end; at++) {
        sum[ties] += weight[ordered[at]];
        behind[at] = collaborations.get(ordered[at]);
      }
      first[++ties] = end;
      start = end;
    }
    return Network.ofColumns(
        sorted,
        Arrays.copyOf(from, ties),
        Arrays.copyOf(to, ties),
        Arrays.copyOf(sum, ties),
        Arrays.copyOf(first, ties + 1),
        Arrays.asList(behind));
  }
}
