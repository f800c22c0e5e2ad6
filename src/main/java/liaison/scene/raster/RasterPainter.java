package liaison.scene.raster;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import liaison.scene.Scene;
import liaison.scene.text.Fonts;

/**
 * Paints scenes as pixels.
 *
 * <p>The picture is cut into bands of fixed height that are painted independently, so that one and
 * two threads give the same pixels. Thread-safe; glyphs painted once are kept.
 */
public final class RasterPainter {

  private final Fonts fonts;
  private final Kept kept = Kept.empty();
  private final Queue<Band> bands = new ConcurrentLinkedQueue<>();
  private final Executor executor;
  private final int threads;

  /** A painter that works on the calling thread only. */
  public RasterPainter(Fonts fonts) {
    this(fonts, Runnable::run, 1);
  }

  /**
   * @param executor where the helping threads come from; one that is late is not waited for
   * @param threads how many paint at once, the calling thread among them
   */
  public RasterPainter(Fonts fonts, Executor executor, int threads) {
    this.fonts = fonts;
    this.executor = executor;
    this.threads = threads;
  }

  /** Width in pixels of a scene at a scale. */
  public static int widthPx(Scene scene, double scale) {
    return (int) Math.max(1, Math.round(scene.width() * scale));
  }

  /** Height in pixels of a scene at a scale. */
  public static int heightPx(Scene scene, double scale) {
    return (int) Math.max(1, Math.round(scene.height() * scale));
  }

  /** Paints a scene into new pixels. */
  public Raster paint(Scene scene, double scale) {
    int width = widthPx(scene, scale);
    int height = heightPx(scene, scale);
    int[] pixels = new int[Math.multiplyExact(width, height)];
    paint(scene, scale, pixels, width, height);
    return new Raster(width, height, pixels);
  }

  /**
   * Paints a scene over given pixels, all of them.
   *
   * @param pixels rows of {@code width}, receives ARGB premultiplied by alpha
   */
  public void paint(Scene scene, double scale, int[] pixels, int width, int height) {
    List<Item> items = new DrawList(fonts, kept, scale).of(scene, width, height);
    Bands all =
        new Bands(items, Pixels.premultiply(scene.background()), pixels, width, height, bands);
    for (int i = 1; i < Math.min(threads, all.count()); i++) {
      executor.execute(all);
    }
    all.run();
    all.await();
  }
}
