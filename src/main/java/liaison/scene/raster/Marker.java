package liaison.scene.raster;

import java.util.Arrays;
import java.util.List;
import liaison.scene.Mark;
import liaison.scene.Stroke;

/**
 * A symbol as pixels, for any colours: how far its fill and its rim cover each.
 *
 * @param left first column relative to the pixel its middle is in
 * @param top first row relative to the same
 * @param width columns
 * @param fill rows from the top
 * @param rim rows from the top
 */
record Marker(int left, int top, int width, byte[] fill, byte[] rim) {

  int height() {
    return fill.length / width;
  }

  /**
   * Draws one.
   *
   * @param symbol in pixels, its middle within the pixel at the origin
   */
  static Marker of(Mark.Symbol symbol) {
    Tracer tracer = new Tracer(liaison.scene.View.PAGE, 1);
    List<double[]> rings = tracer.symbol(symbol);
    Stroke stroke = symbol.stroke();
    int reach = (int) Math.ceil(1.25 * symbol.radius() + stroke.width() / 2 + 1);
    int wide = 2 * reach + 1;
    byte[] rim = new byte[wide * wide];
    if (stroke.isDrawn()) {
      cover(tracer.stroked(moved(rings, reach), true, stroke), false, wide, rim);
    }
    byte[] fill = new byte[wide * wide];
    cover(Tracer.filled(moved(rings, reach)), true, wide, fill);
    return new Marker(-reach, -reach, wide, fill, rim);
  }

  private static List<double[]> moved(List<double[]> rings, double by) {
    return rings.stream()
        .map(ring -> Arrays.stream(ring).map(value -> value + by).toArray())
        .toList();
  }

  private static void cover(Shape shape, boolean evenOdd, int wide, byte[] out) {
    new Coverage(wide, wide)
        .fill(
            shape.edges(),
            shape.size(),
            0,
            new int[] {0, 0, wide, wide},
            evenOdd,
            (from, to, y, share) -> Arrays.fill(out, y * wide + from, y * wide + to, (byte) share));
  }
}
