package liaison.bench.view;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import liaison.scene.Box;
import liaison.scene.Fill;
import liaison.scene.Layer;
import liaison.scene.Mark;
import liaison.scene.Scene;
import liaison.scene.Stroke;
import liaison.scene.View;
import liaison.scene.raster.RasterPainter;
import liaison.scene.text.Fonts;

/**
 * Ours with the marks the peers draw: painted into pixels shared with JavaFX; a frame is over when
 * a snapshot has them.
 */
public final class Liaison implements FramePeer {

  /** Colour of ties, as with the peers. */
  public static final int TIE = 0x8078828c;

  /** Colour of nodes, as with the peers. */
  public static final int NODE = 0xff285aa0;

  private static final Box PAGE = new Box(0, 0, Picture.WIDTH, Picture.HEIGHT);

  private final RasterPainter painter =
      new RasterPainter(new Fonts(), ForkJoinPool.commonPool(), 2);
  private final int[] pixels = new int[Picture.WIDTH * Picture.HEIGHT];
  private final PixelBuffer<IntBuffer> buffer =
      new PixelBuffer<>(
          Picture.WIDTH,
          Picture.HEIGHT,
          IntBuffer.wrap(pixels),
          PixelFormat.getIntArgbPreInstance());
  private final ImageView image = new ImageView(new WritableImage(buffer));
  private final WritableImage shot = new WritableImage(Picture.WIDTH, Picture.HEIGHT);
  private List<Mark> ties = List.of();
  private List<Mark> nodes = List.of();

  public Liaison() {
    FxThread.start();
  }

  @Override
  public String name() {
    return "Liaison";
  }

  @Override
  public void show(Picture picture) {
    double[] x = picture.places().x();
    double[] y = picture.places().y();
    double[] xy = new double[4 * picture.from().length];
    double[] widths = new double[picture.from().length];
    for (int tie = 0; tie < widths.length; tie++) {
      xy[4 * tie] = x[picture.from()[tie]];
      xy[4 * tie + 1] = y[picture.from()[tie]];
      xy[4 * tie + 2] = x[picture.to()[tie]];
      xy[4 * tie + 3] = y[picture.to()[tie]];
      widths[tie] = picture.lineWidth();
    }
    ties = List.of(new Mark.Lines(new Numbers(picture), xy, widths, TIE));
    Fill fill = new Fill.Solid(NODE);
    nodes = new ArrayList<>();
    for (int node = 0; node < x.length; node++) {
      nodes.add(
          new Mark.Symbol(
              "n" + node, x[node], y[node], picture.radius(), Mark.Shape.DISC, fill, Stroke.NONE));
    }
  }

  private record Numbers(Picture picture) implements Mark.Ends {
    @Override
    public String id(int line) {
      return "tie:" + from(line) + "|" + to(line);
    }

    @Override
    public String from(int line) {
      return "n" + picture.from()[line];
    }

    @Override
    public String to(int line) {
      return "n" + picture.to()[line];
    }

    @Override
    public List<String> partners(String id) {
      return List.of();
    }
  }

  /** The picture as seen by a camera. */
  public Scene scene(View view) {
    return new Scene(
        PAGE.width(),
        PAGE.height(),
        0xffffffff,
        PAGE,
        List.of(new Layer("ties", view, PAGE, ties), new Layer("nodes", view, PAGE, nodes)),
        new Scene.Caption("", "", "", "en"),
        List.of());
  }

  @Override
  public double[] frames(List<View> path) throws Exception {
    double[] times = new double[path.size()];
    for (int at = 0; at < times.length; at++) {
      long start = System.nanoTime();
      painter.paint(scene(path.get(at)), 1, pixels, Picture.WIDTH, Picture.HEIGHT);
      FxThread.call(() -> {
        buffer.updateBuffer(any -> new Rectangle2D(0, 0, Picture.WIDTH, Picture.HEIGHT));
        return image.snapshot(new SnapshotParameters(), shot);
      });
      times[at] = (System.nanoTime() - start) / 1e6;
    }
    return times;
  }

  @Override
  public void close() {
    ties = List.of();
    nodes = List.of();
  }
}
