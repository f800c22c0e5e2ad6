package liaison.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import liaison.app.CodeLists;
import liaison.base.Language;
import liaison.base.Progress;
import liaison.bench.graph.Size;
import liaison.bench.graph.TestGraph;
import liaison.bench.view.GephiPreview;
import liaison.bench.view.Picture;
import liaison.model.Dataset;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec;
import liaison.scene.Canvas;
import liaison.scene.FigureFormat;
import liaison.scene.FigureOptions;
import liaison.scene.Highlight;
import liaison.scene.HitTest;
import liaison.scene.Scene;
import liaison.scene.Theme;
import liaison.scene.audit.Audit;
import liaison.scene.audit.AuditReport;
import liaison.scene.graph.Arrangement;
import liaison.scene.graph.GraphOptions;
import liaison.scene.graph.GraphScene;
import liaison.scene.raster.PngFormat;
import liaison.scene.raster.RasterPainter;
import liaison.scene.svg.SvgFormat;
import liaison.scene.text.Fonts;

/** Pictures written as files, from the network to the bytes; and what lies under a point. */
final class PictureBenchmark implements Benchmark {

  private static final int RUNS = 9;
  private static final int POINTS = 200;
  private static final int SIDE = 4000;
  private static final double PAGE = 1000;

  private final Fonts fonts = new Fonts();
  private final RasterPainter painter = new RasterPainter(fonts, ForkJoinPool.commonPool(), 2);

  @Override
  public String id() {
    return "picture";
  }

  @Override
  public void run(Report report) throws Exception {
    if (report.wants("elements", "SVG")) {
      TestGraph small = Size.D1.graph();
      report.add(svg(small));
    }
    if (report.wants("L", "hits")) {
      report.add(hits(Size.L.graph()));
    }
    TestGraph graph = Size.M.graph();
    if (report.wants(graph.name(), GephiPreview.PEER.name())) {
      Network network = graph.network();
      GephiPreview gephi =
          new GephiPreview(
              new Picture(graph.name(), graph.uniform(), graph.from(), graph.to(), 3, 1));
      FigureOptions options = new FigureOptions(SIDE / PAGE, 384, "");
      new Race("PNG 4000 × 4000", graph.name())
          .threads(2)
          .ours(() -> bytes(new PngFormat(painter), scene(graph, network), options))
          .peer(GephiPreview.PEER, Run.of(() -> gephi.png(SIDE)))
          .must(0.1, 0.03)
          .gate(() -> noneClipped(scene(graph, network)))
          .run(report);
    }
  }

  private Scene scene(TestGraph graph, Network network) {
    return new GraphScene(
            Dataset.empty(CodeLists.load()),
            NetworkSpec.STANDARD,
            network,
            new Arrangement.Free(graph.uniform()),
            GraphOptions.STANDARD,
            fonts)
        .build(Canvas.of(PAGE, PAGE, Language.ZH, Theme.LIGHT), Highlight.NONE);
  }

  private static byte[] bytes(FigureFormat format, Scene scene, FigureOptions options)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(List.of(scene), options, out, Progress.NONE);
    return out.toByteArray();
  }

  private Quality noneClipped(Scene scene) {
    AuditReport audit = new Audit(fonts, painter).of(scene);
    return Quality.claim(
        "no label clipped of " + audit.labels(), audit.count(AuditReport.Kind.OUTSIDE) == 0);
  }

  /** A picture of 1,000 nodes, 3,000 ties, their names and the frame. */
  private Figure svg(TestGraph graph) throws IOException {
    Network network = graph.network();
    double[] times = new double[RUNS];
    for (int run = -RUNS; run < RUNS; run++) {
      long start = System.nanoTime();
      bytes(new SvgFormat(fonts), scene(graph, network), FigureOptions.STANDARD);
      if (run >= 0) {
        times[run] = (System.nanoTime() - start) / 1e6;
      }
    }
    return Figure.of("SVG of about 5,000 elements", times, "≤ 2000, aim 500");
  }

  private Figure hits(TestGraph graph) {
    Scene scene = scene(graph, graph.network());
    SplittableRandom random = new SplittableRandom(5);
    double[] times = new double[POINTS];
    for (int point = -10 * POINTS; point < POINTS; point++) {
      double x = PAGE * random.nextDouble();
      double y = PAGE * random.nextDouble();
      long start = System.nanoTime();
      HitTest.at(scene, x, y, 4);
      if (point >= 0) {
        times[point] = (System.nanoTime() - start) / 1e6;
      }
    }
    return Figure.of("hit test, 100,000 nodes and 500,000 ties", times, "≤ 1");
  }
}
