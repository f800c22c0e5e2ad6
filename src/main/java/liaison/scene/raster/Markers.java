package liaison.scene.raster;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import liaison.scene.Fill;
import liaison.scene.Mark;
import liaison.scene.Stroke;

/** Symbols as pixels, kept by shape, size and eighth of a pixel; thread-safe. */
final class Markers {

  /** Positions within a pixel that are told apart. */
  static final int STEPS = 8;

  /** Larger radii in pixels are not kept. */
  static final double LARGEST = 24;

  private static final int SIZES = 16;
  private static final int KEPT = 4000;

  private final ConcurrentMap<Key, Marker[]> kept = new ConcurrentHashMap<>();

  private record Key(Mark.Shape shape, int size, int line) {}

  /**
   * The pixels of a symbol.
   *
   * @param radius pixels
   * @param line width of the rim in pixels, 0 for none
   * @param across eighth of a pixel its middle stands at
   * @param down eighth of a pixel its middle stands at
   */
  Marker of(Mark.Shape shape, double radius, double line, int across, int down) {
    int size = Math.max(1, (int) Math.round(radius * SIZES));
    int rim = line > 0 ? Math.max(1, (int) Math.round(line * SIZES)) : 0;
    Key key = new Key(shape, size, rim);
    Marker[] places = kept.get(key);
    if (places == null) {
      if (kept.size() > KEPT) {
        kept.clear();
      }
      places = kept.computeIfAbsent(key, any -> new Marker[STEPS * STEPS]);
    }
    Marker known = places[down * STEPS + across];
    if (known == null) {
      known = drawn(key, across, down);
      places[down * STEPS + across] = known;
    }
    return known;
  }

  private static Marker drawn(Key key, int across, int down) {
    Stroke stroke = key.line() > 0 ? Stroke.of(-1, key.line() / (double) SIZES) : Stroke.NONE;
    return Marker.of(
        new Mark.Symbol(
            "",
            (across + 0.5) / STEPS,
            (down + 0.5) / STEPS,
            key.size() / (double) SIZES,
            key.shape(),
            Fill.NONE,
            stroke));
  }
}
