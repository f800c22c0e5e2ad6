package liaison.scene.raster;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A picture cut into bands of rows. Every thread that runs this takes bands until none is left; a
 * thread that comes late finds nothing to do.
 */
final class Bands implements Runnable {

  private static final int ROWS = 64;

  private final List<Item> items;
  private final int background;
  private final int[] pixels;
  private final int width;
  private final int height;
  private final Queue<Band> kept;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger painted = new AtomicInteger();
  private final CompletableFuture<Boolean> whole = new CompletableFuture<>();

  Bands(List<Item> items, int background, int[] pixels, int width, int height, Queue<Band> kept) {
    this.kept = kept;
    this.items = items;
    this.background = background;
    this.pixels = pixels;
    this.width = width;
    this.height = height;
  }

  int count() {
    return (height + ROWS - 1) / ROWS;
  }

  @Override
  public void run() {
    int taken = next.getAndIncrement();
    if (taken >= count()) {
      return;
    }
    try {
      Band band = band();
      while (taken < count()) {
        paint(band, taken);
        taken = next.getAndIncrement();
      }
      kept.add(band);
    } catch (RuntimeException | Error failed) {
      whole.completeExceptionally(failed);
    }
  }

  /** A band of this width, one used before where there is one. */
  private Band band() {
    for (Band old = kept.poll(); old != null; old = kept.poll()) {
      if (old.width() == width) {
        return old;
      }
    }
    return new Band(width, ROWS);
  }

  private void paint(Band band, int number) {
    int from = number * ROWS;
    int to = Math.min(height, from + ROWS);
    Arrays.fill(pixels, from * width, to * width, background);
    band.paint(items, pixels, from, to);
    if (painted.incrementAndGet() == count()) {
      whole.complete(true);
    }
  }

  /** Waits until every band is painted. */
  void await() {
    whole.join();
  }
}
