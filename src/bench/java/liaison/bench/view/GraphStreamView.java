package liaison.bench.view;

import java.util.List;
import java.util.Locale;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import liaison.scene.View;
import org.graphstream.ui.graphicGraph.GraphicGraph;
import org.graphstream.ui.javafx.FxGraphRenderer;

/** GraphStream's viewer for JavaFX, its renderer called for each frame. */
public final class GraphStreamView implements FramePeer {

  private final Canvas canvas = new Canvas(Picture.WIDTH, Picture.HEIGHT);
  private final WritableImage pixels = new WritableImage(Picture.WIDTH, Picture.HEIGHT);
  private FxGraphRenderer renderer = new FxGraphRenderer();

  public GraphStreamView() {
    FxThread.start();
  }

  @Override
  public String name() {
    return "gs-ui-javafx";
  }

  @Override
  public void show(Picture picture) throws Exception {
    GraphicGraph graph = new GraphicGraph(picture.name());
    graph.setAttribute(
        "ui.stylesheet",
        String.format(
            Locale.ROOT,
            "graph { padding: 0px; } node { size: %.1fpx; fill-color: rgb(40,90,160); } edge {"
                + " size: %.1fpx; fill-color: rgba(120,130,140,128); }",
            2 * picture.radius(),
            picture.lineWidth()));
    graph.setAttribute("ui.antialias");
    graph.setAttribute("ui.quality");
    double[] x = picture.places().x();
    double[] y = picture.places().y();
    for (int node = 0; node < x.length; node++) {
      graph.addNode(Integer.toString(node)).setAttribute("xyz", x[node], -y[node], 0.0);
    }
    for (int tie = 0; tie < picture.from().length; tie++) {
      graph.addEdge(
          "e" + tie,
          Integer.toString(picture.from()[tie]),
          Integer.toString(picture.to()[tie]),
          false);
    }
    renderer =
        FxThread.call(() -> {
          FxGraphRenderer next = new FxGraphRenderer();
          Pane pane = new Pane(canvas);
          pane.resize(Picture.WIDTH, Picture.HEIGHT);
          next.open(graph, pane);
          return next;
        });
  }

  @Override
  public double[] frames(List<View> path) throws Exception {
    double[] times = new double[path.size()];
    for (int at = 0; at < times.length; at++) {
      View view = path.get(at);
      times[at] = FxThread.call(() -> frame(view));
    }
    return times;
  }

  private double frame(View view) {
    long start = System.nanoTime();
    renderer
        .getCamera()
        .setViewCenter(view.worldX(Picture.WIDTH / 2.0), -view.worldY(Picture.HEIGHT / 2.0), 0);
    renderer.getCamera().setViewPercent(1 / view.scale());
    renderer.render(canvas.getGraphicsContext2D(), 0, 0, Picture.WIDTH, Picture.HEIGHT);
    canvas.snapshot(new SnapshotParameters(), pixels);
    return (System.nanoTime() - start) / 1e6;
  }

  /** The pixels of the last frame. */
  WritableImage pixels() {
    return pixels;
  }

  @Override
  public void close() {
    renderer = new FxGraphRenderer();
  }
}
