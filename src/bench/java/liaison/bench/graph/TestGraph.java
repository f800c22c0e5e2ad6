package liaison.bench.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import liaison.model.network.Node;

/**
 * A graph without self-ties and parallel ties.
 *
 * @param name its name in tables
 * @param labels of the nodes, which count from 0
 * @param from lower end of each tie, ascending
 * @param to higher end of each tie, ascending for the same lower end
 * @param weight of each tie
 */
public record TestGraph(String name, List<String> labels, int[] from, int[] to, double[] weight) {

  private static final long PLACES = 11;

  public TestGraph {
    labels = List.copyOf(labels);
  }

  /** Of ties in any order, each packed as {@code lower << 32 | higher}; weight 1 each. */
  static TestGraph of(String name, List<String> labels, long[] ties) {
    long[] sorted = ties.clone();
    Arrays.sort(sorted);
    double[] ones = new double[ties.length];
    Arrays.fill(ones, 1);
    return new TestGraph(
        name,
        labels,
        Arrays.stream(sorted).mapToInt(tie -> (int) (tie >>> 32)).toArray(),
        Arrays.stream(sorted).mapToInt(tie -> (int) tie).toArray(),
        ones);
  }

  public int nodeCount() {
    return labels.size();
  }

  public int tieCount() {
    return from.length;
  }

  /** As ours, all weights 1; node numbers are the same. */
  public Network network() {
    double[] ones = new double[from.length];
    Arrays.fill(ones, 1);
    return new Network(nodes(), from, to, ones, List.of());
  }

  /** As ours, with its weights. */
  public Network weightedNetwork() {
    return new Network(nodes(), from, to, weight, List.of());
  }

  private List<Node> nodes() {
    List<Node> nodes = new ArrayList<>(nodeCount());
    for (int node = 0; node < nodeCount(); node++) {
      String id = String.format(Locale.ROOT, "n%07d", node);
      nodes.add(
          new Node(
              id,
              Node.Kind.ORGANISATION,
              labels.get(node),
              "",
              "other",
              "",
              Double.NaN,
              Double.NaN));
    }
    return nodes;
  }

  /** Positions spread evenly at random over a square of side 1000. */
  public Layout uniform() {
    SplittableRandom random = new SplittableRandom(PLACES);
    double[] x = new double[nodeCount()];
    double[] y = new double[nodeCount()];
    for (int node = 0; node < x.length; node++) {
      x[node] = 1000 * random.nextDouble();
      y[node] = 1000 * random.nextDouble();
    }
    return new Layout(x, y);
  }

  /** The largest component, of equal ones the first; nodes keep their order. */
  public TestGraph giant(String giantName) {
    int[] root = roots();
    int[] sizes = new int[root.length];
    Arrays.stream(root).forEach(node -> sizes[node]++);
    int largest =
        IntStream.range(0, sizes.length)
            .reduce((a, b) -> sizes[b] > sizes[a] ? b : a)
            .orElseThrow();
    int[] number = new int[root.length];
    List<String> kept = new ArrayList<>();
    for (int node = 0; node < root.length; node++) {
      number[node] = kept.size();
      if (root[node] == largest) {
        kept.add(labels.get(node));
      }
    }
    int[] ties = IntStream.range(0, from.length).filter(t -> root[from[t]] == largest).toArray();
    return new TestGraph(
        giantName,
        kept,
        Arrays.stream(ties).map(t -> number[from[t]]).toArray(),
        Arrays.stream(ties).map(t -> number[to[t]]).toArray(),
        Arrays.stream(ties).mapToDouble(t -> weight[t]).toArray());
  }

  /** Of each node the lowest of its component. */
  private int[] roots() {
    int[] root = IntStream.range(0, nodeCount()).toArray();
    for (int t = 0; t < from.length; t++) {
      int a = find(root, from[t]);
      int b = find(root, to[t]);
      root[Math.max(a, b)] = Math.min(a, b);
    }
    return IntStream.range(0, root.length).map(node -> find(root, node)).toArray();
  }

  private static int find(int[] root, int node) {
    int at = node;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }
}
