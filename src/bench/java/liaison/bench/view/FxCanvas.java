package liaison.bench.view;

import java.util.List;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import liaison.scene.View;

/** JavaFX's own canvas by its software pipeline; a frame is over when a snapshot has its pixels. */
public final class FxCanvas implements FramePeer {

  private final Canvas canvas = new Canvas(Picture.WIDTH, Picture.HEIGHT);
  private final WritableImage pixels = new WritableImage(Picture.WIDTH, Picture.HEIGHT);
  private Picture picture =
      new Picture(
          "",
          new liaison.model.network.Layout(new double[0], new double[0]),
          new int[0],
          new int[0],
          1,
          1);

  public FxCanvas() {
    FxThread.start();
  }

  @Override
  public String name() {
    return "JavaFX canvas";
  }

  @Override
  public void show(Picture next) {
    picture = next;
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
    draw(canvas.getGraphicsContext2D(), view);
    canvas.snapshot(new SnapshotParameters(), pixels);
    return (System.nanoTime() - start) / 1e6;
  }

  private void draw(GraphicsContext pen, View view) {
    double[] x = picture.places().x();
    double[] y = picture.places().y();
    pen.setFill(Color.WHITE);
    pen.fillRect(0, 0, Picture.WIDTH, Picture.HEIGHT);
    pen.setStroke(Color.rgb(120, 130, 140, 0.5));
    pen.setLineWidth(picture.lineWidth());
    for (int tie = 0; tie < picture.from().length; tie++) {
      int a = picture.from()[tie];
      int b = picture.to()[tie];
      pen.strokeLine(view.x(x[a]), view.y(y[a]), view.x(x[b]), view.y(y[b]));
    }
    double size = 2 * picture.radius();
    pen.setFill(Color.rgb(40, 90, 160));
    for (int node = 0; node < x.length; node++) {
      pen.fillOval(
          view.x(x[node]) - picture.radius(), view.y(y[node]) - picture.radius(), size, size);
    }
  }

  @Override
  public String renderer() {
    return System.getProperty("prism.order", "default");
  }

  @Override
  public void close() {
    picture = new Picture("", picture.places(), new int[0], new int[0], 1, 1);
  }
}
