package liaison.scene.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.GlyfDescript;
import org.apache.fontbox.ttf.GlyphDescription;

/** Turns the points of a TrueType glyph into closed contours of quadratic curves. */
final class Contours {

  private final GlyphDescription glyph;
  private final float unit;
  private float[] out = new float[64];
  private int size;

  private Contours(GlyphDescription glyph, float unit) {
    this.glyph = glyph;
    this.unit = unit;
  }

  static Outline of(GlyphDescription glyph, int unitsPerEm) {
    return new Contours(glyph, 1f / unitsPerEm).read();
  }

  private Outline read() {
    List<float[]> contours = new ArrayList<>();
    int first = 0;
    for (int contour = 0; contour < glyph.getContourCount(); contour++) {
      int last = glyph.getEndPtOfContours(contour);
      if (last - first >= 2) {
        contours.add(contour(first, last));
      }
      first = last + 1;
    }
    return new Outline(contours.toArray(float[][]::new));
  }

  private float[] contour(int first, int last) {
    size = 0;
    int count = last - first + 1;
    int start = first;
    while (start <= last && !onCurve(start)) {
      start++;
    }
    boolean synthetic = start > last;
    float startX = synthetic ? (x(last) + x(first)) / 2 : x(start);
    float startY = synthetic ? (y(last) + y(first)) / 2 : y(start);
    int origin = synthetic ? first : start + 1;
    int steps = synthetic ? count : count - 1;
    add(startX, startY);
    boolean pending = false;
    float controlX = 0;
    float controlY = 0;
    for (int step = 0; step < steps; step++) {
      int point = first + (origin - first + step) % count;
      float px = x(point);
      float py = y(point);
      if (onCurve(point)) {
        curve(pending, controlX, controlY, px, py);
        pending = false;
      } else {
        if (pending) {
          curve(true, controlX, controlY, (controlX + px) / 2, (controlY + py) / 2);
        }
        pending = true;
        controlX = px;
        controlY = py;
      }
    }
    curve(pending, controlX, controlY, startX, startY);
    return Arrays.copyOf(out, size);
  }

  private void curve(boolean control, float cx, float cy, float px, float py) {
    if (control) {
      add(cx, cy);
    } else {
      add((out[size - 2] + px) / 2, (out[size - 1] + py) / 2);
    }
    add(px, py);
  }

  private void add(float px, float py) {
    if (size + 2 > out.length) {
      out = Arrays.copyOf(out, out.length * 2);
    }
    out[size++] = px;
    out[size++] = py;
  }

  private boolean onCurve(int point) {
    return (glyph.getFlags(point) & GlyfDescript.ON_CURVE) != 0;
  }

  private float x(int point) {
    return glyph.getXCoordinate(point) * unit;
  }

  private float y(int point) {
    return -glyph.getYCoordinate(point) * unit;
  }
}
