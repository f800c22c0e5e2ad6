package liaison.bench.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import liaison.app.CodeLists;
import liaison.model.Dataset;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec;
import liaison.model.network.Node;
import liaison.scene.graph.Arrangement;
import liaison.scene.graph.GraphOptions;
import liaison.scene.graph.GraphScene;
import liaison.scene.text.Fonts;

/**
 * A network to be drawn: nodes at uniform places of the page, seeded.
 *
 * @param name what it is called in tables
 * @param network nodes and ties
 * @param layout where the nodes are
 */
record Drawing(String name, Network network, Layout layout) {

  private static final long SEED = 7;
  private static final int GROUP = 100;
  private static final double INSIDE = 0.8;
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final String HAN = "东南西北中华江河湖海天地山川科技大学研究院实验工程学会公司集团联合国际";

  /** Ties between nodes taken at random. */
  static Drawing uniform(String name, int nodes, int ties, boolean named) {
    return of(name, nodes, ties, 0, named);
  }

  /** Four ties of five inside groups of about a hundred. */
  static Drawing planted(String name, int nodes, int ties) {
    return of(name, nodes, ties, INSIDE, false);
  }

  private static Drawing of(String name, int nodes, int ties, double inside, boolean named) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Node> rows = new ArrayList<>();
    for (int at = 0; at < nodes; at++) {
      String id = String.format(Locale.ROOT, "n%07d", at);
      String words = named ? words(random) : "";
      rows.add(
          new Node(
              id, Node.Kind.ORGANISATION, words, words, "university", "", Double.NaN, Double.NaN));
    }
    long[] keys = new long[ties];
    int count = 0;
    while (count < ties) {
      for (; count < ties; count++) {
        int from = random.nextInt(nodes);
        int to;
        do {
          boolean near = inside > 0 && random.nextDouble() < inside;
          int start = from / GROUP * GROUP;
          to =
              near ? start + random.nextInt(Math.min(GROUP, nodes - start)) : random.nextInt(nodes);
        } while (to == from);
        keys[count] = (long) Math.min(from, to) << 32 | Math.max(from, to);
      }
      keys = Arrays.copyOf(Arrays.stream(keys).distinct().sorted().toArray(), ties);
      count = (int) Arrays.stream(keys).filter(key -> key != 0).count();
      long[] kept = Arrays.stream(keys).filter(key -> key != 0).toArray();
      System.arraycopy(kept, 0, keys, 0, count);
    }
    Arrays.sort(keys);
    int[] from = Arrays.stream(keys).mapToInt(key -> (int) (key >>> 32)).toArray();
    int[] to = Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    double[] weight = new double[ties];
    Arrays.fill(weight, 1);
    double[] x = new double[nodes];
    double[] y = new double[nodes];
    for (int at = 0; at < nodes; at++) {
      x[at] = WIDTH * random.nextDouble();
      y[at] = HEIGHT * random.nextDouble();
    }
    return new Drawing(name, new Network(rows, from, to, weight, List.of()), new Layout(x, y));
  }

  private static String words(SplittableRandom random) {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < 7; at++) {
      words.append(HAN.charAt(random.nextInt(HAN.length())));
    }
    return words.toString();
  }

  /** The picture of it. */
  GraphScene picture(Fonts fonts) {
    return new GraphScene(
        Dataset.empty(CodeLists.load()),
        NetworkSpec.STANDARD,
        network,
        new Arrangement.Free(layout),
        GraphOptions.STANDARD,
        fonts);
  }
}
