package liaison.analysis.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import liaison.TestVocabulary;
import liaison.analysis.Subject;
import liaison.model.Dataset;
import liaison.model.network.Network;
import liaison.model.network.Node;

/** Networks for tests: by hand, random with a seed, and two classics. */
public final class Networks {

  private Networks() {}

  public static Node node(int number) {
    String id = String.format(Locale.ROOT, "o-%05d", number);
    return new Node(id, Node.Kind.ORGANISATION, id, id, "other", "", Double.NaN, Double.NaN);
  }

  /** Nodes 0 … n-1 and ties given as {@code from, to} pairs of weight 1. */
  public static Network of(int nodes, int... pairs) {
    double[][] ties = new double[pairs.length / 2][];
    for (int t = 0; t < ties.length; t++) {
      ties[t] = new double[] {pairs[2 * t], pairs[2 * t + 1], 1};
    }
    return weighted(nodes, ties);
  }

  /** Ties given as {@code {from, to, weight}}; a later one of the same pair replaces. */
  public static Network weighted(int nodes, double[]... ties) {
    TreeMap<Long, Double> sorted = new TreeMap<>();
    for (double[] tie : ties) {
      long low = (long) Math.min(tie[0], tie[1]);
      long high = (long) Math.max(tie[0], tie[1]);
      sorted.put(low << 32 | high, tie[2]);
    }
    List<Node> all = new ArrayList<>();
    for (int v = 0; v < nodes; v++) {
      all.add(node(v));
    }
    int[] from = new int[sorted.size()];
    int[] to = new int[sorted.size()];
    double[] weight = new double[sorted.size()];
    int t = 0;
    for (var entry : sorted.entrySet()) {
      from[t] = (int) (entry.getKey() >>> 32);
      to[t] = (int) (entry.getKey() & 0xffffffffL);
      weight[t++] = entry.getValue();
    }
    return new Network(all, from, to, weight, List.of());
  }

  public static Network star(int leaves) {
    int[] pairs = new int[2 * leaves];
    for (int leaf = 1; leaf <= leaves; leaf++) {
      pairs[2 * leaf - 1] = leaf;
    }
    return of(leaves + 1, pairs);
  }

  public static Network path(int nodes) {
    int[] pairs = new int[2 * Math.max(0, nodes - 1)];
    for (int t = 0; t < nodes - 1; t++) {
      pairs[2 * t] = t;
      pairs[2 * t + 1] = t + 1;
    }
    return of(nodes, pairs);
  }

  /** A random network of weights 1 … 9; often in several components. */
  public static Network random(long seed, int nodes, int ties) {
    RandomGenerator random = new SplittableRandom(seed);
    List<double[]> list = new ArrayList<>();
    for (int t = 0; t < ties; t++) {
      int one = random.nextInt(nodes);
      int other = random.nextInt(nodes);
      if (one != other) {
        list.add(new double[] {one, other, 1 + random.nextInt(9)});
      }
    }
    return weighted(nodes, list.toArray(double[][]::new));
  }

  /** Zachary's karate club or the characters of Les Misérables. */
  public static Network classic(String name) {
    List<double[]> ties = new ArrayList<>();
    int nodes = 0;
    String file = "/liaison/analysis/" + name + "_edges.csv";
    try (var in = Networks.class.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().skip(1).toList()) {
        String[] cells = line.split(",");
        double weight = cells.length > 2 ? Double.parseDouble(cells[2]) : 1;
        int one = Integer.parseInt(cells[0]);
        int other = Integer.parseInt(cells[1]);
        ties.add(new double[] {one, other, weight});
        nodes = Math.max(nodes, 1 + Math.max(one, other));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return weighted(nodes, ties.toArray(double[][]::new));
  }

  /** A subject without records. */
  public static Subject subject(Network network) {
    return Subject.of(Dataset.empty(TestVocabulary.shipped()), network);
  }
}
