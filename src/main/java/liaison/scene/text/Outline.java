package liaison.scene.text;

/**
 * The outline of a glyph: closed contours of quadratic curves, in ems, y grows downwards, the
 * baseline at 0. Filled by the non-zero rule.
 *
 * @param contours per contour start, then control and end point of each curve: {@code x0 y0 (cx cy
 *     x y)*}; a straight side has its control point in its middle
 */
public record Outline(float[][] contours) {

  /** Nothing, as of a space. */
  public static final Outline EMPTY = new Outline(new float[0][]);

  /** A visible frame for a character no font has. */
  static final Outline BOX = box();

  public boolean isEmpty() {
    return contours.length == 0;
  }

  private static Outline box() {
    return new Outline(
        new float[][] {
          rectangle(0.06f, -0.72f, 0.54f, 0.0f, false),
          rectangle(0.11f, -0.67f, 0.49f, -0.05f, true)
        });
  }

  private static float[] rectangle(float x0, float y0, float x1, float y1, boolean hole) {
    float[] corners =
        hole
            ? new float[] {x0, y0, x0, y1, x1, y1, x1, y0}
            : new float[] {x0, y0, x1, y0, x1, y1, x0, y1};
    float[] contour = new float[18];
    contour[0] = corners[0];
    contour[1] = corners[1];
    for (int i = 0; i < 4; i++) {
      int from = 2 * i;
      int to = 2 * ((i + 1) % 4);
      contour[2 + 4 * i] = (corners[from] + corners[to]) / 2;
      contour[3 + 4 * i] = (corners[from + 1] + corners[to + 1]) / 2;
      contour[4 + 4 * i] = corners[to];
      contour[5 + 4 * i] = corners[to + 1];
    }
    return contour;
  }
}
