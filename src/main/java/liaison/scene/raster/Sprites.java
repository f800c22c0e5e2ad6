package liaison.scene.raster;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import liaison.scene.text.Glyph;
import liaison.scene.text.Outline;

/** Glyphs as pixels, kept by size and quarter of a pixel; thread-safe. */
final class Sprites {

  /** Positions within a pixel that are told apart. */
  static final int STEPS = 4;

  private static final int KEPT = 30_000;

  private final ConcurrentMap<Key, Sprite> kept = new ConcurrentHashMap<>();

  private record Key(Glyph glyph, float size, float halo, int step) {}

  /**
   * The pixels of a glyph.
   *
   * @param size pixels per em
   * @param halo radius in pixels it is spread by, 0 for the glyph itself
   * @param step quarter of a pixel the pen stands at
   */
  Sprite of(Glyph glyph, float size, float halo, int step) {
    Key key = new Key(glyph, size, halo, step);
    Sprite known = kept.get(key);
    if (known != null) {
      return known;
    }
    if (kept.size() > KEPT) {
      kept.clear();
    }
    Sprite made = halo > 0 ? of(glyph, size, 0, step).spread(halo) : draw(glyph, size, step);
    kept.put(key, made);
    return made;
  }

  private static Sprite draw(Glyph glyph, float size, int step) {
    Shape shape = new Shape();
    trace(shape, glyph.outline(), size, step / (double) STEPS, 0, 0);
    if (shape.isEmpty()) {
      return Sprite.EMPTY;
    }
    int left = (int) Math.floor(shape.minX());
    int top = (int) Math.floor(shape.minY());
    int width = (int) Math.ceil(shape.maxX()) - left;
    int height = (int) Math.ceil(shape.maxY()) - top;
    Shape moved = new Shape();
    trace(moved, glyph.outline(), size, step / (double) STEPS - left, -top, 0);
    byte[] alpha = new byte[width * height];
    new Coverage(width, height)
        .fill(
            moved.edges(),
            moved.size(),
            0,
            new int[] {0, 0, width, height},
            false,
            (from, to, y, share) ->
                Arrays.fill(alpha, y * width + from, y * width + to, (byte) share));
    return new Sprite(left, top, width, alpha);
  }

  /** Adds an outline at a place, turned clockwise by an angle in degrees. */
  static void trace(Shape shape, Outline outline, double size, double x, double y, double angle) {
    double cos = size * StrictMath.cos(Math.toRadians(angle));
    double sin = size * StrictMath.sin(Math.toRadians(angle));
    for (float[] c : outline.contours()) {
      shape.moveTo(x + c[0] * cos - c[1] * sin, y + c[0] * sin + c[1] * cos);
      for (int i = 2; i < c.length; i += 4) {
        shape.quadTo(
            x + c[i] * cos - c[i + 1] * sin,
            y + c[i] * sin + c[i + 1] * cos,
            x + c[i + 2] * cos - c[i + 3] * sin,
            y + c[i + 2] * sin + c[i + 3] * cos);
      }
      shape.close();
    }
  }
}
