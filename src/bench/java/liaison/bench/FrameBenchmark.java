package liaison.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import liaison.app.CodeLists;
import liaison.base.Language;
import liaison.bench.graph.Size;
import liaison.bench.graph.TestGraph;
import liaison.bench.view.FramePeer;
import liaison.bench.view.FxCanvas;
import liaison.bench.view.GraphStreamView;
import liaison.bench.view.Liaison;
import liaison.bench.view.Picture;
import liaison.bench.view.Sigma;
import liaison.model.Dataset;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec;
import liaison.model.network.Node;
import liaison.scene.Canvas;
import liaison.scene.Highlight;
import liaison.scene.Scene;
import liaison.scene.Theme;
import liaison.scene.View;
import liaison.scene.graph.Arrangement;
import liaison.scene.graph.GraphOptions;
import liaison.scene.graph.GraphScene;
import liaison.scene.raster.FrameGate;
import liaison.scene.raster.RasterPainter;
import liaison.scene.text.Fonts;

/**
 * A frame while one pans and zooms, 1280 × 800, software, all ties, nodes at uniform places: 95 of
 * 100 frames of a path take no longer. Slow peers go a part of the path.
 */
final class FrameBenchmark implements Benchmark {

  private static final String TASK = "frame, p95";
  private static final double SLOW_MS = 1000;
  private static final String HAN = "东南西北中华江河湖海天地山川科技大学研究院实验工程学会公司集团联合国际";

  @Override
  public String id() {
    return "frame";
  }

  @Override
  public void run(Report report) throws Exception {
    try (Liaison ours = new Liaison();
        FramePeer viewer = new GraphStreamView();
        FramePeer canvas = new FxCanvas();
        FramePeer sigma = new Sigma()) {
      for (Size size : List.of(Size.D1, Size.M, Size.D27)) {
        Picture picture = picture(size.graph());
        if (size != Size.D27) {
          double must = size == Size.D1 ? 0.08 : 0.04;
          double aim = size == Size.D1 ? 0.05 : 0.02;
          race(report, ours, viewer, picture, must, aim);
          race(report, ours, canvas, picture, must, aim);
        }
        race(report, ours, sigma, picture, 0.2, 0.08);
      }
    }
    if (report.wants("D27", "labels")) {
      report.add(labelled());
    }
  }

  private static void race(
      Report report, Liaison ours, FramePeer peer, Picture picture, double must, double aim)
      throws Exception {
    if (!report.wants(picture.name(), peer.name())) {
      return;
    }
    ours.show(picture);
    if (peer.missing().isEmpty()) {
      peer.show(picture);
    }
    List<View> whole = Picture.path();
    List<View> path = every(whole, 4);
    new Race(TASK, picture.name())
        .threads(2)
        .oursTimed(() -> p95(ours.frames(path)))
        .peer(peer, () -> p95(theirs(peer, whole, path)))
        .must(must, aim)
        .gate(() -> FrameGate.of(ours, picture, whole.get(3)))
        .run(report);
    if (!peer.renderer().isEmpty()) {
      report.note(peer.name() + " is drawn by " + peer.renderer());
    }
  }

  private static double[] theirs(FramePeer peer, List<View> whole, List<View> path)
      throws Exception {
    double[] first = peer.frames(List.of(whole.get(5)));
    return peer.frames(first[0] > SLOW_MS ? List.of(whole.get(10), whole.get(28)) : path);
  }

  private static List<View> every(List<View> path, int step) {
    return IntStream.range(0, path.size())
        .filter(at -> at % step == 1)
        .mapToObj(path::get)
        .toList();
  }

  private static double p95(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(0.95 * sorted.length) - 1];
  }

  private static Layout places(TestGraph graph) {
    Layout square = graph.uniform();
    double[] x = square.x();
    double[] y = square.y();
    for (int node = 0; node < x.length; node++) {
      x[node] *= Picture.WIDTH / 1000.0;
      y[node] *= Picture.HEIGHT / 1000.0;
    }
    return new Layout(x, y);
  }

  private static Picture picture(TestGraph graph) {
    return new Picture(graph.name(), places(graph), graph.from(), graph.to(), 3, 1);
  }

  /** The whole picture as the window draws it: title, legend, names in Chinese. */
  private static Figure labelled() {
    Fonts fonts = new Fonts();
    TestGraph graph = Size.D27.graph();
    Network plain = graph.network();
    List<Node> nodes =
        IntStream.range(0, plain.nodeCount()).mapToObj(at -> named(plain.node(at), at)).toList();
    double[] ones = new double[graph.tieCount()];
    Arrays.fill(ones, 1);
    GraphScene picture =
        new GraphScene(
            Dataset.empty(CodeLists.load()),
            NetworkSpec.STANDARD,
            new Network(nodes, graph.from(), graph.to(), ones, List.of()),
            new Arrangement.Free(places(graph)),
            GraphOptions.STANDARD,
            fonts);
    RasterPainter painter = new RasterPainter(fonts, ForkJoinPool.commonPool(), 2);
    int[] pixels = new int[Picture.WIDTH * Picture.HEIGHT];
    List<View> path = Picture.path();
    double[] times = new double[5 * path.size()];
    for (int at = -2 * path.size(); at < times.length; at++) {
      View camera = path.get(Math.floorMod(at, path.size()));
      long start = System.nanoTime();
      Scene scene = picture.build(page(camera), Highlight.NONE);
      painter.paint(scene, 1, pixels, Picture.WIDTH, Picture.HEIGHT);
      if (at >= 0) {
        times[at] = (System.nanoTime() - start) / 1e6;
      }
    }
    return Figure.of("frame, D27 with Chinese labels", times, "p95 ≤ 80, aim 33");
  }

  private static Canvas page(View camera) {
    return new Canvas(Picture.WIDTH, Picture.HEIGHT, Language.ZH, Theme.LIGHT, camera);
  }

  private static Node named(Node node, int at) {
    StringBuilder words = new StringBuilder();
    int rest = at * 7919 + 12345;
    for (int letter = 0; letter < 7; letter++) {
      words.append(HAN.charAt(Math.floorMod(rest, HAN.length())));
      rest = rest / 3 + letter * 104729 + at;
    }
    String name = words.toString();
    return new Node(node.id(), node.kind(), name, "", "university", "", Double.NaN, Double.NaN);
  }
}
