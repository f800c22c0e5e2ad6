package liaison.scene.raster;

import java.util.Arrays;
import java.util.List;
import liaison.scene.Mark;
import liaison.scene.Stroke;
import liaison.scene.View;

/** A symbol as pixels, for any colours: how far its fill and its rim cover each. */
final class Marker {

  private static final int MOST_COLOURS = 12;

  private final int left;
  private final int top;
  private final int width;
  private final byte[] fill;
  private final byte[] rim;
  private volatile Coloured[] coloured = new Coloured[0];

  /** The pixels in two colours, premultiplied, rows from the top. */
  private record Coloured(int fill, int rim, int[] pixels) {}

  private Marker(int left, int top, int width, byte[] fill, byte[] rim) {
    this.left = left;
    this.top = top;
    this.width = width;
    this.fill = fill;
    this.rim = rim;
  }

  /** First column relative to the pixel its middle is in. */
  int left() {
    return left;
  }

  /** First row relative to the pixel its middle is in. */
  int top() {
    return top;
  }

  int width() {
    return width;
  }

  int height() {
    return fill.length / width;
  }

  /** The pixels in colours that are premultiplied. */
  int[] pixels(int fillInk, int rimInk) {
    Coloured[] known = coloured;
    for (Coloured one : known) {
      if (one.fill() == fillInk && one.rim() == rimInk) {
        return one.pixels();
      }
    }
    Coloured[] more =
        known.length < MOST_COLOURS ? Arrays.copyOf(known, known.length + 1) : new Coloured[1];
    Coloured made = new Coloured(fillInk, rimInk, painted(fillInk, rimInk));
    more[more.length - 1] = made;
    coloured = more;
    return made.pixels();
  }

  private int[] painted(int fillInk, int rimInk) {
    int[] pixels = new int[fill.length];
    for (int at = 0; at < pixels.length; at++) {
      int inner = Pixels.scaled(fillInk, fill[at] & 0xff);
      pixels[at] = Pixels.over(Pixels.scaled(rimInk, rim[at] & 0xff), inner);
    }
    return pixels;
  }

  /**
   * Draws one.
   *
   * @param symbol in pixels, its middle within the pixel at the origin
   */
  static Marker of(Mark.Symbol symbol) {
    List<double[]> rings = new Tracer(View.PAGE, 1).symbol(symbol);
    Stroke stroke = symbol.stroke();
    Shape outline = Tracer.filled(rings);
    double line = stroke.isDrawn() ? stroke.width() / 2 : 0;
    int left = (int) Math.floor(outline.minX() - line);
    int top = (int) Math.floor(outline.minY() - line);
    int wide = (int) Math.ceil(outline.maxX() + line) - left;
    int high = (int) Math.ceil(outline.maxY() + line) - top;
    byte[] rim = new byte[wide * high];
    List<double[]> placed = rings.stream().map(ring -> moved(ring, -left, -top)).toList();
    if (stroke.isDrawn()) {
      cover(new Tracer(View.PAGE, 1).stroked(placed, true, stroke), false, wide, rim);
    }
    byte[] fill = new byte[wide * high];
    cover(Tracer.filled(placed), true, wide, fill);
    return new Marker(left, top, wide, fill, rim);
  }

  private static double[] moved(double[] ring, double dx, double dy) {
    double[] result = ring.clone();
    for (int at = 0; at + 1 < result.length; at += 2) {
      result[at] += dx;
      result[at + 1] += dy;
    }
    return result;
  }

  private static void cover(Shape shape, boolean evenOdd, int wide, byte[] out) {
    int high = out.length / wide;
    new Coverage(wide, high)
        .fill(
            shape.edges(),
            shape.size(),
            0,
            new int[] {0, 0, wide, high},
            evenOdd,
            (from, to, y, share) -> Arrays.fill(out, y * wide + from, y * wide + to, (byte) share));
  }
}
