package liaison.model.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * An undirected weighted network as compressed sparse rows.
 *
 * <p>Nodes are numbered 0 … {@code nodeCount()-1} in the order of their ids, ties 0 … {@code
 * tieCount()-1} ordered by {@code (from, to)} with {@code from < to}. There are no self-ties and no
 * parallel ties: collaborations of one pair are one tie that knows them all. Arcs of node {@code v}
 * are the places {@code offset(v)} … {@code offset(v+1)-1}, neighbours ascending.
 *
 * <p>Kept in columns: 32 bytes for a tie, and 4 more with 4 for each of its collaborations where
 * they are known. Methods in the plural hand out copies of columns, some milliseconds for a million
 * ties, for loops that go over them many times.
 */
public final class Network {

  private final List<Node> nodes;
  private final int[] from;
  private final int[] to;
  private final double[] weight;
  private final int[] offset;
  private final int[] neighbour;
  private final int[] tie;
  private final int[] firstCollaboration;
  private final List<String> collaborations;

  /**
   * @param nodes the nodes, sorted by id
   * @param from lower node number of each tie
   * @param to higher node number of each tie
   * @param weight weight of each tie, positive and finite
   * @param collaborations ids of the collaborations behind each tie, sorted; or empty for none
   */
  public Network(
      List<Node> nodes, int[] from, int[] to, double[] weight, List<List<String>> collaborations) {
    this(
        List.copyOf(nodes),
        from.clone(),
        to.clone(),
        weight.clone(),
        starts(collaborations),
        flat(collaborations));
  }

  private Network(
      List<Node> nodes,
      int[] from,
      int[] to,
      double[] weight,
      int[] firstCollaboration,
      List<String> collaborations) {
    this.nodes = nodes;
    this.from = from;
    this.to = to;
    this.weight = weight;
    this.firstCollaboration = firstCollaboration;
    this.collaborations = collaborations;
    check();
    this.offset = new int[nodes.size() + 1];
    this.neighbour = new int[2 * from.length];
    this.tie = new int[2 * from.length];
    fillRows();
  }

  /**
   * The same with collaborations in a column.
   *
   * @param nodes the nodes, sorted by id
   * @param from lower node number of each tie
   * @param to higher node number of each tie
   * @param weight weight of each tie, positive and finite
   * @param firstCollaboration of each tie the place of its first in {@code collaborations}, and at
   *     last how many there are
   * @param collaborations ids of the collaborations behind each tie, sorted, tie after tie
   */
  public static Network ofColumns(
      List<Node> nodes,
      int[] from,
      int[] to,
      double[] weight,
      int[] firstCollaboration,
      List<String> collaborations) {
    return new Network(
        List.copyOf(nodes),
        from.clone(),
        to.clone(),
        weight.clone(),
        firstCollaboration.clone(),
        Collections.unmodifiableList(new ArrayList<>(collaborations)));
  }

  /** A network of nodes without ties. */
  public static Network ofNodes(List<Node> nodes) {
    return new Network(nodes, new int[0], new int[0], new double[0], List.of());
  }

  private static int[] starts(List<List<String>> lists) {
    int[] starts = new int[lists.isEmpty() ? 0 : lists.size() + 1];
    int at = 0;
    for (List<String> list : lists) {
      starts[at + 1] = starts[at] + list.size();
      at++;
    }
    return starts;
  }

  private static List<String> flat(List<List<String>> lists) {
    List<String> all = new ArrayList<>();
    lists.forEach(all::addAll);
    return Collections.unmodifiableList(all);
  }

  private void check() {
    if (to.length != from.length || weight.length != from.length) {
      throw new IllegalArgumentException("tie columns differ in length");
    }
    if (firstCollaboration.length > 0 && firstCollaboration.length != from.length + 1) {
      throw new IllegalArgumentException("collaborations do not fit the ties");
    }
    for (int t = 0; t < from.length; t++) {
      boolean ordered =
          t == 0 || from[t - 1] < from[t] || (from[t - 1] == from[t] && to[t - 1] < to[t]);
      if (from[t] < 0 || from[t] >= to[t] || to[t] >= nodes.size() || !ordered) {
        throw new IllegalArgumentException("tie " + t + " is out of order or range");
      }
      if (!(weight[t] > 0) || Double.isInfinite(weight[t])) {
        throw new IllegalArgumentException("tie " + t + " has no positive weight");
      }
    }
  }

  private void fillRows() {
    for (int t = 0; t < from.length; t++) {
      offset[from[t] + 1]++;
      offset[to[t] + 1]++;
    }
    for (int v = 0; v < nodes.size(); v++) {
      offset[v + 1] += offset[v];
    }
    int[] next = Arrays.copyOf(offset, nodes.size());
    for (int t = 0; t < from.length; t++) { // lower neighbours first: ties are sorted by from
      neighbour[next[to[t]]] = from[t];
      tie[next[to[t]]++] = t;
    }
    for (int t = 0; t < from.length; t++) {
      neighbour[next[from[t]]] = to[t];
      tie[next[from[t]]++] = t;
    }
  }

  public int nodeCount() {
    return nodes.size();
  }

  public int tieCount() {
    return from.length;
  }

  public List<Node> nodes() {
    return nodes;
  }

  public Node node(int node) {
    return nodes.get(node);
  }

  /** Number of the node of an id, -1 when there is none. */
  public int indexOf(String id) {
    int low = 0;
    int high = nodes.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = nodes.get(middle).id().compareTo(id);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** The tie of two nodes, -1 when they are not tied. */
  public int tieBetween(int one, int other) {
    int at = Arrays.binarySearch(neighbour, offset[one], offset[one + 1], other);
    return at < 0 ? -1 : tie[at];
  }

  /** First arc of each node, and at last the number of arcs: a copy. */
  public int[] offsets() {
    return offset.clone();
  }

  /** Node at the other end of each arc: a copy. */
  public int[] neighbours() {
    return neighbour.clone();
  }

  /** Tie of each arc: a copy. */
  public int[] tiesOfArcs() {
    return tie.clone();
  }

  /** Lower node of each tie: a copy. */
  public int[] lowerEnds() {
    return from.clone();
  }

  /** Higher node of each tie: a copy. */
  public int[] higherEnds() {
    return to.clone();
  }

  /** Weight of each tie: a copy. */
  public double[] weights() {
    return weight.clone();
  }

  /** First arc of a node; {@code offset(nodeCount())} is the number of arcs. */
  public int offset(int node) {
    return offset[node];
  }

  /** Node at the other end of an arc. */
  public int neighbour(int arc) {
    return neighbour[arc];
  }

  /** Tie of an arc. */
  public int tie(int arc) {
    return tie[arc];
  }

  public int degree(int node) {
    return offset[node + 1] - offset[node];
  }

  public int from(int tie) {
    return from[tie];
  }

  public int to(int tie) {
    return to[tie];
  }

  public double weight(int tie) {
    return weight[tie];
  }

  /** Ids of the collaborations behind a tie, sorted. */
  public List<String> collaborations(int tie) {
    return firstCollaboration.length == 0
        ? List.of()
        : collaborations.subList(firstCollaboration[tie], firstCollaboration[tie + 1]);
  }
}
