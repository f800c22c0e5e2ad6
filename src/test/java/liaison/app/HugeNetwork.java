package liaison.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import liaison.analysis.Subject;
import liaison.analysis.layout.overview.OverviewLayout;
import liaison.base.Language;
import liaison.base.Progress;
import liaison.model.Dataset;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec;
import liaison.model.network.Node;
import liaison.scene.Canvas;
import liaison.scene.FigureOptions;
import liaison.scene.Highlight;
import liaison.scene.Scene;
import liaison.scene.Theme;
import liaison.scene.graph.Arrangement;
import liaison.scene.graph.GraphOptions;
import liaison.scene.graph.GraphScene;
import liaison.scene.raster.PngFormat;

/** A process that builds a large network, lays it out as a whole and writes its picture. */
final class HugeNetwork {

  private static final int GROUP = 100;
  private static final double INSIDE = 0.8;

  private HugeNetwork() {}

  /**
   * @param args number of nodes, number of ties, file of the picture
   */
  public static void main(String[] args) throws IOException {
    Network network = planted(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
    Dataset data = Dataset.empty(CodeLists.load());
    OverviewLayout overview = new OverviewLayout();
    Layout layout = overview.run(Subject.of(data, network), overview.params(), Progress.NONE);
    Registry registry = new Registry();
    Scene scene =
        new GraphScene(
                data,
                NetworkSpec.STANDARD,
                network,
                new Arrangement.Free(layout),
                GraphOptions.STANDARD,
                registry.fonts())
            .build(Canvas.of(1280, 800, Language.ZH, Theme.LIGHT), Highlight.NONE);
    try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
      new PngFormat(registry.painter())
          .write(List.of(scene), FigureOptions.STANDARD, out, Progress.NONE);
    }
    System.out.println(network.nodeCount() + " nodes, " + network.tieCount() + " ties drawn");
    System.exit(0);
  }

  /** Groups of about 100 nodes with four ties in five inside; the few drawn twice count once. */
  private static Network planted(int nodes, int ties) {
    SplittableRandom random = new SplittableRandom(7);
    long[] pairs = new long[ties];
    for (int tie = 0; tie < ties; tie++) {
      int a = random.nextInt(nodes);
      int group = a / GROUP * GROUP;
      int b =
          random.nextDouble() < INSIDE
              ? group + random.nextInt(Math.min(GROUP, nodes - group))
              : random.nextInt(nodes);
      b = a == b ? (a + 1) % nodes : b;
      pairs[tie] = (long) Math.min(a, b) << 32 | Math.max(a, b);
    }
    long[] different = Arrays.stream(pairs).sorted().distinct().toArray();
    double[] weights = new double[different.length];
    Arrays.fill(weights, 1);
    return new Network(
        IntStream.range(0, nodes).mapToObj(HugeNetwork::node).toList(),
        Arrays.stream(different).mapToInt(pair -> (int) (pair >>> 32)).toArray(),
        Arrays.stream(different).mapToInt(pair -> (int) pair).toArray(),
        weights,
        List.of());
  }

  private static Node node(int number) {
    String id = String.valueOf(10_000_000 + number);
    String name = "机构 " + number;
    return new Node(id, Node.Kind.ORGANISATION, name, name, "other", "", Double.NaN, Double.NaN);
  }
}
