package liaison.scene.raster;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import liaison.scene.Scene;
import liaison.scene.text.Fonts;

/**
 * Paints scenes as pixels.
 *
 * <p>The picture is cut into bands of fixed height that are painted independently, so that one and
 * two threads give the same pixels. Thread-safe; glyphs painted once are kept.
 */
public final class RasterPainter {

  private static final int BAND_ROWS = 64;

  private final Fonts fonts;
  private final Sprites sprites = new Sprites();
  private final Executor executor;
  private final int threads;

  /** A painter that works on the calling thread only. */
  public RasterPainter(Fonts fonts) {
    this(fonts, Runnable::run, 1);
  }

  /**
   * @param executor where the helping threads come from
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
    List<Item> items = new DrawList(fonts, sprites, scale).of(scene, width, height);
    int background = Pixels.premultiply(scene.background());
    int bands = (height + BAND_ROWS - 1) / BAND_ROWS;
    AtomicInteger next = new AtomicInteger();
    Runnable work =
        () -> {
          Band band = new Band(pixels, width, BAND_ROWS);
          for (int i = next.getAndIncrement(); i < bands; i = next.getAndIncrement()) {
            int from = i * BAND_ROWS;
            int to = Math.min(height, from + BAND_ROWS);
            Arrays.fill(pixels, from * width, to * width, background);
            band.paint(items, from, to);
          }
        };
    CompletableFuture<?>[] helpers = new CompletableFuture<?>[Math.max(0, threads - 1)];
    for (int i = 0; i < helpers.length; i++) {
      helpers[i] = CompletableFuture.runAsync(work, executor);
    }
    work.run();
    CompletableFuture.allOf(helpers).join();
  }
}
